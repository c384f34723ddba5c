package org.meridian.synthesis.pool;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.model.WeightedMean;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.study.CountData;
import org.meridian.synthesis.study.ZeroCellOptions;
import org.meridian.synthesis.study.ZeroCells;

/**
 * Mantel–Haenszel pooling: a common risk ratio, odds ratio or risk difference of 2×2 tables, or a common rate ratio or rate
 * difference of events and person-time, from the counts as reported unless a correction is asked for.
 *
 * <pre>{@code
 * RR  = Σ a n₂/N / Σ c n₁/N      OR  = Σ ad/N / Σ bc/N      RD = Σ (a n₂ − c n₁)/N / Σ n₁n₂/N
 * IRR = Σ x₁t₂/T / Σ x₂t₁/T      IRD = Σ (x₁t₂ − x₂t₁)/T / Σ t₁t₂/T
 * }</pre>
 *
 * <p>Variances: RR, IRR and IRD Greenland and Robins 1985; OR Robins, Breslow and Greenland 1986; RD {@link
 * RiskDifferenceVariance}. Cochran's Q is taken from the studies' effects as they are (corrected for zero cells if they were), about
 * the mean that {@link QReferenceMean} names. <b>Agrees with:</b> {@code metafor::rma.mh} to 1e-12.
 *
 * @param riskDifferenceVariance variance of the risk difference
 * @param about about which mean Q is taken, the Mantel–Haenszel estimate by default
 * @param zeroCells what is added to the counts before they are pooled, nothing by default: the sums need no correction; which part
 *     of a study's own effect is corrected, and which studies are dropped, is settled where effects are made
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1093/jnci/22.4.719">Mantel &amp; Haenszel 1959</a>
 * @see <a href="https://doi.org/10.2307/2530643">Greenland &amp; Robins 1985</a>
 * @see <a href="https://doi.org/10.2307/2531052">Robins, Breslow &amp; Greenland 1986</a>
 */
