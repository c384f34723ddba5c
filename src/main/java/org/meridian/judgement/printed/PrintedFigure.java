package org.meridian.judgement.printed;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.stat.PrintedNumber;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.pool.PooledEffect;

/** One of the figures that a statistic prints and a recomputation gives. */
public enum PrintedFigure {
    /** The estimate. */
    ESTIMATE("estimate") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.estimate();
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.natural());
        }
    },
    /** The lower limit. */
    LOWER("lower limit") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.interval().map(PrintedInterval::lower);
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.naturalInterval().lower());
        }
    },
    /** The upper limit. */
    UPPER("upper limit") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.interval().map(PrintedInterval::upper);
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.naturalInterval().upper());
        }
    },
    /** The standard error. */
    SE("standard error") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.se();
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.se());
        }
    },
    /** The statistic of the test of no effect; its sign is a matter of who is compared with whom. */
    Z("z") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.z().map(z -> new PrintedNumber(z.value().abs()));
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return optional(pooled.test().map(TestResult::statistic).map(Math::abs));
        }
    },
    /** The p value of the test of no effect, where it is printed as a number. */
    P("p") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return number(statistic.p());
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return optional(pooled.test().map(TestResult::p));
        }
    },
    /** Cochran's Q. */
    Q("Q") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.q();
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.heterogeneity().q());
        }
    },
    /** The p value of the test of homogeneity, where it is printed as a number. */
    P_OF_Q("p of Q") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return number(statistic.pOfQ());
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.heterogeneity().p());
        }
    },
    /** I², a fraction. */
    I2("I²") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.i2();
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return OptionalDouble.of(pooled.heterogeneity().i2());
        }
    },
    /** τ², where the method has one. */
    TAU2("τ²") {
        @Override
        Optional<PrintedNumber> printed(PrintedStatistic statistic) {
            return statistic.tau2();
        }

        @Override
        OptionalDouble computed(PooledEffect pooled) {
            return pooled.heterogeneity().tau2Se().isPresent()
                    ? OptionalDouble.of(pooled.heterogeneity().tau2())
                    : OptionalDouble.empty();
        }
    };

    private final String words;

    PrintedFigure(String words) {
        this.words = words;
    }

    abstract Optional<PrintedNumber> printed(PrintedStatistic statistic);

    /** The figure by a method, on the scale of print; absent if the method has none. */
    abstract OptionalDouble computed(PooledEffect pooled);

    /**
     * The figure in words.
     *
     * @return for example {@code "lower limit"}
     */
    public String words() {
        return words;
    }

    private static Optional<PrintedNumber> number(Optional<PrintedProbability> p) {
        return p.filter(it -> it.relation() == PValueRelation.EQUAL).map(PrintedProbability::number);
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }
}
