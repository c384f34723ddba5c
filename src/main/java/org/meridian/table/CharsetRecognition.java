package org.meridian.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.meridian.stat.Words;

/** The text of a file whose charset is declared, or UTF-8, or told by a byte-order mark. */
final class CharsetRecognition {

    private final String file;
    private final Problems problems;
    private final List<String> notes;

    CharsetRecognition(String file, Problems problems, List<String> notes) {
        this.file = file;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * The text; nothing if the file is no text.
     *
     * @param bytes the file
     * @param declared its charset, if it is declared
     */
    Optional<String> decode(byte[] bytes, Optional<Charset> declared) {
        Optional<ForeignFormat> foreign = ForeignFormat.of(bytes);
        if (foreign.isPresent()) {
            problems.add("must be text, but is " + foreign.get().words());
            return Optional.empty();
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (declared.isPresent() && mark.isPresent() && !mark.get().allows(declared.get())) {
            problems.add("must be " + declared.get() + ", as declared, but begins with the byte-order mark of "
                    + mark.get().charset());
            return Optional.empty();
        }
        Charset charset = mark.map(ByteOrderMark::charset).or(() -> declared).orElse(StandardCharsets.UTF_8);
        if (declared.isEmpty() && mark.isEmpty() && looksLikeUtf16(bytes)) {
            return Optional.empty();
        }
        String text = decode(bytes, charset, declared.isPresent() || mark.isPresent());
        if (declared.isEmpty() && !charset.equals(StandardCharsets.UTF_8)) {
            notes.add(file + " was read as " + charset + ", by its byte-order mark");
        }
        if (declared.isPresent() && !charset.equals(StandardCharsets.UTF_8) && isUtf8BeyondAscii(bytes)) {
            notes.add(file + " was read as " + charset + ", as declared, but seems to be UTF-8");
        }
        return holdsControlCharacter(text) ? Optional.empty() : Optional.of(text);
    }

    private String decode(byte[] bytes, Charset charset, boolean known) {
        FaultyLines faulty = new FaultyLines();
        String text = StrictDecoder.decode(bytes, charset, faulty);
        if (faulty.lines > 0) {
            String others =
                    faulty.lines == 1 ? "" : " (nor are bytes on " + Words.count(faulty.lines - 1, "more line") + ")";
            String remedy = known
                    ? ""
                    : "; declare the charset in which it was written, such as windows-1252, or save it as UTF-8";
            problems.add(
                    faulty.line,
                    "must be %s, but the byte 0x%02X is not%s%s".formatted(charset, faulty.fault, others, remedy));
        }
        return text;
    }

    /** Of Latin letters, every second byte is 0 in UTF-16, and none is in UTF-8. */
    private boolean looksLikeUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 1000);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean looks = 4 * Math.max(zeros[0], zeros[1]) > length && 16 * Math.min(zeros[0], zeros[1]) < length;
        if (looks) {
            problems.add("must be UTF-8, but seems to be UTF-16 without a byte-order mark; declare the charset "
                    + (zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        }
        return looks;
    }

    private boolean holdsControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                int line = 1
                        + (int) text.substring(0, i)
                                .replace("\r\n", "\n")
                                .chars()
                                .filter(it -> it == '\n' || it == '\r')
                                .count();
                problems.add(
                        line,
                        "must be text, but holds the control character U+%04X%s"
                                .formatted((int) c, c >= 0x80 ? "; is the charset windows-1252?" : ""));
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        boolean beyond = false;
        for (int i = 0; i < bytes.length && !beyond; i++) {
            beyond = bytes[i] < 0;
        }
        if (!beyond) {
            return false;
        }
        FaultyLines faulty = new FaultyLines();
        StrictDecoder.decode(bytes, StandardCharsets.UTF_8, faulty);
        return faulty.lines == 0;
    }

    /** The first fault, and on how many lines there is one. */
    private static final class FaultyLines implements StrictDecoder.Faults {

        private int lines;
        private int line;
        private byte fault;

        @Override
        public void on(int where, byte what) {
            if (lines == 0) {
                line = where;
                fault = what;
            }
            lines++;
        }
    }
}
