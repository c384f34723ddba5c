package org.meridian.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text from bytes that must be UTF-8. A byte order mark at the beginning is taken off. */
public final class StrictUtf8 {

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
        return StrictDecoder.decode(
                bytes,
                StandardCharsets.UTF_8,
                (line, fault) -> problems.add(
                        new Problem(file, line, "", "must be UTF-8, but the byte 0x%02X is not".formatted(fault))));
    }
}
