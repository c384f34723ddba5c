package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;

/** Intervals of one proportion and one rate beside R. */
class IntervalReferenceTest {

    private static final ReferenceFile REFERENCE = ReferenceFile.read("intervals.json");

    static List<Case> cases() {
        return REFERENCE.cases();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(20 * ProportionInterval.values().length + 10 * RateInterval.values().length, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithR(Case reference) {
        Interval interval = interval(reference);
        Tolerance.QUANTILE.checkRelative(reference.expected("lower"), interval.lower(), reference + ", lower");
        Tolerance.QUANTILE.checkRelative(reference.expected("upper"), interval.upper(), reference + ", upper");
    }

    private static Interval interval(Case reference) {
        Doubles numbers = reference.column("numbers");
        String method = reference.text("method");
        double level = reference.number("level");
        return reference.text("kind").equals("rate")
                ? RateInterval.valueOf(method).of(numbers.get(0), numbers.get(1), level)
                : ProportionInterval.valueOf(method).of(numbers.get(0), numbers.get(1), level);
    }

    /** Newcombe 1998, table I, method 3. */
    @Test
    void theExamplesThatNewcombePrints() {
        printed("0.2553", "0.3662", ProportionInterval.WILSON.of(81, 263, 0.95));
        printed("0.0624", "0.1605", ProportionInterval.WILSON.of(15, 148, 0.95));
        printed("0.0000", "0.1611", ProportionInterval.WILSON.of(0, 20, 0.95));
        printed("0.0061", "0.1718", ProportionInterval.WILSON.of(1, 29, 0.95));
    }

    private static void printed(String lower, String upper, Interval interval) {
        Tolerance.checkPrinted(lower, interval.lower(), "lower");
        Tolerance.checkPrinted(upper, interval.upper(), "upper");
    }

    @Test
    void whatIsNoGroupIsRefused() {
        Refusal.check(
                "events cannot exceed persons, but were 5.0 of 4.0", () -> ProportionInterval.WALD.of(5, 4, 0.95));
        Refusal.check("events must be 0 or more, but were -1.0", () -> ProportionInterval.WILSON.of(-1, 4, 0.95));
        Refusal.check("the number of persons must be > 0, but was 0.0", () -> ProportionInterval.WALD.of(0, 0, 0.95));
        Refusal.check(
                "level must be between 0 and 1, for example 0.95, but was 95.0",
                () -> ProportionInterval.WALD.of(1, 4, 95));
        Refusal.check("the time must be > 0, but was 0.0", () -> RateInterval.WALD.of(1, 0, 0.95));
        Refusal.check(
                "level must be between 0 and 1, for example 0.95, but was NaN",
                () -> RateInterval.GARWOOD.of(1, 4, Double.NaN));
    }
}
