package org.meridian.synthesis.study;

import java.util.List;
import org.meridian.stat.Decimals;

/**
 * What happens to counts of 0, so that an effect exists: how much is added, to which counts, of which studies, for which part of
 * the result, and what becomes of studies without any event.
 *
 * <p>Every measure has a rule of its own by default, see {@code CountMeasure.zeroCells()}. Pooling methods that work on the
 * tables themselves ({@code MantelHaenszel}, {@code Peto}) use the counts as reported, unless they are given a rule of their own.
 *
 * @param amount what is added, 0 or more, usually ½
 * @param spread to which counts of a study it is added
 * @param where which studies are corrected
 * @param doubleZeros what becomes of studies in which nobody, or everybody, had the event
 * @param reach which part of the result is computed from the corrected counts
 */
public record ZeroCells(double amount, Spread spread, Where where, DoubleZeros doubleZeros, Reach reach) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public ZeroCells {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("what is added to a zero cell must be 0 or more, but was " + amount);
        }
    }

    /**
     * Nothing is added; data without an effect are refused.
     *
     * @return the rule
     */
    public static ZeroCells none() {
        return constant(0);
    }

    /**
     * The same amount is added to every count of each study that has a zero cell, so that each arm of a 2×2 table grows by twice
     * the amount. With ½ the default of {@code metafor::escalc} and of RevMan.
     *
     * @param amount what to add, usually ½
     * @return the rule
     */
    public static ZeroCells constant(double amount) {
        return new ZeroCells(amount, Spread.EVERY_CELL, Where.ONLY_ZERO, DoubleZeros.KEEP, Reach.EFFECT_AND_VARIANCE);
    }

    /**
     * The amount is added to the events alone, so that each arm grows by the amount and not by twice as much. With ½ the default
     * of {@code meta::metabin} for risk ratios.
     *
     * @param amount what to add, usually ½
     * @return the rule
     */
    public static ZeroCells eventsOnly(double amount) {
        return constant(amount).with(Spread.EVENTS_ONLY);
    }

    /**
     * The treatment-arm continuity correction: what is added to an arm is inversely proportional to the size of the other arm,
     * and 1 over both arms.
     *
     * @return the rule
     * @see <a href="https://doi.org/10.1002/sim.1761">Sweeting et al. 2004</a>
     */
    public static ZeroCells treatmentArm() {
        return constant(0.5).with(Spread.BY_ARM);
    }

    /**
     * The same rule for other counts.
     *
     * @param newSpread to which counts the amount is added
     * @return the rule
     */
    public ZeroCells with(Spread newSpread) {
        return new ZeroCells(amount, newSpread, where, doubleZeros, reach);
    }

    /**
     * The same rule for other studies.
     *
     * @param newWhere which studies are corrected
     * @return the rule
     */
    public ZeroCells with(Where newWhere) {
        return new ZeroCells(amount, spread, newWhere, doubleZeros, reach);
    }

    /**
     * The same rule with another fate of double zeros.
     *
     * @param newDoubleZeros what becomes of studies without an event
     * @return the rule
     */
    public ZeroCells with(DoubleZeros newDoubleZeros) {
        return new ZeroCells(amount, spread, where, newDoubleZeros, reach);
    }

    /**
     * The same rule for another part of the result.
     *
     * @param newReach what is computed from the corrected counts
     * @return the rule
     */
    public ZeroCells with(Reach newReach) {
        return new ZeroCells(amount, spread, where, doubleZeros, newReach);
    }

    /**
     * Whether a study takes part at all.
     *
     * @param data its counts
     * @return false if it has no event and such studies are dropped
     */
    public boolean keeps(CountData<?> data) {
        return doubleZeros == DoubleZeros.KEEP || !data.isDoubleZero();
    }

    /**
     * Adds the amount where it belongs.
     *
     * @param <D> the kind of data
     * @param studies the counts of all studies that take part in an analysis
     * @return the corrected counts, in the same order
     */
    public <D extends CountData<D>> List<D> applyTo(List<D> studies) {
        boolean all = where == Where.ALL
                || where == Where.IF_ANY_ZERO && studies.stream().anyMatch(CountData::hasZeroCell);
        return studies.stream()
                .map(study -> amount > 0 && (all || study.hasZeroCell()) ? study.plus(amount, spread) : study)
                .toList();
    }

    /**
     * The rule as a methods section tells it.
     *
     * @return a sentence or two
     */
    public String words() {
        String correction = amount == 0
                ? "Zero cells are not corrected."
                : "Zero cells: " + Decimals.upTo(amount, 4) + " is added to " + spread.words + " of " + where.words
                        + reach.words + ".";
        return doubleZeros == DoubleZeros.KEEP
                ? correction
                : correction + " Studies in which no participant or every participant had the event are left out.";
    }

    /** Which studies are corrected. */
    public enum Where {
        /** Studies that have a zero cell. */
        ONLY_ZERO("each study that has a zero cell"),
        /** All studies, as soon as one of the analysis has a zero cell. */
        IF_ANY_ZERO("all studies, as soon as one has a zero cell"),
        /** All studies, whatever their cells. */
        ALL("all studies");

        private final String words;

        Where(String words) {
            this.words = words;
        }
    }

    /** What becomes of studies in which nobody, or everybody, had the event. */
    public enum DoubleZeros {
        /** They are corrected like any other. */
        KEEP,
        /** They take no part. */
        DROP
    }

    /** What is computed from the corrected counts; the rest is computed from the counts as reported. */
    public enum Reach {
        /** Effect size and sampling variance. */
        EFFECT_AND_VARIANCE(""),
        /** The sampling variance alone, as {@code meta::metabin} does for risk differences. */
        VARIANCE_ONLY(", for the variance alone"),
        /** The effect size alone. */
        EFFECT_ONLY(", for the effect alone");

        private final String words;

        Reach(String words) {
            this.words = words;
        }
    }

    /** To which counts of a study the amount is added. */
    public enum Spread {
        /** To every count. */
        EVERY_CELL("every count") {
            @Override
            double events(double amount, double share) {
                return amount;
            }

            @Override
            double nonEvents(double amount, double share) {
                return amount;
            }
        },
        /** To the events and not to those without; the group grows by the amount once. */
        EVENTS_ONLY("the events") {
            @Override
            double events(double amount, double share) {
                return amount;
            }

            @Override
            double nonEvents(double amount, double share) {
                return 0;
            }
        },
        /**
         * To every count, twice the amount times the arm's share of all participants (or of all time). Arms of equal size get the
         * amount each, and so does a group without a counterpart.
         */
        BY_ARM("every count, in proportion to the size of the arm,") {
            @Override
            double events(double amount, double share) {
                return 2 * amount * share;
            }

            @Override
            double nonEvents(double amount, double share) {
                return 2 * amount * share;
            }
        };

        private final String words;

        Spread(String words) {
            this.words = words;
        }

        /** What the events of an arm get that holds this share of the participants. */
        abstract double events(double amount, double share);

        /** What those without the event get. */
        abstract double nonEvents(double amount, double share);
    }
}
