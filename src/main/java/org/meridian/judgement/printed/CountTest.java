package org.meridian.judgement.printed;

import java.util.List;
import java.util.OptionalDouble;
import org.meridian.math.Tails;
import org.meridian.synthesis.conversion.ArmCount;

/** The tests by which papers compare how many people had an event in two arms; two of them take more arms. All are two-sided. */
public enum CountTest {
    /** Pearson's χ², which for two arms is the square of the z test with pooled variance. */
    PEARSON("Pearson's χ²") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            double events = arms.stream().mapToDouble(ArmCount::events).sum();
            double total = arms.stream().mapToDouble(ArmCount::total).sum();
            if (!(events > 0 && events < total)) {
                return OptionalDouble.of(1);
            }
            double statistic = 0;
            for (ArmCount arm : arms) {
                double expected = arm.total() * events / total;
                double distance = arm.events() - expected;
                statistic += distance * distance * (1 / expected + 1 / (arm.total() - expected));
            }
            return OptionalDouble.of(Tails.chiSquaredAbove(statistic, arms.size() - 1.0));
        }
    },
    /** Pearson's χ² with Yates' correction for continuity. */
    YATES("χ² with Yates' correction") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            if (arms.size() != 2) {
                return OptionalDouble.empty();
            }
            ArmCount first = arms.get(0);
            ArmCount second = arms.get(1);
            double events = first.events() + second.events();
            double total = first.total() + second.total();
            if (!(events > 0 && events < total)) {
                return OptionalDouble.of(1);
            }
            double product = Math.abs(first.events() * second.total() - second.events() * first.total()) - total / 2;
            double distance = Math.max(0, product);
            return OptionalDouble.of(Tails.chiSquaredAbove(
                    total * (distance / first.total() / second.total()) * (distance / events / (total - events)), 1));
        }
    },
    /** The likelihood-ratio test, G². */
    LIKELIHOOD_RATIO("likelihood ratio") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            double events = arms.stream().mapToDouble(ArmCount::events).sum();
            double total = arms.stream().mapToDouble(ArmCount::total).sum();
            if (!(events > 0 && events < total)) {
                return OptionalDouble.of(1);
            }
            double statistic = 0;
            for (ArmCount arm : arms) {
                statistic += term(arm.events(), arm.total() * events / total)
                        + term(arm.total() - arm.events(), arm.total() * (total - events) / total);
            }
            return OptionalDouble.of(Tails.chiSquaredAbove(2 * Math.max(0, statistic), arms.size() - 1.0));
        }

        private static double term(double observed, double expected) {
            return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
        }
    },
    /** Fisher's exact test: the tables with the same margins that are no more probable than the one at hand. */
    FISHER("Fisher's exact test") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            return arms.size() == 2
                    ? OptionalDouble.of(ExactTables.p(arms.get(0), arms.get(1)))
                    : OptionalDouble.empty();
        }
    },
    /** z of the risk difference with variances by arm. */
    RISK_DIFFERENCE("z of the risk difference") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            return wald(
                    arms,
                    (a, n, c, m) -> a / n - c / m,
                    (a, n, c, m) -> a * (n - a) / (n * n * n) + c * (m - c) / (m * m * m));
        }
    },
    /** z of the log risk ratio. */
    LOG_RISK_RATIO("z of the log risk ratio") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            return wald(
                    arms,
                    (a, n, c, m) -> StrictMath.log(a / n) - StrictMath.log(c / m),
                    (a, n, c, m) -> (n - a) / (a * n) + (m - c) / (c * m));
        }
    },
    /** z of the log odds ratio. */
    LOG_ODDS_RATIO("z of the log odds ratio") {
        @Override
        OptionalDouble of(List<ArmCount> arms) {
            return wald(
                    arms,
                    (a, n, c, m) -> StrictMath.log(a / (n - a)) - StrictMath.log(c / (m - c)),
                    (a, n, c, m) -> 1 / a + 1 / (n - a) + 1 / c + 1 / (m - c));
        }
    };

    private final String title;

    CountTest(String title) {
        this.title = title;
    }

    /** The p value; absent if the test is for another number of arms or does not exist for a zero. */
    abstract OptionalDouble of(List<ArmCount> arms);

    /**
     * The p value.
     *
     * @param arms the counts of two arms or more
     * @return p, two-sided; absent if the test is for two arms alone, or does not exist for these counts
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public OptionalDouble p(List<ArmCount> arms) {
        if (!(arms.size() >= 2)) {
            throw new IllegalArgumentException("a comparison needs two arms or more, but had " + arms.size());
        }
        return of(arms);
    }

    /**
     * The name of the test.
     *
     * @return for example {@code "Fisher's exact test"}
     */
    public String title() {
        return title;
    }

    private interface OfCounts {
        double of(double a, double n, double c, double m);
    }

    private static OptionalDouble wald(List<ArmCount> arms, OfCounts effect, OfCounts variance) {
        if (arms.size() != 2) {
            return OptionalDouble.empty();
        }
        ArmCount first = arms.get(0);
        ArmCount second = arms.get(1);
        double y = effect.of(first.events(), first.total(), second.events(), second.total());
        double v = variance.of(first.events(), first.total(), second.events(), second.total());
        return Double.isFinite(y) && v > 0 && v < Double.POSITIVE_INFINITY
                ? OptionalDouble.of(Tails.normalBothSides(y / Math.sqrt(v)))
                : OptionalDouble.empty();
    }
}
