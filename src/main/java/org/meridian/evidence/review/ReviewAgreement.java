package org.meridian.evidence.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.stat.TextTable;

/**
 * What several reviews print on one outcome and measure, side by side. Reviews of one question share trials: there is no way from
 * here into a pool, and their difference has no test.
 *
 * @param results the printed results, each with an estimate
 */
public record ReviewAgreement(List<PrintedResult> results) {

    /** What must stand beside such a table. */
    public static final String CAUTION =
            "Reviews of one question share trials: their results are not independent, must not be pooled, and may agree more "
                    + "than new trials would.";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two, one has no estimate, or they differ in outcome, measure or
     *     what is compared
     */
    public ReviewAgreement {
        results = List.copyOf(results);
        if (results.size() < 2) {
            throw new IllegalArgumentException("agreement needs two results or more, but had " + results.size());
        }
        PooledResult first = results.get(0).result();
        for (PrintedResult printed : results) {
            PooledResult other = printed.result();
            if (other.estimate().isEmpty()
                    || !other.outcome().equals(first.outcome())
                    || !other.measure().equals(first.measure())
                    || other.treatment() != first.treatment()
                    || other.comparator() != first.comparator()) {
                throw new IllegalArgumentException(
                        "agreement needs estimates of one outcome, measure and comparison, but " + printed
                                + " is another");
            }
        }
    }

    /**
     * The outcome.
     *
     * @return key of the outcome
     */
    public String outcome() {
        return results.get(0).result().outcome();
    }

    /**
     * Whether the estimates are in one unit. Ratios and standardised differences are; differences of means are if their scale is
     * known and the same.
     *
     * @return false if they can only be listed
     */
    public boolean isComparable() {
        if (!results.get(0).result().measure().equals("MD")) {
            return true;
        }
        Set<Optional<RatingScale>> scales =
                results.stream().map(it -> it.result().scale()).collect(Collectors.toSet());
        return scales.size() == 1
                && scales.iterator()
                        .next()
                        .filter(scale -> !scale.unit().isEmpty())
                        .isPresent();
    }

    /**
     * Every two results.
     *
     * @return the pairs in order; empty if the estimates are not comparable
     */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; isComparable() && i < results.size(); i++) {
            for (int j = i + 1; j < results.size(); j++) {
                pairs.add(new Pair(results.get(i), results.get(j)));
            }
        }
        return pairs;
    }

    /**
     * Two results side by side.
     *
     * @param first one
     * @param second the other
     */
    public record Pair(PrintedResult first, PrintedResult second) {

        /**
         * How far apart the estimates are: their ratio if they are ratios, else their difference, the larger against the smaller.
         *
         * @return 1 or more for ratios, 0 or more for differences
         */
        public double distance() {
            double one = first.result().estimate().orElseThrow();
            double other = second.result().estimate().orElseThrow();
            double larger = Math.max(one, other);
            double smaller = Math.min(one, other);
            return isRatio() ? larger / smaller : larger - smaller;
        }

        /**
         * Whether the printed intervals have a value in common. This is no test: the reviews share trials.
         *
         * @return true if both intervals are printed and overlap
         */
        public boolean intervalsOverlap() {
            return first.result().interval().isPresent()
                    && second.result().interval().isPresent()
                    && overlap(
                            first.result().interval().get(),
                            second.result().interval().get());
        }

        private static boolean overlap(Interval one, Interval other) {
            return one.lower() <= other.upper() && other.lower() <= one.upper();
        }

        private boolean isRatio() {
            return first.result()
                    .knownMeasure()
                    .filter(measure -> measure.scale() == Scale.LOG)
                    .isPresent();
        }

        /** The pair, for example {@code Zhang 2023 and Ji 2015: ratio of estimates 1.033, intervals overlap}. */
        @Override
        public String toString() {
            return first.review() + " and " + second.review() + ": "
                    + (isRatio() ? "ratio of estimates " : "difference of estimates ") + Decimals.fixed(distance(), 3)
                    + (intervalsOverlap() ? ", intervals overlap" : ", no overlap of intervals seen");
        }
    }

    /** The results as a table, with the pairs and the caution below. */
    @Override
    public String toString() {
        TextTable table = new TextTable("Review", "Printed result", "Trials");
        for (PrintedResult printed : results) {
            table.row(
                    printed.review().label(),
                    printed.result().toString(),
                    printed.result().trials().isPresent()
                            ? Integer.toString(printed.result().trials().getAsInt())
                            : "not seen");
        }
        StringBuilder text = new StringBuilder(table.toString());
        if (!isComparable()) {
            text.append("The scales differ or were not seen: the estimates cannot be compared.\n");
        }
        pairs().forEach(pair -> text.append(pair).append('\n'));
        return text.append(CAUTION).append('\n').toString();
    }
}
