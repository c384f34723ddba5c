package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Imports run one way: packages use what their documentation declares, and nothing above them. */
class LayersTest {

    private static final List<String> LAYERS =
            List.of("math", "stat", "table", "synthesis", "evidence", "judgement", "exchange", "present");

    @Test
    void theCodeUsesExactlyThePackagesThatItsPackageDocsDeclare() {
        Map<String, Set<String>> used = PackageDependencies.used();
        PackageDependencies.declared()
                .forEach((packageName, declared) -> assertEquals(
                        declared,
                        used.getOrDefault(packageName, Set.of()),
                        packageName + " depends on (declared, used)"));
    }

    @Test
    void importsNeverGoUp() {
        PackageDependencies.used()
                .forEach((packageName, uses) -> uses.forEach(other -> assertTrue(
                        layer(other) <= layer(packageName),
                        packageName + " is below " + other + " and must not use it")));
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        Map<String, Set<String>> used = PackageDependencies.used();
        for (String packageName : used.keySet()) {
            assertFalse(
                    reachable(packageName, used).contains(packageName),
                    "a cycle of packages leads back to " + packageName);
        }
    }

    @Test
    void everyPackageHasItsFourLines() {
        List<String> packages = PackageDependencies.packages();
        assertTrue(packages.size() >= 13, "packages: " + packages);
        for (String packageName : packages) {
            for (String line : List.of("Here:", "Not here:", "Entry point:", "Depends on:")) {
                assertTrue(
                        PackageDependencies.packageInfo(packageName).contains("<b>" + line + "</b>"),
                        packageName + " lacks the line " + line);
            }
        }
    }

    @Test
    void librariesStayInTheirPackages() {
        onlyIn("org.apache.commons.math3.", Set.of("math"));
        onlyIn("org.apache.commons.numbers.", Set.of("math"));
        onlyIn("org.apache.commons.statistics.", Set.of("math"));
        onlyIn("tools.jackson.", Set.of("evidence.dataset", "exchange"));
        onlyIn("org.apache.commons.csv.", Set.of("table", "evidence.dataset", "exchange.csv"));
        onlyIn("picocli.", Set.of("present.cli"));
        onlyIn("org.rapaio.", Set.of("present.notebook"));
    }

    @Test
    void twoClassesKnowJava2D() {
        Set<String> drawing = classesUsing(name -> name.startsWith("java.awt.") || name.startsWith("javax.imageio."));
        // One paints pixels, the other knows the fonts of the machine; PDF is written without it.
        assertEquals(
                Set.of(
                        PackageDependencies.ROOT + "present.figure.PngWriter",
                        PackageDependencies.ROOT + "present.figure.TextOutline"),
                drawing);
    }

    @Test
    void oneClassKnowsTheNotebookKernel() {
        assertEquals(
                Set.of(PackageDependencies.ROOT + "present.notebook.KernelDisplays"),
                classesUsing(name -> name.startsWith("org.rapaio.")));
    }

    private static void onlyIn(String library, Set<String> packages) {
        for (String name : classesUsing(used -> used.startsWith(library))) {
            String packageName = PackageDependencies.packageName(name).substring(PackageDependencies.ROOT.length());
            assertTrue(
                    packages.stream()
                            .anyMatch(allowed -> packageName.equals(allowed) || packageName.startsWith(allowed + ".")),
                    name + " uses " + library + "*, which stays in " + packages);
        }
    }

    private static Set<String> classesUsing(Predicate<String> library) {
        Set<String> names = new TreeSet<>();
        PackageDependencies.usedByClass().forEach((name, uses) -> {
            if (uses.stream().anyMatch(library)) {
                names.add(name.replaceAll("\\$.*", ""));
            }
        });
        return names;
    }

    private static int layer(String packageName) {
        return LAYERS.indexOf(
                packageName.substring(PackageDependencies.ROOT.length()).split("\\.")[0]);
    }

    private static Set<String> reachable(String packageName, Map<String, Set<String>> used) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(used.getOrDefault(packageName, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(used.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
