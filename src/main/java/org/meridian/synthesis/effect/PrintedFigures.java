package org.meridian.synthesis.effect;

import static org.meridian.synthesis.study.Role.*;

import java.util.Locale;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.conversion.Derived;
import org.meridian.synthesis.conversion.StandardError;
import org.meridian.synthesis.study.Contrast;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.Role;

/** Effects that were computed elsewhere: as papers print them, or on the analysis scale. */
final class PrintedFigures {

    private static final double USUAL_LEVEL = 0.95;

    private PrintedFigures() {}

    /** An estimate on the natural scale, with its standard error, its interval or its p value. */
    static Contrast printed(RowNumbers it) {
        double estimate = natural(it, ESTIMATE);
        if (it.has(ESTIMATE_SE)) {
            return given(it.scale().toAnalysis(estimate), it.of(ESTIMATE_SE));
        }
        if (it.has(CI_LOWER)) {
            return interval(it, estimate, natural(it, CI_LOWER), natural(it, CI_UPPER));
        }
        Derived<Given> derived = StandardError.normal().ofPValue(it.scale().toAnalysis(estimate), it.of(P));
        it.note("standard error by " + derived.formula().name() + ", "
                + derived.formula().expression());
        return derived.value();
    }

    private static Reported interval(RowNumbers it, double estimate, double lower, double upper) {
        Interval interval = interval(lower, upper, level(it));
        Reported reported = new Reported(it.scale(), estimate, interval);
        double halfUnit = it.halfUnit(ESTIMATE, CI_LOWER, CI_UPPER);
        if (!isCentral(it.scale(), estimate, interval, halfUnit)) {
            boolean plain = it.scale() == Scale.LOG && isCentral(Scale.IDENTITY, estimate, interval, halfUnit);
            it.note("the estimate of " + reported + " is not in the middle of its interval on the "
                    + it.scale().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " scale within the rounding of its digits"
                    + (plain ? "; if these are logarithms, they are y with lower and upper" : ""));
        }
        return reported;
    }

    static String words(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double natural(RowNumbers it, Role role) {
        double value = it.of(role);
        if (it.scale() == Scale.LOG && !(value > 0)) {
            throw new IllegalArgumentException(
                    role.words() + " must be > 0, as a " + it.measure().title()
                            + " as printed is, but was " + Decimals.upTo(value, 6)
                            + "; logarithms are y with v, se, or lower and upper");
        }
        return value;
    }

    /** The level of the printed intervals of a row. */
    static double level(RowNumbers it) {
        double level = it.has(CI_LEVEL) ? it.of(CI_LEVEL) : USUAL_LEVEL;
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "CI level must lie between 0 and 1, such as 0.95, but was " + Decimals.upTo(level, 6));
        }
        return level;
    }

    /** An interval whose limits are in order. */
    static Interval interval(double lower, double upper, double level) {
        if (!(lower < upper)) {
            throw new IllegalArgumentException(
                    "an interval must have its lower limit below its upper one, but went from "
                            + Decimals.upTo(lower, 6) + " to " + Decimals.upTo(upper, 6));
        }
        return new Interval(lower, upper, level);
    }

    /** An effect on the analysis scale, with its variance, its standard error or its 95% interval. */
    static Given analysed(RowNumbers it) {
        double y = it.of(Y);
        if (it.has(V)) {
            return checked(new Given(y, it.of(V)));
        }
        if (it.has(SE)) {
            return given(y, it.of(SE));
        }
        Interval interval = interval(it.of(LOWER), it.of(UPPER), USUAL_LEVEL);
        if (!interval.contains(y)) {
            throw new IllegalArgumentException("y must lie in its interval, but " + y + " does not lie in ["
                    + interval.lower() + ", " + interval.upper() + "]");
        }
        return given(y, interval.width() / (2 * Tails.normalCritical(USUAL_LEVEL)));
    }

    private static Given given(double y, double se) {
        if (!(se > 0)) {
            throw new IllegalArgumentException("standard error must be > 0, but was " + se);
        }
        return checked(Given.ofStandardError(y, se));
    }

    private static Given checked(Given given) {
        if (!(given.v() > 0 && given.v() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sampling variance must be > 0, but was " + given.v());
        }
        return given;
    }

    /**
     * Whether an estimate may be the middle of its interval on a scale, given that all three were rounded: each may lie half a unit of
     * the last decimal away.
     */
    static boolean isCentral(Scale scale, double estimate, Interval interval, double halfUnit) {
        double slack = halfUnit + 1e-9 * interval.width();
        return estimate + slack >= middle(scale, interval.lower() - slack, interval.upper() - slack, interval.lower())
                && estimate - slack
                        <= middle(scale, interval.lower() + slack, interval.upper() + slack, interval.upper());
    }

    /** The middle of two limits on a scale, and a value beyond every middle where a limit has left the scale. */
    private static double middle(Scale scale, double lower, double upper, double otherwise) {
        try {
            return scale.toNatural((scale.toAnalysis(lower) + scale.toAnalysis(upper)) / 2);
        } catch (IllegalArgumentException outside) {
            return otherwise;
        }
    }
}
