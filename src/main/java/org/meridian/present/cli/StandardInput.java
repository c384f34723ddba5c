package org.meridian.present.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Standard input in the place of a file. */
final class StandardInput {

    /** What names standard input instead of a file. */
    static final Path NAME = Path.of("-");

    /** What standard input is called in messages. */
    static final String WORDS = "standard input";

    private StandardInput() {}

    /**
     * All of it.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS + " cannot be read: " + e.getMessage(), e);
        }
    }
}
