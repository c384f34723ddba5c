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
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Which package uses which: as the package documentation declares it, and as {@code jdeps} finds it in the classes. */
final class PackageDependencies {

    static final String ROOT = "org.meridian.";
    static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern DEPENDENCY = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)\\s");
    private static final Pattern DEPENDS_ON = Pattern.compile("<b>Depends on:</b>(.*?)\\.\\s*\\*/", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([a-z.]+)}");

    private PackageDependencies() {}

    /** Class to the classes it uses, everything outside the JDK's base included. */
    static Map<String, Set<String>> usedByClass() {
        return Found.USED_BY_CLASS;
    }

    /** Found once for all tests. */
    private static final class Found {
        private static final Map<String, Set<String>> USED_BY_CLASS = find();
    }

    private static Map<String, Set<String>> find() {
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
                        classes().toString());
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

    /** The classes without the module description, which would make jdeps look for modules. */
    private static Path classes() {
        Path classes = Path.of("target/classes");
        Path jar = Path.of("target/classes-of-packages.jar");
        try (Stream<Path> files = Files.walk(classes.resolve("org"));
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Package to the packages it uses. */
    static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        usedByClass().forEach((name, uses) -> {
            Set<String> packages = used.computeIfAbsent(packageName(name), it -> new TreeSet<>());
            uses.stream()
                    .filter(it -> it.startsWith(ROOT))
                    .map(PackageDependencies::packageName)
                    .filter(it -> !it.equals(packageName(name)))
                    .forEach(packages::add);
        });
        return used;
    }

    /** Package to the packages that its package docs say it depends on. */
    static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        List<String> packages = packages();
        for (String packageName : packages) {
            Matcher dependsOn = DEPENDS_ON.matcher(packageInfo(packageName));
            if (!dependsOn.find()) {
                throw new IllegalStateException(packageName + " does not say what it depends on");
            }
            Set<String> names = new TreeSet<>();
            Matcher code = CODE.matcher(dependsOn.group(1));
            while (code.find()) {
                String name = code.group(1);
                List<String> meant = packages.stream()
                        .filter(it -> it.equals(ROOT + name) || it.endsWith("." + name))
                        .toList();
                if (meant.size() != 1) {
                    throw new IllegalStateException(
                            packageName + " depends on {@code " + name + "}, which is " + meant);
                }
                names.add(meant.get(0));
            }
            declared.put(packageName, names);
        }
        return declared;
    }

    /** All packages that hold source files. */
    static List<String> packages() {
        try (var files = Files.walk(SOURCES)) {
            Set<String> packages = new LinkedHashSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .forEach(packages::add);
            return new ArrayList<>(packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String packageInfo(String packageName) {
        try {
            return Files.readString(
                    SOURCES.resolve(packageName.replace('.', '/')).resolve("package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(packageName + " has no package-info.java", e);
        }
    }

    static String packageName(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
