package org.meridian.synthesis.effect;

import static org.meridian.synthesis.study.Role.*;

import java.util.List;
import org.meridian.stat.Interval;
import org.meridian.synthesis.conversion.ArmMean;
import org.meridian.synthesis.conversion.Caution;
import org.meridian.synthesis.conversion.Derived;
import org.meridian.synthesis.conversion.MeanAndSd;
import org.meridian.synthesis.conversion.QuantileSummary;
import org.meridian.synthesis.conversion.SamplingDistribution;
import org.meridian.synthesis.conversion.StandardDeviation;
import org.meridian.synthesis.study.Role;

/**
 * The roles that tell mean, standard deviation and size of one arm: as they are, or by what papers print in their place. The library's
 * own conversions are used, and each is noted.
 */
enum MeanRoles {
    TREATMENT(
            "treatment ",
            TREATMENT_MEAN,
            TREATMENT_SD,
            TREATMENT_N,
            TREATMENT_SE,
            TREATMENT_CI_LOWER,
            TREATMENT_CI_UPPER,
            TREATMENT_MEDIAN,
            TREATMENT_Q1,
            TREATMENT_Q3,
            TREATMENT_MIN,
            TREATMENT_MAX),
    CONTROL(
            "control ",
            CONTROL_MEAN,
            CONTROL_SD,
            CONTROL_N,
            CONTROL_SE,
            CONTROL_CI_LOWER,
            CONTROL_CI_UPPER,
            CONTROL_MEDIAN,
            CONTROL_Q1,
            CONTROL_Q3,
            CONTROL_MIN,
            CONTROL_MAX),
    ONE_GROUP(
            "",
            Role.MEAN,
            Role.SD,
            Role.N,
            Role.SE,
            Role.CI_LOWER,
            Role.CI_UPPER,
            Role.MEDIAN,
            Role.Q1,
            Role.Q3,
            Role.MIN,
            Role.MAX);

    private final String arm;
    private final Role mean;
    private final Role sd;
    private final Role n;
    private final Role se;
    private final Role lower;
    private final Role upper;
    private final Role median;
    private final Role q1;
    private final Role q3;
    private final Role min;
    private final Role max;

    MeanRoles(String arm, Role... roles) {
        this.arm = arm;
        this.mean = roles[0];
        this.sd = roles[1];
        this.n = roles[2];
        this.se = roles[3];
        this.lower = roles[4];
        this.upper = roles[5];
        this.median = roles[6];
        this.q1 = roles[7];
        this.q3 = roles[8];
        this.min = roles[9];
        this.max = roles[10];
    }

    /**
     * Mean and standard deviation of an arm.
     *
     * @param mean the mean
     * @param sd the standard deviation
     * @param n participants
     */
    record Arm(double mean, double sd, double n) {}

    /** Mean and standard deviation, or what stands in their place, and participants. */
    List<Slot> slots() {
        Slot figures = new Slot(
                List.of(
                        List.of(mean, sd),
                        List.of(mean, se),
                        List.of(mean, lower, upper),
                        List.of(mean, median, q1, q3, min, max),
                        List.of(mean, median, q1, q3),
                        List.of(mean, median, min, max),
                        List.of(median, q1, q3, min, max),
                        List.of(median, q1, q3),
                        List.of(median, min, max)),
                Slot.Need.SOME,
                mean + " with " + sd + " (or " + se + ", or " + lower + " and " + upper + "), or " + median + " with "
                        + q1 + " and " + q3 + " or " + min + " and " + max);
        return List.of(figures, Slot.one(n));
    }

    Arm of(RowNumbers it) {
        if (it.has(mean)) {
            return new Arm(it.of(mean), sd(it), it.of(n));
        }
        QuantileSummary summary = summary(it);
        Derived<ArmMean> derived = MeanAndSd.withDefaults().derive(summary);
        it.note(arm + "mean and SD by " + derived.formula().name() + " from " + summary + cautions(derived));
        return new Arm(derived.value().mean(), derived.value().sd(), it.of(n));
    }

    private double sd(RowNumbers it) {
        if (it.has(sd)) {
            return it.of(sd);
        }
        if (it.has(se)) {
            return noted(it, StandardDeviation.ofStandardError(it.of(se), it.of(n)));
        }
        if (it.has(lower)) {
            Interval interval = PrintedFigures.interval(it.of(lower), it.of(upper), PrintedFigures.level(it));
            if (!interval.contains(it.of(mean))) {
                throw new IllegalArgumentException("the " + arm + "mean must lie in its interval, but " + it.of(mean)
                        + " does not lie in [" + interval.lower() + ", " + interval.upper() + "]");
            }
            return noted(it, StandardDeviation.ofInterval(interval, it.of(n), SamplingDistribution.t(it.of(n) - 1)));
        }
        QuantileSummary summary = summary(it);
        MeanAndSd method = MeanAndSd.withDefaults();
        Derived<ArmMean> derived = method.derive(summary);
        it.note(arm + "SD by " + method.sd().formula(summary).name() + " from " + summary + ", the mean as printed"
                + cautions(derived));
        return derived.value().sd();
    }

    private double noted(RowNumbers it, Derived<Double> derived) {
        it.note(arm + "SD by " + derived.formula().name() + ", "
                + derived.formula().expression() + cautions(derived));
        return derived.value();
    }

    private QuantileSummary summary(RowNumbers it) {
        double size = it.of(n);
        if (it.has(q1) && it.has(min)) {
            return QuantileSummary.fiveNumbers(it.of(min), it.of(q1), it.of(median), it.of(q3), it.of(max), size);
        }
        return it.has(q1)
                ? QuantileSummary.quartiles(it.of(q1), it.of(median), it.of(q3), size)
                : QuantileSummary.range(it.of(min), it.of(median), it.of(max), size);
    }

    private static String cautions(Derived<?> derived) {
        StringBuilder text = new StringBuilder();
        for (Caution caution : derived.cautions()) {
            text.append("; ").append(caution.message());
        }
        return text.toString();
    }
}
