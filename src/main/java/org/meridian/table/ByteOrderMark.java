package org.meridian.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the beginning of a text that tell its charset. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    /** The charset that it tells. */
    Charset charset() {
        return charset;
    }

    /** Whether a text with this mark may be declared to be in a charset. */
    boolean allows(Charset declared) {
        return declared.equals(charset) || this != UTF_8 && declared.equals(StandardCharsets.UTF_16);
    }

    /** The mark with which the bytes begin. */
    static Optional<ByteOrderMark> of(byte[] text) {
        return Arrays.stream(values()).filter(it -> it.begins(text)).findFirst();
    }

    private boolean begins(byte[] text) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= text.length || (text[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