public record MantelHaenszel(
        RiskDifferenceVariance riskDifferenceVariance, QReferenceMean about, ZeroCells zeroCells, double level)
        implements Pooling {

    private static final Description<MantelHaenszel> DESCRIPTION = Description.of(
                    "MANTEL_HAENSZEL",
                    "Mantel–Haenszel method",
                    MantelHaenszel.class,
                    MantelHaenszel::withDefaults,
                    "A common ratio or difference of risks, odds or rates, from the counts",
                    "10.1093/jnci/22.4.719")
            .with(WaldOnlyOptions.options(withDefaults()), it -> it, (it, same) -> it)
            .with(
                    "riskDifferenceVariance",
                    "Variance of the risk difference",
                    OptionTypes.constant(RiskDifferenceVariance.class),
                    MantelHaenszel::riskDifferenceVariance,
                    MantelHaenszel::with)
            .with(
                    "qAbout",
                    "About which mean Cochran's Q is taken",
                    OptionTypes.oneOf(List.of(QReferenceMean.INVERSE_VARIANCE, QReferenceMean.MANTEL_HAENSZEL)),
                    MantelHaenszel::about,
                    MantelHaenszel::with)
            .with(
                    "zeroCells",
                    "What is added to the counts before they are pooled",
                    ZeroCellOptions.type(ZeroCells.none()),
                    MantelHaenszel::zeroCells,
                    MantelHaenszel::with);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, or Q is to be taken about Peto's estimate
     */
    public MantelHaenszel {
        ConfidenceLevel.require(level);
        if (!(about != QReferenceMean.PETO)) {
            throw new IllegalArgumentException(
                    "Mantel–Haenszel takes Q about its own or the inverse-variance mean, but was asked for " + about);
        }
    }

    /**
     * The method with Sato's variance, Q about its own estimate, counts as reported, and a level of 0.95.
     *
     * @return the method
     */
    public static MantelHaenszel withDefaults() {
        return new MantelHaenszel(
                RiskDifferenceVariance.SATO, QReferenceMean.MANTEL_HAENSZEL, ZeroCells.none(), ConfidenceLevel.DEFAULT);
    }

    /**
     * The method with another variance of the risk difference.
     *
     * @param variance the variance
     * @return the method
     */
    public MantelHaenszel with(RiskDifferenceVariance variance) {
        return new MantelHaenszel(variance, about, zeroCells, level);
    }

    /**
     * The method with Q about another mean.
     *
     * @param mean the mean
     * @return the method
     * @throws IllegalArgumentException if it is Peto's
     */
    public MantelHaenszel with(QReferenceMean mean) {
        return new MantelHaenszel(riskDifferenceVariance, mean, zeroCells, level);
    }

    /**
     * The method with corrected counts, as {@code meta::metabin} has it unless {@code MH.exact = TRUE}.
     *
     * @param correction what is added to which counts of which studies
     * @return the method
     */
    public MantelHaenszel with(ZeroCells correction) {
        return new MantelHaenszel(riskDifferenceVariance, about, correction, level);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    @Override
    public MantelHaenszel withLevel(double otherLevel) {
        return new MantelHaenszel(riskDifferenceVariance, about, zeroCells, otherLevel);
    }

    /**
     * Pools the counts behind the effects.
     *
     * @param effects risk ratios, odds ratios or risk differences with their tables, or rate ratios or rate differences with their
     *     person-time
     * @return the summary effect
     * @throws IllegalArgumentException if the measure is another, a study has no such counts, or the estimate does not exist
     *     because all studies together leave a zero where the formula divides
     */
    @Override
    public PooledEffect pool(Effects effects) {
        MantelHaenszelSums sums = sums(effects);
        if (!sums.exist()) {
            throw new IllegalArgumentException(
                    "the Mantel–Haenszel " + effects.measure().title()
                            + " does not exist: over all studies together, one arm has no event or no participant without one");
        }
        Effects informative = informative(effects);
        WeightedMean mean = WeightedMean.of(informative.y(), informative.v(), 0);
        double q = about == QReferenceMean.MANTEL_HAENSZEL ? InverseVariance.qAbout(sums.y(), informative) : mean.q();
        return InverseVariance.withoutTau2(
                this,
                effects,
                sums.y(),
                Math.sqrt(sums.variance()),
                sums.shares(),
                Heterogeneity.fromQ(q, about, informative.size() - 1, mean.traceP()),
                level);
    }

    /**
     * The studies that Q is about. From the counts as reported, one without an event, or with events only, has no effect of its own, and
     * the effect that a correction gives it would be an artefact; metafor leaves it out as well ({@code drop00 = TRUE}).
     */
    private Effects informative(Effects effects) {
        if (zeroCells.amount() > 0) {
            return effects;
        }
        int[] places = IntStream.range(0, effects.size())
                .filter(i -> !(effects.data().get(i) instanceof CountData<?> counts && counts.isDoubleZero()))
                .toArray();
        return places.length == 0 || places.length == effects.size() ? effects : effects.at(places);
    }

    private MantelHaenszelSums sums(Effects effects) {
        Measure measure = effects.measure();
        if (measure == BinaryMeasure.RR || measure == BinaryMeasure.OR || measure == BinaryMeasure.RD) {
            return new TableSums(zeroCells.applyTo(effects.tables()), riskDifferenceVariance).of(measure);
        }
        if (measure == RateMeasure.IRR || measure == RateMeasure.IRD) {
            return RateSums.of(measure, zeroCells.applyTo(Strata.rates(effects)));
        }
        throw new IllegalArgumentException("Mantel–Haenszel pools RR, OR, RD, IRR or IRD, not the " + measure.title());
    }

    /**
     * What the Mantel–Haenszel method is and what it can be told.
     *
     * @return the description
     */
    public static Description<MantelHaenszel> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<MantelHaenszel> description() {
        return DESCRIPTION;
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "RR = Σ a n₂/N / Σ c n₁/N; OR = Σ ad/N / Σ bc/N; RD = Σ (a n₂ − c n₁)/N / Σ n₁n₂/N;"
                        + " IRR = Σ x₁t₂/T / Σ x₂t₁/T; IRD = Σ (x₁t₂ − x₂t₁)/T / Σ t₁t₂/T",
                "10.1093/jnci/22.4.719",
                "metafor::rma.mh");
    }

    @Override
    public String prose() {
        return "Studies were pooled by the Mantel–Haenszel method"
                + (zeroCells.amount() > 0 ? " from corrected counts" : " from the counts as reported")
                + "; the interval is normal. Heterogeneity is described by Cochran’s Q and by I², computed from Q.";
    }

    @Override
    public String title() {
        return zeroCells.amount() > 0
                ? "common effect, Mantel–Haenszel of corrected counts"
                : "common effect, Mantel–Haenszel";
    }
}
