package org.meridian.present.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The files of a report that has been written.
 *
 * @param folder where they are
 * @param files the files, the page first
 */
public record ReportFolder(Path folder, List<Path> files) {

    /** Copies the list. */
    public ReportFolder {
        files = List.copyOf(files);
    }

    /**
     * Writes all files beside their place and moves them there when they are complete. Files of the same name are replaced;
     * others in the folder are left alone.
     */
    static ReportFolder write(Map<String, byte[]> contents, Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path ground = nearestExisting(target);
        if (!Files.isDirectory(ground)) {
            throw cannotWrite(folder, new IOException(ground + " is not a folder"));
        }
        for (String name : contents.keySet()) {
            if (Files.isDirectory(target.resolve(name))) {
                throw cannotWrite(folder, new IOException("there is a folder where " + name + " belongs"));
            }
        }
        Path unfinished = ground.resolve(".meridian-" + UUID.randomUUID());
        try {
            try {
                Files.createDirectory(unfinished);
                for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                    Files.write(unfinished.resolve(file.getKey()), file.getValue());
                }
                Files.createDirectories(target);
                return move(contents, unfinished, folder, target);
            } finally {
                delete(unfinished, contents);
            }
        } catch (AccessDeniedException e) {
            throw cannotWrite(folder, new IOException("permission denied", e));
        } catch (FileSystemException e) {
            // Its message begins with the name of the unfinished folder, which tells a reader nothing.
            throw cannotWrite(
                    folder,
                    new IOException(Optional.ofNullable(e.getReason()).orElse("the file system does not allow it"), e));
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static ReportFolder move(Map<String, byte[]> contents, Path from, Path folder, Path target)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (String name : contents.keySet()) {
            Files.move(from.resolve(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            written.add(folder.resolve(name));
        }
        return new ReportFolder(folder, written);
    }

    private static Path nearestExisting(Path path) {
        Path ground = path;
        while (!Files.exists(ground)) {
            ground = ground.getParent();
        }
        return ground;
    }

    private static void delete(Path unfinished, Map<String, byte[]> contents) throws IOException {
        for (String name : contents.keySet()) {
            Files.deleteIfExists(unfinished.resolve(name));
        }
        Files.deleteIfExists(unfinished);
    }

    private static UncheckedIOException cannotWrite(Path folder, IOException why) {
        return new UncheckedIOException("the report cannot be written to " + folder + ": " + why.getMessage(), why);
    }

    /** The folder with the number of files. */
    @Override
    public String toString() {
        return folder + ": " + files.size() + " files";
    }
}
