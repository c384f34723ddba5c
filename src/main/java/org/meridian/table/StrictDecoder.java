package org.meridian.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Text from bytes that must be in a charset; what is not is told, and replaced by U+FFFD. */
final class StrictDecoder {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Is told about each line with bytes that are not in the charset. */
    interface Faults {

        /**
         * Takes the first fault of a line.
         *
         * @param line the physical line, from 1
         * @param fault the first byte at fault
         */
        void on(int line, byte fault);
    }

    private StrictDecoder() {}

    /**
     * The text without a byte-order mark at its beginning.
     *
     * @param bytes the text in bytes
     * @param charset the charset in which it must be
     * @param faults is told about each line with bytes that are not, once
     */
    static String decode(byte[] bytes, Charset charset, Faults faults) {
        // Quick, and without a fault unless the replacement occurs: only then the bytes must be looked at one by one.
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = decodeSlowly(bytes, charset, faults);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decodeSlowly(byte[] bytes, Charset charset, Faults faults) {
        // A decoder reports malformed input unless it is told otherwise.
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int line = 1;
        int counted = 0;
        int lastFaulty = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            line += lineEnds(out, counted);
            counted = out.position();
            if (line > lastFaulty) {
                faults.on(line, bytes[in.position()]);
                lastFaulty = line;
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
        }
        decoder.flush(out);
        out.flip();
        return out.toString();
    }

    private static int lineEnds(CharBuffer text, int from) {
        int ends = 0;
        for (int i = from; i < text.position(); i++) {
            char c = text.get(i);
            if (c == '\n' && (i == 0 || text.get(i - 1) != '\r') || c == '\r') {
                ends++;
            }
        }
        return ends;
    }
}
