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

/** Water runs one way: the code keeps to the stairs that the package docs declare. */
class LayersTest {

    private static final List<String> FLOORS =
            List.of("math", "stat", "table", "synthesis", "evidence", "judgement", "exchange", "present");

    @Test
    void theCodeTakesExactlyTheStairsThatItsPackageDocsDeclare() {
        Map<String, Set<String>> used = Stairs.used();
        Stairs.declared()
                .forEach((room, declared) ->
                        assertEquals(declared, used.getOrDefault(room, Set.of()), room + " leans on (declared, used)"));
    }

    @Test
    void importsNeverGoUp() {
        Stairs.used()
                .forEach((room, uses) -> uses.forEach(other -> assertTrue(
                        floor(other) <= floor(room), room + " stands below " + other + " and must not know of it")));
    }

    @Test
    void noRoomLeansOnItselfByWayOfOthers() {
        Map<String, Set<String>> used = Stairs.used();
        for (String room : used.keySet()) {
            assertFalse(reachable(room, used).contains(room), "a circle of rooms leads back to " + room);
        }
    }

    @Test
    void everyRoomHasItsFourLines() {
        List<String> rooms = Stairs.rooms();
        assertTrue(rooms.size() >= 13, "rooms: " + rooms);
        for (String room : rooms) {
            for (String line : List.of("Here:", "Not here:", "Enter by:", "Leans on:")) {
                assertTrue(Stairs.packageInfo(room).contains("<b>" + line + "</b>"), room + " lacks the line " + line);
            }
        }
    }

    @Test
    void librariesStayInTheirRooms() {
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
                Set.of(Stairs.ROOT + "present.figure.PngWriter", Stairs.ROOT + "present.figure.TextOutline"), drawing);
    }

    @Test
    void oneClassKnowsTheNotebookKernel() {
        assertEquals(
                Set.of(Stairs.ROOT + "present.notebook.KernelDisplays"),
                classesUsing(name -> name.startsWith("org.rapaio.")));
    }

    private static void onlyIn(String library, Set<String> rooms) {
        for (String name : classesUsing(used -> used.startsWith(library))) {
            String room = Stairs.room(name).substring(Stairs.ROOT.length());
            assertTrue(
                    rooms.stream().anyMatch(allowed -> room.equals(allowed) || room.startsWith(allowed + ".")),
                    name + " uses " + library + "*, which stays in " + rooms);
        }
    }

    private static Set<String> classesUsing(Predicate<String> library) {
        Set<String> names = new TreeSet<>();
        Stairs.usedByClass().forEach((name, uses) -> {
            if (uses.stream().anyMatch(library)) {
                names.add(name.replaceAll("\\$.*", ""));
            }
        });
        return names;
    }

    private static int floor(String room) {
        return FLOORS.indexOf(room.substring(Stairs.ROOT.length()).split("\\.")[0]);
    }

    private static Set<String> reachable(String room, Map<String, Set<String>> used) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(used.getOrDefault(room, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(used.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
