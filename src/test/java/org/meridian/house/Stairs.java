package org.meridian.house;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Which room leans on which: as the package docs declare it, and as {@code jdeps} finds it in the classes. */
final class Stairs {

    static final String ROOT = "org.meridian.";
    static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern DEPENDENCY = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)\\s");
    private static final Pattern LEANS_ON = Pattern.compile("<b>Leans on:</b>(.*?)\\.\\s*\\*/", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([a-z.]+)}");

    private Stairs() {}

    /** Class to the classes it uses, everything outside the JDK's base included. */
    static Map<String, Set<String>> usedByClass() {
        StringWriter out = new StringWriter();
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:class",
                        "-filter:none",
                        "--multi-release",
                        "base",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "target/classes");
        if (exit != 0) {
            throw new IllegalStateException("jdeps ended with " + exit + ":\n" + out);
        }
        Map<String, Set<String>> used = new TreeMap<>();
        for (String line : out.toString().lines().toList()) {
            Matcher matcher = DEPENDENCY.matcher(line);
            if (matcher.find() && matcher.group(1).startsWith(ROOT)) {
                used.computeIfAbsent(matcher.group(1), name -> new TreeSet<>()).add(matcher.group(2));
            }
        }
        return used;
    }

    /** Room to the rooms it uses. */
    static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        usedByClass().forEach((name, uses) -> {
            Set<String> rooms = used.computeIfAbsent(room(name), it -> new TreeSet<>());
            uses.stream()
                    .filter(it -> it.startsWith(ROOT))
                    .map(Stairs::room)
                    .filter(it -> !it.equals(room(name)))
                    .forEach(rooms::add);
        });
        return used;
    }

    /** Room to the rooms that its package docs say it leans on. */
    static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        List<String> rooms = rooms();
        for (String room : rooms) {
            Matcher leansOn = LEANS_ON.matcher(packageInfo(room));
            if (!leansOn.find()) {
                throw new IllegalStateException(room + " does not say what it leans on");
            }
            Set<String> names = new TreeSet<>();
            Matcher code = CODE.matcher(leansOn.group(1));
            while (code.find()) {
                String name = code.group(1);
                List<String> meant = rooms.stream()
                        .filter(it -> it.equals(ROOT + name) || it.endsWith("." + name))
                        .toList();
                if (meant.size() != 1) {
                    throw new IllegalStateException(room + " leans on {@code " + name + "}, which is " + meant);
                }
                names.add(meant.get(0));
            }
            declared.put(room, names);
        }
        return declared;
    }

    /** All rooms: the packages that hold source files. */
    static List<String> rooms() {
        try (var files = Files.walk(SOURCES)) {
            Set<String> rooms = new LinkedHashSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .forEach(rooms::add);
            return new ArrayList<>(rooms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String packageInfo(String room) {
        try {
            return Files.readString(SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(room + " has no package-info.java", e);
        }
    }

    static String room(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
