package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.Tolerance;
import org.meridian.stat.Interval;

/** Laws of the intervals of one proportion and one rate. */
class IntervalPropertyTest {

    @Property(tries = 300)
    void containsTheProportion(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 0, max = 400) int events,
            @ForAll @IntRange(min = 0, max = 100_000) int others,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        double total = Math.max(1, events + others);
        Interval interval = method.of(events, total, level);
        assertTrue(interval.lower() >= 0 && interval.upper() <= 1);
        assertTrue(interval.lower() <= events / total && events / total <= interval.upper(), interval::toString);
    }

    @Property(tries = 300)
    void eventsAndNonEventsMayChangePlaces(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 0, max = 300) int events,
            @ForAll @IntRange(min = 1, max = 300) int others,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        double total = events + others;
        Interval interval = method.of(events, total, level);
        Interval mirrored = method.of(others, total, level);
        Tolerance.QUANTILE.check(1 - interval.lower(), mirrored.upper(), "upper");
        Tolerance.QUANTILE.check(1 - interval.upper(), mirrored.lower(), "lower");
    }

    @Property(tries = 300)
    void aHigherLevelContainsALower(
            @ForAll ProportionInterval method,
            @ForAll RateInterval rateMethod,
            @ForAll @IntRange(min = 0, max = 300) int events,
            @ForAll @IntRange(min = 1, max = 300) int others,
            @ForAll @DoubleRange(min = 0.5, max = 0.9) double level) {
        contains(method.of(events, events + others, 0.95), method.of(events, events + others, level));
        contains(rateMethod.of(events, others, 0.95), rateMethod.of(events, others, level));
    }

    private static void contains(Interval wide, Interval narrow) {
        assertTrue(wide.lower() <= narrow.lower() && narrow.upper() <= wide.upper(), () -> wide + " and " + narrow);
    }

    @Property(tries = 100)
    void nobodyAndEverybodyAreTheEnds(
            @ForAll ProportionInterval method, @ForAll @IntRange(min = 1, max = 1_000_000) int total) {
        assertEquals(0, method.of(0, total, 0.95).lower());
        assertEquals(1, method.of(total, total, 0.95).upper());
    }

    @Property(tries = 300)
    void everyCautiousIntervalContainsItsPlainForm(
            @ForAll @IntRange(min = 0, max = 300) int events,
            @ForAll @IntRange(min = 1, max = 300) int others,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        double total = events + others;
        contains(
                ProportionInterval.WILSON_CORRECTED.of(events, total, level),
                ProportionInterval.WILSON.of(events, total, level));
        contains(
                ProportionInterval.WALD_CORRECTED.of(events, total, level),
                ProportionInterval.WALD.of(events, total, level));
    }

    @Property(tries = 100)
    void theUnitOfTimeIsTheUnitOfTheRate(
            @ForAll RateInterval method,
            @ForAll @IntRange(min = 0, max = 5_000) int events,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double time) {
        Interval one = method.of(events, 1, 0.95);
        Interval other = method.of(events, time, 0.95);
        assertTrue(other.lower() <= events / time && events / time <= other.upper());
        Tolerance.CLOSED_FORM.checkRelative(one.lower() / time, other.lower(), "lower");
        Tolerance.CLOSED_FORM.checkRelative(one.upper() / time, other.upper(), "upper");
    }

    /** The exact intervals of 3 events approach each other as the group grows and the proportion becomes a rate. */
    @Property(tries = 20)
    void aRareProportionIsARate(@ForAll @IntRange(min = 1, max = 30) int events) {
        double total = 1e9;
        Interval proportion = ProportionInterval.CLOPPER_PEARSON.of(events, total, 0.95);
        Interval rate = RateInterval.GARWOOD.of(events, total, 0.95);
        assertEquals(1, proportion.lower() / rate.lower(), 1e-6);
        assertEquals(1, proportion.upper() / rate.upper(), 1e-6);
    }
}
