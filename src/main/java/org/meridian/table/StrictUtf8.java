package org.meridian.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text from bytes that must be UTF-8. A byte order mark at the beginning is taken off. */
public final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /**
     * The text; each line with bytes that are not UTF-8 is noted as a problem once, and the bytes are replaced by
     * U+FFFD so that the rest can be checked too.
     *
     * @param bytes the file
     * @param file what to call it in problems
     * @param problems where problems are added
     * @return the text without its byte order mark
     */
    public static String decode(byte[] bytes, String file, List<Problem> problems) {
        // A decoder reports malformed input unless it is told otherwise.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int line = 1;
        int counted = 0;
        int lastFaulty = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            int offset = in.position();
            line += newlines(bytes, counted, offset);
            counted = offset;
            if (line > lastFaulty) {
                problems.add(new Problem(
                        file, line, "", "must be UTF-8, but the byte 0x%02X is not".formatted(bytes[offset])));
                lastFaulty = line;
            }
            in.position(offset + result.length());
            out.put('\uFFFD');
        }
        out.flip();
        String text = out.toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int newlines(byte[] bytes, int from, int to) {
        int newlines = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                newlines++;
            }
        }
        return newlines;
    }
}
