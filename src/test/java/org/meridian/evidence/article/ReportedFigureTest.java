package org.meridian.evidence.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.meridian.stat.Interval;

class ReportedFigureTest {

    private static void isRead(
            ReportedFigure figure, String text, OptionalDouble central, double least, double greatest) {
        assertEquals(text, figure.toString());
        assertEquals(central, figure.central());
        assertEquals(least, figure.least().orElseThrow());
        assertEquals(greatest, figure.greatest().orElseThrow());
    }

    @Test
    void everyFormKnowsItsNumbers() {
        isRead(new ReportedFigure.Exact(46), "46", OptionalDouble.of(46), 46, 46);
        isRead(
                new ReportedFigure.Estimated(1.25, new Interval(1.21, 1.30, 0.95)),
                "1.25 [1.21, 1.3]",
                OptionalDouble.of(1.25),
                1.21,
                1.30);
        isRead(new ReportedFigure.Range(20, 45), "20 to 45", OptionalDouble.empty(), 20, 45);
        isRead(
                new ReportedFigure.MedianAndRange(112, 15, 400),
                "median 112 (15 to 400)",
                OptionalDouble.of(112),
                15,
                400);
        isRead(new ReportedFigure.Change(41.1, 50.2), "from 41.1 to 50.2", OptionalDouble.of(50.2), 50.2, 50.2);
        isRead(new ReportedFigure.WithPart(193, 131), "193, of these 131", OptionalDouble.of(193), 193, 193);
    }

    @Test
    void aBoundHasNoUpperEndAndWordsAndDaysHaveNoNumber() {
        ReportedFigure bound = new ReportedFigure.AtLeast(2);
        assertEquals("at least 2", bound.toString());
        assertEquals(OptionalDouble.of(2), bound.least());
        assertEquals(OptionalDouble.empty(), bound.greatest());
        assertEquals(OptionalDouble.empty(), new ReportedFigure.Words("shallow").least());
        assertEquals("2020-01-21", new ReportedFigure.Day(LocalDate.of(2020, 1, 21)).toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("a figure must be finite, but was NaN", () -> new ReportedFigure.Exact(Double.NaN));
        refused("figures must be in order, but were 45.0 and 20.0", () -> new ReportedFigure.Range(45, 20));
        refused("figures must be in order, but were 193.0 and 131.0", () -> new ReportedFigure.WithPart(131, 193));
        refused(
                "figures must be in order, but were 400.0 and 112.0",
                () -> new ReportedFigure.MedianAndRange(400, 15, 112));
        refused(
                "an estimate must lie in its interval, but 2.0 does not lie in [0.00, 1.00]",
                () -> new ReportedFigure.Estimated(2, new Interval(0, 1, 0.95)));
        refused("a figure in words needs words, but had none", () -> new ReportedFigure.Words(" "));
        refused(
                "a figure must be finite, but was Infinity",
                () -> new ReportedFigure.AtLeast(Double.POSITIVE_INFINITY));
    }

    private static void refused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }

    @Test
    void printedI2MayBeABound() {
        assertEquals("I² > 80%", new PrintedI2(">", 0.8).toString());
        assertThrows(IllegalArgumentException.class, () -> new PrintedI2("≥", 0.8));
        assertThrows(IllegalArgumentException.class, () -> new PrintedI2("=", 80));
        assertThrows(IllegalArgumentException.class, () -> new PrintedI2("=", Double.NaN));
    }

    @Test
    void aTallyCountsNoMoreThanThereAre() {
        assertEquals(
                "needle retention, 30 min: 6 of 11",
                new Tally("needle retention", "30 min", Optional.empty(), "", 6, 11).toString());
        assertThrows(IllegalArgumentException.class, () -> new Tally("x", "y", Optional.empty(), "", 12, 11));
    }
}
