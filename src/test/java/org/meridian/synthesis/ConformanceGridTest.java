package org.meridian.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meridian.synthesis.ReferenceFile.Case;
import tools.jackson.databind.JsonNode;

/**
 * Which test covers which worked example, and with how many of its values. Each of these tests meets every value of its own file;
 * this one holds the files to the grid, so that neither an example nor a value can go.
 */
class ConformanceGridTest {

    private static final ReferenceFile GRID = ReferenceFile.read("conformance-grid.json");

    /** Examples beside the grid: one of ours, and those of regression as such. */
    private static final Set<String> OURS = Set.of("M-R", "R01", "R03");

    @Test
    void theWholeGrid() {
        assertEquals(33, GRID.cases().size());
        assertEquals(683, sum("values"));
        Map<String, Integer> groups = new TreeMap<>();
        GRID.cases().forEach(it -> groups.merge(it.id().replaceAll("\\d.*", ""), 1, Integer::sum));
        assertEquals(Map.of("ES", 9, "T", 11, "P", 1, "H", 2, "M", 5, "G", 2, "O", 3), groups);
    }

    @Test
    void whatIsOpen() {
        Map<String, Integer> open = new TreeMap<>();
        for (Case it : GRID.cases()) {
            if (open(it) > 0) {
                open.put(it.id(), open(it));
                assertFalse(it.node().get("open").get("why").asString().isBlank());
            }
        }
        assertEquals(Map.of("T01", 6), open);
    }

    @Test
    void everyExampleIsCoveredByTheTestsItNames() {
        List<String> gaps = new ArrayList<>();
        int covered = 0;
        for (Case it : GRID.cases()) {
            Set<String> values = new HashSet<>();
            it.node().get("tests").forEach(test -> values.addAll(values(test.asString(), it.id())));
            covered += values.size();
            if (values.size() + open(it) != it.node().get("values").asInt()) {
                gaps.add(it.id() + ": " + values.size() + " of " + it.node().get("values"));
            }
        }
        assertEquals(List.of(), gaps);
        assertEquals(677, covered);
    }

    @Test
    void everyExampleThatATestHasIsOnTheGrid() {
        Set<String> known = new HashSet<>(OURS);
        GRID.cases().forEach(it -> known.add(it.id()));
        for (Map.Entry<String, JsonNode> file : GRID.root().get("files").properties()) {
            for (Case it : ReferenceFile.read(file.getValue().asString()).cases()) {
                assertTrue(known.contains(it.id()), () -> it.id() + " of " + file.getValue() + " is not on the grid");
            }
        }
    }

    @Test
    void theTestsAreThere() throws ClassNotFoundException {
        for (Map.Entry<String, JsonNode> file : GRID.root().get("files").properties()) {
            Class<?> test = Class.forName("org.meridian.synthesis." + file.getKey());
            assertTrue(
                    Arrays.stream(test.getDeclaredMethods())
                            .anyMatch(method -> method.isAnnotationPresent(Test.class)
                                    || method.isAnnotationPresent(TestFactory.class)),
                    test + " tests nothing");
        }
    }

    /** The names of the values that a test expects of an example. */
    private static List<String> values(String test, String id) {
        String file = GRID.root().get("files").get(test).asString();
        return List.copyOf(ReferenceFile.read(file).named(id).expected().propertyNames());
    }

    private static int open(Case example) {
        JsonNode open = example.node().get("open");
        return open == null ? 0 : open.get("values").asInt();
    }

    private static int sum(String name) {
        return GRID.cases().stream().mapToInt(it -> it.node().get(name).asInt()).sum();
    }
}
