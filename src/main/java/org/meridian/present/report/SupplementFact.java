package org.meridian.present.report;

import java.util.Locale;
import java.util.Optional;
import org.meridian.exchange.plan.Supplement;
import org.meridian.exchange.plan.SupplementResult;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.pool.Side;

/** A number that a plan asked for besides its result. */
final class SupplementFact {

    private SupplementFact() {}

    /** The number; what is a table has a place of its own, and what is not there is told elsewhere. */
    static Optional<Fact> of(Supplement asked, SupplementResult result) {
        String key = asked.name().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (result instanceof SupplementResult.Range range) {
            return Optional.of(range(key, asked, range));
        }
        if (result instanceof SupplementResult.Tested tested) {
            return Optional.of(Fact.of(key, test(asked), tested.test().toString(), "Asked for by the plan."));
        }
        if (result instanceof SupplementResult.Probability beyond) {
            String side = beyond.side() == Side.ABOVE ? " above " : " below ";
            return Optional.of(Fact.of(
                    key,
                    "Probability of a true effect" + side + Decimals.upTo(beyond.threshold(), 4) + " in a new study",
                    Decimals.percent(beyond.probability(), 1),
                    "Asked for by the plan; by the distribution of the prediction interval."));
        }
        return Optional.empty();
    }

    private static String test(Supplement asked) {
        return switch (asked.name()) {
            case PERMUTATION -> "Permutation test of no effect";
            case TAU2_TEST -> "Test of τ² = 0";
            case CMH -> "Cochran–Mantel–Haenszel test of no effect";
            case BRESLOW_DAY -> "Breslow–Day test of equal odds ratios";
            case TARONE -> "Tarone’s test of equal odds ratios";
            default ->
                Words.sentence(asked.name().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    private static Fact range(String key, Supplement asked, SupplementResult.Range range) {
        if (asked instanceof Supplement.Tau2Interval tau2) {
            return by(tau2.method(), key, "Confidence interval of τ²", limits(range));
        }
        if (asked instanceof Supplement.I2Interval i2) {
            return by(i2.method(), key, "Confidence interval of I², from that of τ²", limits(range));
        }
        return Fact.of(
                key, "Confidence interval of I²", limits(range), "Asked for by the plan; from Q alone (test-based).");
    }

    private static Fact by(TauInterval method, String key, String name, String limits) {
        return Fact.of(
                        key,
                        name,
                        limits,
                        "Asked for by the plan, by " + method.method().title() + ":")
                .by(method.method().formula());
    }

    private static String limits(SupplementResult.Range range) {
        return range.interval().map(SupplementFact::limits).orElse("empty: no value agrees with the data");
    }

    private static String limits(Interval interval) {
        return "[" + Decimals.significant(interval.lower(), 4) + ", "
                + (Double.isFinite(interval.upper()) ? Decimals.significant(interval.upper(), 4) : "∞") + "]";
    }
}
