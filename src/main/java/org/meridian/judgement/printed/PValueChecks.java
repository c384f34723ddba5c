package org.meridian.judgement.printed;

import java.util.Optional;
import java.util.function.Function;
import org.meridian.math.Range;
import org.meridian.math.Tails;
import org.meridian.stat.PrintedNumber;

/**
 * A p value against what stands beside it.
 *
 * <p>Whether a paper tests by z or by t it rarely says. With k studies or n people printed, every distribution from t with the fewest
 * usual degrees of freedom to z is allowed; without them z is, and what some t would give is not called a contradiction.
 */
final class PValueChecks {

    private static final double ERROR = 1e-9;
    private static final String NO_P = "no p value is printed";

    private final PrintedStatistic printed;
    private final Optional<CentredInterval> centred;

    PValueChecks(PrintedStatistic printed, Optional<CentredInterval> centred) {
        this.printed = printed;
        this.centred = centred;
    }

    CheckResult andInterval() {
        if (printed.p().isEmpty() || centred.isEmpty()) {
            return Check.P_AND_INTERVAL.cannot(
                    printed.p().isEmpty() ? NO_P : "no interval of possible limits is printed");
        }
        double level = printed.interval().orElseThrow().level();
        Range distance = centred.get().distance();
        String source = centred.get().central()
                ? "estimate and interval give"
                : "the interval is not central; estimate and half its width give";
        return judged(
                Check.P_AND_INTERVAL,
                source,
                normal(multiplied(distance, Tails.normalCritical(level))),
                df -> student(multiplied(distance, Tails.tCritical(level, df)), df));
    }

    CheckResult andStatistic() {
        if (printed.p().isEmpty()) {
            return Check.P_AND_STATISTIC.cannot(NO_P);
        }
        if (printed.z().isPresent()) {
            Range z = absolute(printed.z().get().range());
            return judged(Check.P_AND_STATISTIC, "the test statistic gives", normal(z), df -> student(z, df));
        }
        Optional<Range> y = printed.estimate()
                .map(PrintedNumber::range)
                .flatMap(range -> ScaleRanges.range(printed.measure().scale(), range));
        if (y.isEmpty() || printed.se().isEmpty()) {
            return Check.P_AND_STATISTIC.cannot("neither z nor estimate and standard error are printed");
        }
        Range size = absolute(y.get());
        Range se = printed.se().get().range();
        Range z = new Range(
                size.lower() / Math.nextUp(se.upper()),
                se.lower() > 0 ? size.upper() / Math.nextDown(se.lower()) : Double.POSITIVE_INFINITY);
        return judged(Check.P_AND_STATISTIC, "estimate and standard error give", normal(z), df -> student(z, df));
    }

    CheckResult significance() {
        if (printed.p().isEmpty() || printed.interval().isEmpty()) {
            return Check.SIGNIFICANCE.cannot(printed.p().isEmpty() ? NO_P : "no interval is printed");
        }
        if (printed.measure() == PrintedMeasure.MEAN) {
            return Check.SIGNIFICANCE.cannot("a mean has no value of no effect, unless it is of changes");
        }
        PrintedInterval interval = printed.interval().get();
        double none = printed.measure().scale().nullValue();
        // 1 − 0.95 is a little more than 0.05 in the machine.
        double alpha = Math.rint((1 - interval.level()) * 1e12) / 1e12;
        Range lower = interval.lower().range();
        Range upper = interval.upper().range();
        boolean within = lower.upper() < none && none < upper.lower();
        boolean beyond = none < lower.lower() || upper.upper() < none;
        String arithmetic = interval + (within ? " contains " : beyond ? " leaves out " : " ends at ")
                + PrintedNumber.of(none) + ", printed " + printed.p().get();
        boolean broken = within && printed.p().get().surelyBelow(alpha)
                || beyond && printed.p().get().surelyAbove(alpha);
        return broken ? Check.SIGNIFICANCE.inconsistent(arithmetic) : Check.SIGNIFICANCE.consistent(arithmetic);
    }

    private CheckResult judged(Check check, String source, Range byZ, Function<Integer, Range> byT) {
        PrintedProbability p = printed.p().orElseThrow();
        String end = "; printed " + p;
        String z = source + " p = " + RangeText.probabilities(byZ) + " by z";
        if (p.allows(byZ)) {
            return check.consistent(z + end);
        }
        int df = printed.tDf().orElse(1);
        Range fewest = byT.apply(df);
        String t = z + ", " + RangeText.probabilities(fewest) + " by t with " + df + " degree" + (df == 1 ? "" : "s")
                + " of freedom" + end;
        if (!p.allows(byZ.hull(fewest))) {
            return check.inconsistent(t);
        }
        return printed.tDf().isPresent()
                ? check.consistent(t)
                : check.cannot(t + "; some t gives it, and neither studies nor people are printed");
    }

    private static Range normal(Range z) {
        return probabilities(Tails.normalBothSides(z.upper()), Tails.normalBothSides(z.lower()));
    }

    private static Range student(Range t, int df) {
        double least = t.upper() == Double.POSITIVE_INFINITY ? 0 : Tails.tBothSides(t.upper(), df);
        double most = t.lower() == Double.POSITIVE_INFINITY ? 0 : Tails.tBothSides(t.lower(), df);
        return probabilities(least, most);
    }

    private static Range probabilities(double least, double most) {
        Range p = Range.between(least, most, ERROR);
        return new Range(Math.max(0, p.lower()), Math.min(1, p.upper()));
    }

    private static Range multiplied(Range distance, double factor) {
        return new Range(distance.lower() * factor, distance.upper() * factor);
    }

    private static Range absolute(Range range) {
        double larger = Math.max(Math.abs(range.lower()), Math.abs(range.upper()));
        double smaller = Math.min(Math.abs(range.lower()), Math.abs(range.upper()));
        return new Range(range.contains(0) ? 0 : smaller, larger);
    }
}
