package org.meridian.packaging;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the build has made, and programs that are compiled and run against it. */
final class Built {

    /** What a program printed, and how it ended. */
    record Ended(int status, String out) {}

    private Built() {}

    static Path jar() {
        return property("meridian.jar");
    }

    static Path app() {
        return property("meridian.app");
    }

    private static Path property(String name) {
        Path file = Path.of(System.getProperty(name));
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("there is no " + file + "; run mvn verify");
        }
        return file;
    }

    /** The jar and those jars of its dependencies that a program runs with. */
    static String jarAnd(Predicate<String> wanted) {
        return Stream.concat(
                        Stream.of(jar().toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(it -> it.endsWith(".jar")
                                        && wanted.test(Path.of(it).getFileName().toString())))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether a jar is one that the library needs, and not one of the tests or of the command line. */
    static boolean isNeeded(String jar) {
        return isMathematics(jar)
                || jar.startsWith("commons-csv")
                || jar.startsWith("commons-io")
                || jar.startsWith("commons-codec")
                || jar.matches("jackson-(core|databind|annotations)-[0-9.]+\\.jar");
    }

    static boolean isMathematics(String jar) {
        return jar.startsWith("commons-math3")
                || jar.startsWith("commons-statistics")
                || jar.startsWith("commons-numbers")
                || jar.startsWith("commons-rng");
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Runs a program in a folder. */
    static Ended run(Path folder, String... command) {
        return runWith("", folder, command);
    }

    /** Runs a program in a folder with something on its standard input. */
    static Ended runWith(String in, Path folder, String... command) {
        try {
            Path given = Files.writeString(Files.createTempFile("meridian", ".in"), in);
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(given.toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            Files.delete(given);
            return new Ended(status, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
