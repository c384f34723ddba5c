package org.meridian.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.exchange.results.MeridianVersion;

/**
 * The program {@code src/main/sh/meridian} and the jars that are built.
 *
 * <p>What the script does around Java is tried in a made-up project, with programs in place of Java and Maven that write down how they were
 * called; that it starts Meridian, in the project itself.
 */
class ScriptIT {

    private static final Path SCRIPT = Path.of("src/main/sh/meridian");
    private static final Path APP = Path.of("target", "meridian-" + MeridianVersion.CURRENT + "-app.jar");
    private static final Path JAR = Path.of("target", "meridian-" + MeridianVersion.CURRENT + ".jar");

    /** What the script uses, apart from Java and Maven. */
    private static final List<String> TOOLS = List.of(
            "sh",
            "bash",
            "cat",
            "dirname",
            "find",
            "head",
            "ls",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "touch");

    private static final String JAVA_17 = "openjdk version \"17.0.1\" 2021-10-19";

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;

    private record Run(int exit, String out, String err) {}

    /** Maven keeps a jar whose content is the same, which may then be older than a source. */
    @BeforeAll
    static void theJarIsTheOneJustBuilt() throws IOException {
        Files.setLastModifiedTime(APP, FileTime.from(Instant.now()));
    }

    /** A project with the script and nothing else, and a PATH without Java and Maven. */
    @BeforeEach
    void makeUpAProject() throws IOException {
        project = folder.resolve("a project");
        for (String name : List.of("src/main/sh", "src/main/java", "src/main/resources", "datasets")) {
            Files.createDirectories(project.resolve(name));
        }
        for (String name : List.of("pom.xml", "LICENSE", "NOTICE")) {
            Files.writeString(project.resolve(name), "");
        }
        Files.copy(SCRIPT, project.resolve(SCRIPT.toString()));
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path program = Path.of(place, tool);
                if (Files.exists(program) && Files.notExists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), program);
                }
            }
        }
    }

    private static Stream<String> shells() {
        return Stream.of("sh", "bash").filter(it -> Files.exists(Path.of("/bin", it)));
    }

    private void program(String name, String... lines) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** In place of Java: prints its arguments, a line each, then standard input; ends with 7. */
    private void javaThatPrintsItsArguments() throws IOException {
        program(
                "java",
                "[ \"$1\" != -version ] || { echo '" + JAVA_17 + "' >&2; exit 0; }",
                "printf '<%s>\\n' \"$@\"",
                "cat",
                "exit 7");
    }

    /** In place of Maven: takes a second, makes a jar and says so in a file. */
    private void mavenThatMakesAJar() throws IOException {
        program("javac");
        program(
                "mvn",
                "cat > /dev/null",
                "echo noise of the build",
                "sleep 1",
                "echo built >> '" + project + "/builds'",
                "mkdir -p '" + project + "/target'",
                "touch '" + project + "/target/meridian-1-app.jar'");
    }

    private long builds() throws IOException {
        Path builds = project.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private Process start(Path where, Map<String, String> environment, String input, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "MERIDIAN_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        return process;
    }

    private Run end(Process process) throws IOException {
        String out = text(process.getInputStream());
        String err = text(process.getErrorStream());
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the program ends");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Run(process.exitValue(), out, err);
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private Run madeUp(String input, String... arguments) throws IOException {
        return end(start(
                folder,
                Map.of("PATH", tools.toString()),
                input,
                Stream.concat(Stream.of("sh", project.resolve(SCRIPT.toString()).toString()), Arrays.stream(arguments))
                        .toList()));
    }

    private Run real(String... command) throws IOException {
        return end(start(folder, Map.of("JAVA_HOME", System.getProperty("java.home")), "", List.of(command)));
    }

    @Test
    void argumentsStandardInputAndExitStatusPassThrough() throws IOException {
        javaThatPrintsItsArguments();
        mavenThatMakesAJar();
        madeUp("");
        Run run = madeUp("one\ntwo", "check", "a  b", "", "it's \"$HOME\" `x` \\n *", "τ²");
        assertEquals(7, run.exit());
        assertEquals("", run.err());
        String jar = project.toString() + "/target/meridian-1-app.jar";
        assertTrue(
                run.out()
                        .endsWith("<-jar>\n<" + jar
                                + ">\n<check>\n<a  b>\n<>\n<it's \"$HOME\" `x` \\n *>\n<τ²>\none\ntwo"),
                run.out());
    }

    @Test
    void isBuiltOnceAndAgainWhenASourceIsNewer() throws IOException {
        javaThatPrintsItsArguments();
        mavenThatMakesAJar();
        Run first = madeUp("standard input is not the build's", "--help");
        assertEquals("meridian: building the program; this is done once\n", first.err());
        assertFalse(first.out().contains("noise"), first.out());
        assertTrue(first.out().endsWith("<--help>\nstandard input is not the build's"), first.out());
        assertEquals("", madeUp("").err());
        assertEquals(1, builds());
        Path source = Files.writeString(project.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        madeUp("");
        assertEquals(2, builds());
    }

    @Test
    void twoProgramsInAPipeBuildOnce() throws IOException {
        javaThatPrintsItsArguments();
        mavenThatMakesAJar();
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start(
                    folder,
                    Map.of("PATH", tools.toString()),
                    "",
                    List.of("sh", project.resolve(SCRIPT.toString()).toString(), "--help")));
        }
        for (Process process : both) {
            Run run = end(process);
            assertEquals(7, run.exit(), run.err());
            assertTrue(run.out().endsWith("<--help>\n"), run.out());
        }
        assertEquals(1, builds());
    }

    @Test
    void whatIsMissingIsOneSentence() throws IOException {
        assertEquals(
                new Run(
                        1,
                        "",
                        "meridian: Java 17 or newer is needed, but there is no java on the PATH, and JAVA_HOME does not name one\n"),
                madeUp(""));
        program("java", "echo 'java version \"1.8.0_292\"' >&2");
        assertEquals(
                new Run(
                        1,
                        "",
                        "meridian: Java 17 or newer is needed, but " + tools.resolve("java")
                                + " is older: java version \"1.8.0_292\"\n"),
                madeUp(""));
        javaThatPrintsItsArguments();
        assertEquals(
                new Run(
                        1,
                        "",
                        "meridian: Maven 3.8 or newer is needed to build the program once, but there is no mvn on the PATH\n"),
                madeUp(""));
        program("mvn", "echo '[ERROR] no network'", "exit 1");
        assertEquals(
                "meridian: a JDK is needed to build the program once, but " + tools.resolve("java")
                        + " is a runtime without a compiler\n",
                madeUp("").err());
        program("javac");
        assertEquals(
                "meridian: building the program; this is done once\n[ERROR] no network\n"
                        + "meridian: the program could not be built; Maven's message is above\n",
                madeUp("").err());
        assertFalse(Files.exists(project.resolve("target/program.lock")));
    }

    @Test
    void anOlderProgramRunsWhereThereIsNoMaven() throws IOException {
        javaThatPrintsItsArguments();
        Files.createDirectories(project.resolve("target"));
        Path jar = Files.writeString(project.resolve("target/meridian-1-app.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        Run run = madeUp("", "--version");
        assertEquals(7, run.exit());
        assertTrue(
                run.err().startsWith("meridian: the sources are newer than the program, but there is no Maven"),
                run.err());
        assertTrue(run.out().endsWith("<--version>\n"), run.out());
    }

    @ParameterizedTest
    @MethodSource("shells")
    void startsFromAnyFolderAndByALink(String shell) throws IOException {
        String version = "Meridian " + MeridianVersion.CURRENT + "\n";
        assertEquals(
                new Run(0, version, ""), real(shell, SCRIPT.toAbsolutePath().toString(), "--version"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT.toAbsolutePath());
        Path second = Files.createSymbolicLink(folder.resolve("meridian"), Path.of("link"));
        assertEquals(new Run(0, version, ""), real(shell, second.toString(), "--version"));
        assertEquals(new Run(0, version, ""), real(link.toString(), "--version"));
        Run pooled = real(
                shell,
                link.toString(),
                "pool",
                Path.of("datasets/examples/bcg/bcg.csv").toAbsolutePath().toString(),
                "--measure",
                "RR");
        assertEquals(0, pooled.exit());
        assertTrue(pooled.out().contains("0.49  [0.33, 0.73]"), pooled.out());
    }

    @Test
    void lettersOfOtherAlphabetsPassInEveryLocale() throws IOException {
        Run run = end(start(
                folder,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C"),
                "",
                List.of(SCRIPT.toAbsolutePath().toString(), "check", "RR 1.21 (1.16 to 1.25), k = 12, I² = 0 %")));
        assertEquals("", run.err());
        assertEquals(0, run.exit());
    }

    @Test
    void theLibrarysOwnJarSaysWhatItsCommandLineNeeds() throws IOException {
        assertEquals(
                new Run(
                        1,
                        "",
                        "meridian: the command line needs picocli, which is not on the class path; meridian-VERSION-app.jar has everything\n"),
                real(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--help"));
    }

    @Test
    void jarsCarryLicencesAndNotices() throws IOException {
        for (Path path : List.of(JAR, APP)) {
            try (JarFile jar = new JarFile(path.toFile())) {
                Manifest manifest = jar.getManifest();
                assertEquals(
                        MeridianVersion.CURRENT, manifest.getMainAttributes().getValue("Implementation-Version"));
                String licence = content(jar, "META-INF/LICENSE");
                assertTrue(licence.contains(Files.readString(Path.of("LICENSE"))), path + " has our licence");
                String notice = content(jar, "META-INF/NOTICE");
                assertTrue(notice.contains("Copyright 2026 Meridian maintainers"), notice);
            }
        }
        try (JarFile jar = new JarFile(APP.toFile())) {
            String notice = content(jar, "META-INF/NOTICE") + content(jar, "META-INF/NOTICE.txt");
            for (String part : List.of(
                    "Apache Commons Math",
                    "Apache Commons Statistics",
                    "Apache Commons CSV",
                    "Jackson JSON processor",
                    "CS Systèmes d'Information",
                    "Jorge Fernandez-de-Cossio-Diaz")) {
                assertTrue(notice.contains(part), () -> part + " in\n" + notice);
            }
            // What the licence of Commons Math says beyond the Apache License.
            assertTrue(content(jar, "META-INF/LICENSE.txt").contains("Minpack Copyright Notice"));
            assertNotNull(jar.getEntry("META-INF/FastDoubleParser-LICENSE"));
            assertEquals(
                    List.of(),
                    jar.stream()
                            .map(Object::toString)
                            .filter(it ->
                                    it.endsWith("module-info.class") || it.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"))
                            .collect(Collectors.toList()));
        }
    }

    private static String content(JarFile jar, String name) throws IOException {
        assertNotNull(jar.getEntry(name), name);
        return text(jar.getInputStream(jar.getEntry(name)));
    }
}
