package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationTest {

    private static final byte[] CONTENT = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void readsFromAFolder() throws IOException {
        Files.createDirectory(folder.resolve("tables"));
        Files.write(folder.resolve("tables/a.csv"), CONTENT);

        assertArrayEquals(CONTENT, Location.folder(folder).bytes("tables/a.csv"));
        assertThrows(NoSuchFileException.class, () -> Location.folder(folder).bytes("b.csv"));
        assertEquals(folder.toString(), Location.folder(folder).toString());
    }

    @Test
    void readsFromTheClassPathWithOrWithoutATrailingSlash() throws IOException {
        assertArrayEquals(
                Location.classPath("/dataset/orchard").bytes("trees.csv"),
                Location.classPath("/dataset/orchard/").bytes("trees.csv"));
        assertThrows(
                NoSuchFileException.class,
                () -> Location.classPath("/dataset/orchard").bytes("pears.csv"));
    }

    @Test
    void theClassPathBeginsAtItsRoot() {
        assertThrows(IllegalArgumentException.class, () -> Location.classPath("dataset/orchard"));
    }

    @Test
    void readsFromInsideAJar() throws Exception {
        Path jar = folder.resolve("library.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : new Class<?>[] {Location.class, Location.Folder.class, Location.ClassPath.class}) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream code = type.getResourceAsStream("/" + name)) {
                    put(out, name, code.readAllBytes());
                }
            }
            put(out, "datasets/inside/a.csv", CONTENT);
        }

        ClassLoader withoutThisProject = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, withoutThisProject)) {
            Class<?> type = loader.loadClass(Location.class.getName());
            assertNotEquals(Location.class, type);
            Object location = type.getMethod("classPath", String.class).invoke(null, "/datasets/inside");

            assertArrayEquals(
                    CONTENT, (byte[]) type.getMethod("bytes", String.class).invoke(location, "a.csv"));
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
