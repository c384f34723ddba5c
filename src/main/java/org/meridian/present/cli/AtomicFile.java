package org.meridian.present.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** A file that is there as a whole or not at all. */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a text in UTF-8 beside its place and moves it there when it is complete; a file of the same name is replaced.
     *
     * @throws UncheckedIOException if that is not possible; the message is a sentence
     */
    static void write(Path file, String text) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw cannotWrite(file, "it is a folder");
        }
        Path unfinished = target.resolveSibling(".meridian-" + UUID.randomUUID());
        try {
            try {
                Files.writeString(unfinished, text);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (NoSuchFileException e) {
            throw cannotWrite(file, "there is no folder " + target.getParent());
        } catch (AccessDeniedException e) {
            throw cannotWrite(file, "permission denied");
        } catch (FileSystemException e) {
            // Its message begins with the name of the unfinished file, which tells a reader nothing.
            throw cannotWrite(file, Optional.ofNullable(e.getReason()).orElse("the file system does not allow it"));
        } catch (IOException e) {
            throw cannotWrite(file, e.getMessage());
        }
    }

    private static UncheckedIOException cannotWrite(Path file, String reason) {
        String sentence = "the results cannot be written to " + file + ": " + reason;
        return new UncheckedIOException(sentence, new IOException(sentence));
    }
}
