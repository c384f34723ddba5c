package org.meridian.evidence.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Where the files of a data package lie. */
public sealed interface Location {

    /**
     * The whole content of a file.
     *
     * @param path the file, relative to this location, with {@code /} between folders
     * @return its bytes
     * @throws NoSuchFileException if there is no such file
     * @throws IOException if it cannot be read
     */
    byte[] bytes(String path) throws IOException;

    /**
     * A folder on disk.
     *
     * @param path the folder that contains {@code datapackage.json}
     * @return the location
     */
    static Location folder(Path path) {
        return new Folder(path);
    }

    /**
     * A folder on the class path of this library, inside its jar or beside it.
     *
     * @param folder the folder that contains {@code datapackage.json}, such as {@code /datasets/examples/bcg}
     * @return the location
     * @throws IllegalArgumentException if the folder does not begin with {@code /}
     */
    static Location classPath(String folder) {
        return new ClassPath(folder);
    }

    /**
     * A folder on disk.
     *
     * @param path the folder
     */
    record Folder(Path path) implements Location {

        /**
         * Checks that there is a path.
         *
         */
        public Folder {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            return Files.readAllBytes(path.resolve(file));
        }

        /** {@return the path} */
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A folder on the class path of this library.
     *
     * @param folder the folder, from the root of the class path
     */
    record ClassPath(String folder) implements Location {

        /**
         * Checks that the folder is absolute, since it would otherwise be sought beside this class.
         *
         * @throws IllegalArgumentException if the folder does not begin with {@code /}
         */
        public ClassPath {
            if (!folder.startsWith("/")) {
                throw new IllegalArgumentException("a folder on the class path must begin with /, but was " + folder);
            }
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            String name = folder.endsWith("/") ? folder + file : folder + "/" + file;
            try (InputStream stream = Location.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new NoSuchFileException(name);
                }
                return stream.readAllBytes();
            }
        }

        /** {@return for example {@code class path /datasets/examples/bcg}} */
        @Override
        public String toString() {
            return "class path " + folder;
        }
    }
}
