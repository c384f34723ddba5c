package org.meridian.judgement.printed;

import java.util.List;
import java.util.Optional;
import org.meridian.math.Range;
import org.meridian.math.Tails;
import org.meridian.stat.PrintedNumber;
import org.meridian.stat.Scale;

/** An estimate, its interval and its p value against each other. */
final class IntervalChecks {

    private static final String NO_ESTIMATE = "no estimate is printed";
    private static final String NO_INTERVAL = "no interval is printed";
    private static final String NO_SUCH_VALUE = "a figure is not possible by itself";

    private final PrintedStatistic printed;
    private final Scale scale;

    private IntervalChecks(PrintedStatistic printed) {
        this.printed = printed;
        scale = printed.measure().scale();
    }

    static List<CheckResult> of(PrintedStatistic printed) {
        IntervalChecks checks = new IntervalChecks(printed);
        PValueChecks p = new PValueChecks(printed, checks.centred());
        return List.of(
                checks.inside(), checks.central(), checks.se(), p.andInterval(), p.andStatistic(), p.significance());
    }

    private CheckResult inside() {
        if (printed.estimate().isEmpty() || printed.interval().isEmpty()) {
            return Check.ESTIMATE_IN_INTERVAL.cannot(printed.estimate().isEmpty() ? NO_ESTIMATE : NO_INTERVAL);
        }
        PrintedNumber estimate = printed.estimate().get();
        PrintedInterval interval = printed.interval().get();
        boolean inside = estimate.most().compareTo(interval.lower().least()) >= 0
                && estimate.least().compareTo(interval.upper().most()) <= 0;
        String arithmetic = estimate + (inside ? " lies in " : " does not lie in ") + interval;
        return inside
                ? Check.ESTIMATE_IN_INTERVAL.consistent(arithmetic)
                : Check.ESTIMATE_IN_INTERVAL.inconsistent(arithmetic);
    }

    private CheckResult central() {
        if (printed.estimate().isEmpty() || printed.interval().isEmpty()) {
            return Check.ESTIMATE_CENTRAL.cannot(printed.estimate().isEmpty() ? NO_ESTIMATE : NO_INTERVAL);
        }
        PrintedNumber estimate = printed.estimate().get();
        Optional<Range> middle = middle(scale);
        if (middle.isEmpty()) {
            return Check.ESTIMATE_CENTRAL.cannot(NO_SUCH_VALUE);
        }
        int decimals = Math.max(0, estimate.value().scale()) + 2;
        String arithmetic = "the limits allow " + RangeText.range(middle.get(), decimals) + " as their middle on the "
                + ScaleRanges.words(scale) + "; printed " + estimate + ", unrounded "
                + RangeText.range(estimate.range(), decimals - 1);
        if (estimate.range().meets(middle.get())) {
            return Check.ESTIMATE_CENTRAL.consistent(arithmetic);
        }
        Scale other = scale == Scale.IDENTITY ? Scale.LOG : Scale.IDENTITY;
        boolean otherwise = middle(other).filter(estimate.range()::meets).isPresent();
        return Check.ESTIMATE_CENTRAL
                .inconsistent(arithmetic)
                .noting(
                        otherwise
                                ? "it would be central on the " + ScaleRanges.words(other)
                                : "an exact, a profile likelihood, a bootstrap or a Bayesian interval need not be central");
    }

    /** What lies in the middle of the limits on a scale, read on the natural scale. */
    private Optional<Range> middle(Scale on) {
        PrintedInterval interval = printed.interval().orElseThrow();
        Optional<Range> lower = ScaleRanges.range(on, interval.lower().range());
        Optional<Range> upper = ScaleRanges.range(on, interval.upper().range());
        return lower.isPresent() && upper.isPresent()
                ? Optional.of(ScaleRanges.natural(
                        on, lower.get().times(0.5).plus(upper.get().times(0.5))))
                : Optional.empty();
    }

    /** Estimate and interval on the scale of analysis; without an estimate the middle stands for it. */
    private Optional<CentredInterval> centred() {
        if (printed.interval().isEmpty()) {
            return Optional.empty();
        }
        PrintedInterval interval = printed.interval().get();
        Optional<Range> lower = ScaleRanges.range(scale, interval.lower().range());
        Optional<Range> upper = ScaleRanges.range(scale, interval.upper().range());
        if (lower.isEmpty() || upper.isEmpty()) {
            return Optional.empty();
        }
        Range middle = lower.get().times(0.5).plus(upper.get().times(0.5));
        Optional<Range> estimate = printed.estimate().isPresent()
                ? ScaleRanges.range(scale, printed.estimate().get().range())
                : Optional.of(middle);
        return estimate.map(y -> CentredInterval.of(y, lower.get(), upper.get()));
    }

    private CheckResult se() {
        if (printed.se().isEmpty() || printed.interval().isEmpty()) {
            return Check.SE_AND_INTERVAL.cannot(printed.se().isEmpty() ? "no standard error is printed" : NO_INTERVAL);
        }
        Optional<CentredInterval> centred = centred();
        if (centred.isEmpty()) {
            return Check.SE_AND_INTERVAL.cannot(NO_SUCH_VALUE);
        }
        PrintedNumber se = printed.se().get();
        double level = printed.interval().get().level();
        Range half = centred.get().halfWidth();
        Range byZ = se.range().times(Tails.normalCritical(level));
        Range byT =
                byZ.hull(se.range().times(Tails.tCritical(level, printed.tDf().orElse(1))));
        String arithmetic = "half the interval is " + RangeText.range(half, 4) + " on the " + ScaleRanges.words(scale)
                + "; standard error " + se + " gives " + RangeText.range(byZ, 4) + " by z";
        if (half.meets(byZ) || printed.tDf().isPresent() && half.meets(byT)) {
            return Check.SE_AND_INTERVAL.consistent(arithmetic);
        }
        return half.meets(byT)
                ? Check.SE_AND_INTERVAL.cannot(arithmetic + "; a t with few degrees of freedom may give it")
                : Check.SE_AND_INTERVAL.inconsistent(arithmetic);
    }
}
