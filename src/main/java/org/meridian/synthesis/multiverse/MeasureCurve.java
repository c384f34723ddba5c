package org.meridian.synthesis.multiverse;

import java.util.Comparator;
import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.Measure;

/**
 * All results on one measure, from the lowest estimate to the highest.
 *
 * @param measure what is measured
 * @param sorted the results, in rising order of their estimates
 */
public record MeasureCurve(Measure measure, List<SpecificationResult> sorted) {

    /**
     * Sorts the results; those with the same estimate keep their order.
     *
     * @throws IllegalArgumentException if there are none, or one has another measure
     */
    public MeasureCurve {
        sorted = sorted.stream()
                .sorted(Comparator.comparingDouble(it -> it.pooled().y()))
                .toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a curve needs at least one result, but had none");
        }
        for (SpecificationResult one : sorted) {
            if (!one.pooled().measure().equals(measure)) {
                throw new IllegalArgumentException(
                        "a curve of the " + measure.title() + " holds nothing else, but met the "
                                + one.pooled().measure().title());
            }
        }
    }

    /**
     * How many results there are.
     *
     * @return 1 or more
     */
    public int size() {
        return sorted.size();
    }

    /**
     * The result with the lowest estimate.
     *
     * @return the first
     */
    public SpecificationResult lowest() {
        return sorted.get(0);
    }

    /**
     * The result with the highest estimate.
     *
     * @return the last
     */
    public SpecificationResult highest() {
        return sorted.get(size() - 1);
    }

    /**
     * The median of the estimates.
     *
     * @return on the analysis scale; the mean of the middle two if their number is even
     */
    public double median() {
        return (y((size() - 1) / 2) + y(size() / 2)) / 2;
    }

    private double y(int i) {
        return sorted.get(i).pooled().y();
    }

    /**
     * How many intervals lie on one side.
     *
     * @param side the side
     * @return how many
     */
    public long count(IntervalSide side) {
        return sorted.stream().filter(it -> it.side() == side).count();
    }

    /**
     * How far each decision moves the estimate.
     *
     * @return the decisions between which results can be compared, from the one that moves it most to the one that moves it least
     */
    public List<DecisionImpact> sways() {
        return DecisionImpact.of(this);
    }

    /**
     * Decimals that tell the results apart.
     *
     * @return as for the narrowest interval
     */
    public int digits() {
        return sorted.stream()
                .mapToInt(it -> Decimals.digitsFor(it.pooled().naturalInterval().width()))
                .max()
                .orElse(2);
    }

    /**
     * An estimate as people read it.
     *
     * @param y on the analysis scale
     * @return on the natural scale, with the {@link #digits}
     */
    public String text(double y) {
        return Decimals.compact(measure.scale().toNatural(y), digits());
    }

    /** The range, for example {@code RR 0.36 to 0.64, median 0.49; intervals: 40 below no effect, 5 across no effect}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(measure.symbol() + " " + text(y(0)) + " to " + text(y(size() - 1))
                + ", median " + text(median()) + "; intervals:");
        String comma = " ";
        for (IntervalSide side : IntervalSide.values()) {
            if (count(side) > 0) {
                text.append(comma).append(count(side)).append(' ').append(side.words());
                comma = ", ";
            }
        }
        return text.toString();
    }
}
