package org.meridian.synthesis.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.NaturalReading;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Value;

/**
 * A result that is one effect: pooled, or the mean of a model. Plots, leave-one-out, cumulative analysis, pages, notebooks and
 * JSON take any of them.
 *
 * <p>A kind of its own needs {@link #y}, {@link #se}, {@link #interval}, {@link #test} and the parts of a {@link
 * SynthesisResult}; all else has a default.
 */
public interface SummaryEffect extends SynthesisResult {

    /**
     * The summary effect.
     *
     * @return the effect on the analysis scale
     */
    double y();

    /**
     * Its standard error.
     *
     * @return the standard error on the analysis scale, 0 or more
     */
    double se();

    /**
     * Its confidence interval.
     *
     * @return the interval on the analysis scale
     */
    Interval interval();

    /**
     * The test of no effect.
     *
     * @return the test; absent if the measure has no value for no effect, or the standard error is 0
     */
    Optional<TestResult> test();

    /**
     * How the confidence interval was made, as plans call it.
     *
     * @return for example {@code HKSJ}
     */
    default String intervalName() {
        return CiMethod.WALD.name();
    }

    /**
     * How the confidence interval was made, as people call it.
     *
     * @return for example {@code Kenward–Roger}; the {@linkplain #intervalName name} if it is none of {@link CiMethod}
     */
    default String intervalTitle() {
        return Arrays.stream(CiMethod.values())
                .filter(it -> it.name().equals(intervalName()))
                .map(CiMethod::title)
                .findFirst()
                .orElseGet(this::intervalName);
    }

    /**
     * Its prediction interval.
     *
     * @return the interval, if the method makes one and there are studies enough for it
     */
    default Optional<PredictionInterval> prediction() {
        return Optional.empty();
    }

    /**
     * The probability that the true effect of a new study is beyond a threshold, by the distribution of the prediction interval.
     *
     * @param side on which side of the threshold
     * @param threshold for example {@code Threshold.natural(0.8)} for a risk ratio of 0.8
     * @return a probability; absent if there is no prediction interval
     * @throws IllegalArgumentException if the natural scale has no such value, or what is read on it depends on the sizes of the
     * studies, so
     *     that the threshold must be named on the analysis scale
     */
    default OptionalDouble probabilityBeyond(ThresholdSide side, Threshold threshold) {
        if (threshold.named() == Threshold.Named.NATURAL && NaturalReading.dependsOnSize(measure())) {
            throw new IllegalArgumentException("a " + measure().title()
                    + " is read at the sizes of the studies: the threshold must be named on the analysis scale, but was "
                    + threshold);
        }
        return prediction().isPresent()
                ? OptionalDouble.of(prediction()
                        .get()
                        .probabilityBeyond(side, threshold, measure().scale()))
                : OptionalDouble.empty();
    }

    /**
     * Each study's share of the summary.
     *
     * @return fractions that sum to 1; absent if the method gives studies no shares
     */
    default Optional<Doubles> shares() {
        return Optional.empty();
    }

    /**
     * The between-study variance.
     *
     * @return τ² in squared units of the analysis scale, 0 for a method that assumes none
     */
    default double tau2() {
        return 0;
    }

    /**
     * Whether the between-study variance was estimated or given, rather than assumed to be 0.
     *
     * @return false if the method assumes that the studies have one effect
     */
    default boolean estimatesTau2() {
        return tau2() > 0;
    }

    /**
     * The share of the variability that is between studies, if the method has it.
     *
     * @return I², a fraction from 0 to 1
     */
    default OptionalDouble optionalI2() {
        return OptionalDouble.empty();
    }

    /**
     * The share of the variability that is between studies.
     *
     * @return I², a fraction from 0 to 1
     * @throws IllegalStateException if the method has none
     */
    default double i2() {
        return optionalI2().orElseThrow(() -> new IllegalStateException("I² is not defined for " + method().title()));
    }

    /**
     * The summary effect of a result.
     *
     * @param result the result
     * @param asked what is asked for, to begin the message
     * @return the result itself, or the summary effect of all studies that it has
     * @throws IllegalArgumentException if it has none, such as that of a meta-regression
     */
    static SummaryEffect of(SynthesisResult result, String asked) {
        return in(result)
                .orElseThrow(() -> new IllegalArgumentException(asked + " needs a summary effect, but the method was "
                        + result.method().title()));
    }

