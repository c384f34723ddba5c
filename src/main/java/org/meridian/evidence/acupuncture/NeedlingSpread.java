package org.meridian.evidence.acupuncture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.stat.Decimals;

/**
 * How trials spread over the values of one item. A trial may report a range, so that smallest, median and largest value are known
 * only between limits.
 *
 * @param item the item
 * @param unit unit of the values
 * @param details what is said, one row for one trial or for several alike
 */
public record NeedlingSpread(StrictaItem item, String unit, List<NeedlingDetail> details) {

    /**
     * Checks that trials and units are known.
     *
     * @throws IllegalArgumentException if a detail is about another item, about one point only or not about trials, if values
     *     are in another unit, or if no trial reports a value
     */
    public NeedlingSpread {
        details = List.copyOf(details);
        for (NeedlingDetail detail : details) {
            if (detail.item() != item
                    || detail.point().isPresent()
                    || detail.trials().isEmpty()) {
                throw new IllegalArgumentException(
                        "a spread needs details of trials on " + item.words() + ", but " + detail.id() + " is another");
            }
            if (detail.lower().isPresent() && !detail.unit().equals(unit)) {
                throw new IllegalArgumentException("a spread needs one unit, but " + detail.id() + " is in "
                        + detail.unit() + " and not in " + unit);
            }
        }
        if (details.stream().allMatch(detail -> detail.lower().isEmpty())) {
            throw new IllegalArgumentException("no trial reports a value of " + item.words());
        }
    }

    /**
     * How many trials there are.
     *
     * @return trials, those that report no value included
     */
    public int trials() {
        return count(details);
    }

    /**
     * How many trials report a value.
     *
     * @return trials with a value
     */
    public int reporting() {
        return count(valued());
    }

    /**
     * How many trials stay between two values with their whole range.
     *
     * @param lower smallest value
     * @param upper largest value
     * @return trials whose range lies inside
     */
    public int within(double lower, double upper) {
        return count(valued().stream()
                .filter(detail ->
                        lower <= detail.lower().orElseThrow() && detail.upper().orElseThrow() <= upper)
                .toList());
    }

    /**
     * The smallest value of any trial.
     *
     * @return the value in the unit
     */
    public double smallest() {
        return sorted(detail -> detail.lower().orElseThrow()).get(0);
    }

    /**
     * The largest value of any trial.
     *
     * @return the value in the unit
     */
    public double largest() {
        return Collections.max(sorted(detail -> detail.upper().orElseThrow()));
    }

    /**
     * Between which values the median over the trials that report one must lie.
     *
     * @return the median of the smaller and that of the larger values; the same if it is known exactly
     */
    public Limits median() {
        return new Limits(
                median(sorted(detail -> detail.lower().orElseThrow())),
                median(sorted(detail -> detail.upper().orElseThrow())));
    }

    /**
     * Two limits of a value that is not known exactly.
     *
     * @param lower the value is not below it
     * @param upper the value is not above it
     */
    public record Limits(double lower, double upper) {

        /** Both limits, or the value if they are the same. */
        @Override
        public String toString() {
            String from = Decimals.upTo(lower, 2);
            String to = Decimals.upTo(upper, 2);
            return from.equals(to) ? from : from + " to " + to;
        }
    }

    private List<NeedlingDetail> valued() {
        return details.stream().filter(detail -> detail.lower().isPresent()).toList();
    }

    private static int count(List<NeedlingDetail> details) {
        return details.stream()
                .mapToInt(detail -> detail.trials().orElseThrow())
                .sum();
    }

    private List<Double> sorted(ToDoubleFunction<NeedlingDetail> value) {
        List<Double> values = new ArrayList<>();
        valued().forEach(detail ->
                values.addAll(Collections.nCopies(detail.trials().orElseThrow(), value.applyAsDouble(detail))));
        Collections.sort(values);
        return values;
    }

    private static double median(List<Double> sorted) {
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    /** The spread in a line, for example {@code needle retention time: median 30 min, 20 to 45, 10 of 11 trials}. */
    @Override
    public String toString() {
        return item.words() + ": median " + median() + " " + unit + ", " + Decimals.upTo(smallest(), 2) + " to "
                + Decimals.upTo(largest(), 2) + ", reported by " + reporting() + " of " + trials() + " trials";
    }
}
