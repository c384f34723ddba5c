package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.stat.Scale;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "0.9, 1.5, 0.9 1 1.1 1.2 1.3 1.4 1.5",
        "0.8, 1.2, 0.8 0.9 1 1.1 1.2",
        "0.98, 1.03, 0.98 0.99 1 1.01 1.02 1.03",
        "0.1, 2, 0.1 0.2 0.5 1 2",
        "0.2, 5, 0.2 0.5 1 2 5",
        "0.25, 4, 0.25 0.5 1 2 4",
        "0.01, 100, 0.01 0.1 1 10 100",
        "1e-12, 1e9, 10⁻¹² 10⁻⁸ 10⁻⁴ 1 10⁴ 10⁸",
    })
    void ratiosGetRoundTicks(double from, double to, String labels) {
        assertEquals(labels, labels(new Axis(Scale.LOG, Math.log(from), Math.log(to), 0, 200)));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, −1.0 −0.5 0.0 0.5 1.0",
        "-16.3, 3.1, −15 −10 −5 0",
        "0.1, 0.35, 0.10 0.15 0.20 0.25 0.30 0.35",
        "-1e6, 3e7, 0 10⁷ 2×10⁷ 3×10⁷",
    })
    void differencesGetRoundTicks(double from, double to, String labels) {
        assertEquals(labels, labels(new Axis(Scale.IDENTITY, from, to, 0, 200)));
    }

    @Test
    void mapsTheRangeOntoThePage() {
        Axis axis = new Axis(Scale.LOG, Math.log(0.5), Math.log(2), 100, 300);
        assertEquals(100, axis.x(Math.log(0.5)), 1e-12);
        assertEquals(200, axis.x(0), 1e-12);
        assertEquals(300, axis.x(Math.log(2)), 1e-12);
        assertTrue(axis.holds(Math.log(2)));
        assertFalse(axis.holds(1));
    }

    @Test
    void drawsALineAndForEachTickAMarkWithALabel() {
        Axis axis = new Axis(Scale.LOG, Math.log(0.2), Math.log(5), 0, 200);
        List<Mark> marks = axis.draw(50);
        assertEquals(1 + 2 * 5, marks.size());
        assertTrue(marks.stream().allMatch(mark -> mark.bounds().top() >= 50));
        assertEquals(
                List.of("0.2", "0.5", "1", "2", "5"),
                marks.stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> ((Mark.Text) mark).text())
                        .toList());
    }

    @Test
    void onAShortAxisTheNullValueKeepsItsTick() {
        Axis tight = new Axis(Scale.LOG, Math.log(0.001), Math.log(0.5 + 1000), 0, 30);
        assertTrue(tight.ticks().stream().anyMatch(tick -> tick.at() == 0));
        assertTrue(tight.ticks().size() <= 3);
    }

    @Test
    void refusesRangesWithoutRoom() {
        assertThrows(IllegalArgumentException.class, () -> new Axis(Scale.LOG, 1, 1, 0, 100));
        assertThrows(IllegalArgumentException.class, () -> new Axis(Scale.LOG, Double.NaN, 1, 0, 100));
        assertThrows(IllegalArgumentException.class, () -> new Axis(Scale.IDENTITY, 1e10, 1e10 + 1, 0, 100));
        assertThrows(IllegalArgumentException.class, () -> new Axis(Scale.IDENTITY, 0, 1, 100, 100));
    }

    private static String labels(Axis axis) {
        return String.join(" ", axis.ticks().stream().map(Tick::label).toList());
    }

    @Test
    void ticksOfOnesOwnAreKeptAsFarAsTheyHaveRoom() {
        Axis axis = new Axis(Scale.IDENTITY, -2, 2, 0, 200);
        List<Tick> fitting = axis.fitting(List.of(
                new Tick(0, "1"),
                new Tick(0.05, "too near"),
                new Tick(3, "beyond"),
                new Tick(1, TickLabels.powerOfTen(-12))));
        assertEquals(List.of("1", "10⁻¹²"), fitting.stream().map(Tick::label).toList());
        assertEquals(
                2,
                axis.draw(10, fitting).stream()
                        .filter(Mark.Text.class::isInstance)
                        .count());
    }
}
