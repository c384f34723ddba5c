package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Problem ONE = new Problem("a.csv", 3, "x", "must be > 0, but was 0");
    private static final Problem OTHER = Problem.ofFile("b.csv", "must exist");

    @Test
    void aCleanReadingHasAValue() {
        Reading<Integer> reading = Reading.of(3);

        assertTrue(reading.isClean());
        assertEquals(3, reading.value());
        assertEquals(List.of(), reading.problems());
        assertEquals(Reading.of(6), reading.map(x -> 2 * x));
        assertEquals(Reading.of("3"), reading.then(x -> Reading.of(x.toString())));
        assertEquals(Reading.failed(List.of(ONE)), reading.then(x -> Reading.of(x, List.of(ONE))));
    }

    @Test
    void aFailedReadingHasOnlyProblems() {
        Reading<Integer> reading = Reading.of(3, List.of(ONE, OTHER));

        assertFalse(reading.isClean());
        assertEquals(List.of(ONE, OTHER), reading.problems());
        assertEquals(reading, reading.map(x -> 2 * x));
        assertEquals(reading, reading.then(x -> Reading.of(2 * x)));
        assertEquals(
                "2 problems:\n  a.csv, line 3, column x: must be > 0, but was 0\n  b.csv: must exist",
                assertThrows(IllegalStateException.class, reading::value).getMessage());
    }

    @Test
    void aFailureWithoutAReasonCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Reading.failed(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Problem("a.csv", -1, "", "must be read"));
        assertThrows(IllegalArgumentException.class, () -> Problem.ofFile("a.csv", " "));
        assertThrows(IllegalArgumentException.class, () -> Problem.ofFile("", "must be read"));
    }
}