    /**
     * The summary effect of a result, if it has one.
     *
     * @param result the result
     * @return the result itself, or the summary effect of all studies that it has; nothing if it has none
     */
    static Optional<SummaryEffect> in(SynthesisResult result) {
        if (result instanceof SummaryEffect summary) {
            return Optional.of(summary);
        }
        return result instanceof SummarisedResult summarised ? Optional.of(summarised.pooled()) : Optional.empty();
    }

    /**
     * How much the effects of the studies differ, in one line.
     *
     * @return for example {@code τ² = 0.3132, I² = 92.2%, …}; empty if the method says nothing of it
     */
    default String heterogeneityText() {
        return "";
    }

    /**
     * How much the effects of the studies differ, as data.
     *
     * @return the numbers by their keys
     */
    default Value.Fields heterogeneityData() {
        return Value.fields().with("tau2", tau2());
    }

    /**
     * How exact the result is, as data.
     *
     * @return the certificate, absent if the method gives none
     */
    default Value certificateData() {
        return Value.absent();
    }

    /**
     * The summary effect as people read it.
     *
     * @return the effect on the natural scale, for example a risk ratio
     * @throws IllegalStateException if the effect cannot be read on the natural scale
     */
    default double estimate() {
        return natural(y());
    }

    /**
     * The lower confidence limit as people read it.
     *
     * @return the limit on the natural scale
     * @throws IllegalStateException if it cannot be read on the natural scale
     */
    default double lower() {
        return natural(interval().lower());
    }

    /**
     * The upper confidence limit as people read it.
     *
     * @return the limit on the natural scale
     * @throws IllegalStateException if it cannot be read on the natural scale
     */
    default double upper() {
        return natural(interval().upper());
    }

    private double natural(double analysis) {
        return NaturalReading.of(effects())
                .of(analysis)
                .orElseThrow(() -> new IllegalStateException("the " + measure().title()
                        + " cannot be read on the natural scale without the sizes of the studies"));
    }

    /**
     * The p value of the test of no effect.
     *
     * @return a probability from 0 to 1
     * @throws IllegalStateException if there is no such test
     */
    default double p() {
        return tested().p();
    }

    /**
     * The natural logarithm of the p value of the test of no effect, finite where the p value itself is too small for a number.
     *
     * @return a number of 0 or less, as {@link TestResult#logP}
     * @throws IllegalStateException if there is no such test
     */
    default double logP() {
        return tested().logP();
    }

    private TestResult tested() {
        return test().orElseThrow(() -> new IllegalStateException("there is no test of no effect: the "
                + measure().title()
                + (measure().noEffect().isEmpty() ? " has no value for no effect" : " has a standard error of 0")));
    }

    /**
     * The confidence interval as people read it.
     *
     * @return the interval on the natural scale
     */
    default Interval naturalInterval() {
        return interval().natural(measure().scale());
    }

    /**
     * The summary effect with its confidence interval as people read them.
     *
     * @return for example {@code 0.49} and {@code [0.33, 0.73]}
     */
    default EffectText text() {
        return EffectText.of(measure().scale(), y(), interval());
    }

    /**
     * What a re-analysis is read for, as data: the number of studies, the estimate and the heterogeneity.
     *
     * @return the numbers by their keys
     */
    default Value.Fields headlineData() {
        return Value.fields()
                .with("k", Value.count(k()))
                .with("estimate", ResultData.estimate(effects(), y(), se(), interval(), test(), intervalName()))
                .with("heterogeneity", heterogeneityData());
    }

    @Override
    default Value.Fields data() {
        return headlineData()
                .with(
                        "prediction",
                        prediction()
                                .<Value>map(it -> ResultData.prediction(
                                        effects(), it.interval(), it.method().name()))
                                .orElse(Value.absent()))
                .with("certificate", certificateData())
                .with("guardrails", ResultData.findings(findings()));
    }

    @Override
    default List<ResultFact> facts() {
        return SummaryFacts.of(this);
    }

    @Override
    default SummaryEffect again(Effects others) {
        return (SummaryEffect) SynthesisResult.super.again(others);
    }

    @Override
    default String summary() {
        return SummaryText.of(this);
    }
}
