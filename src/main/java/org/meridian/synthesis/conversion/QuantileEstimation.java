package org.meridian.synthesis.conversion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Mean and standard deviation of the distribution whose quantiles come nearest to the printed ones.
 *
 * <pre>{@code min Σ [F⁻¹(pᵢ) − qᵢ]²,   p = 1/n, ¼, ½, ¾, 1 − 1/n}</pre>
 *
 * <p>Each family is fitted to its global optimum, the one with the smallest sum of squares is taken; of equal ones the first.
 *
 * @param families the families among which is chosen
 * @see <a href="https://doi.org/10.1177/0962280219889080">McGrath et al. 2020</a>
 */
public record QuantileEstimation(List<QuantileFamily> families) implements SummaryConversion {

    /**
     * Checks and copies the families.
     *
     * @throws IllegalArgumentException if there is none
     */
    public QuantileEstimation {
        families = List.copyOf(families);
        if (families.isEmpty()) {
            throw new IllegalArgumentException("quantile estimation needs at least one family, but there was none");
        }
    }

    /**
     * The method with all five families.
     *
     * @return the method
     */
    public static QuantileEstimation withDefaults() {
        return among(QuantileFamily.values());
    }

    /**
     * The method with some families.
     *
     * @param families the families among which is chosen
     * @return the method
     */
    public static QuantileEstimation among(QuantileFamily... families) {
        return new QuantileEstimation(Arrays.asList(families));
    }

    /**
     * The fits of all families that can have such values, the best first.
     *
     * @param summary the quantiles as printed
     * @return the fits; empty if no family has one
     */
    public List<QuantileFit> fits(QuantileSummary summary) {
        return families.stream()
                .map(family -> family.fit(summary))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(QuantileFit::sumOfSquares))
                .toList();
    }

    /**
     * Derives mean and standard deviation.
     *
     * @param summary the quantiles as printed
     * @return the arm; the formula names the family that was chosen
     * @throws IllegalArgumentException if no family has a fit
     */
    @Override
    public Derived<ArmMean> derive(QuantileSummary summary) {
        List<QuantileFit> fits = fits(summary);
        if (fits.isEmpty()) {
            throw new IllegalArgumentException("no distribution among " + families + " fits " + summary);
        }
        QuantileFit best = fits.get(0);
        Formula formula = new Formula(
                "McGrath 2020 quantile estimation, " + best.family().title(),
                "mean and SD at min Σ [F⁻¹(pᵢ) − qᵢ]²",
                "10.1177/0962280219889080");
        return Derived.of(new ArmMean(best.mean(), best.sd(), summary.n()), formula);
    }
}
