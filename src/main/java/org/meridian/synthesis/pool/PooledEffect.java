package org.meridian.synthesis.pool;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.stat.Estimates;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.option.Value;

/**
 * A summary effect that remembers what was pooled and how, so that any re-analysis is one line: leave-one-out is
 * {@code pooled.method().pool(pooled.effects().without(i))}.
 *
 * @param method how it was pooled
 * @param effects what was pooled
 * @param y the summary effect on the analysis scale
 * @param se its standard error, as the interval method has it
 * @param ciMethod how the interval was made; with one study always {@link CiMethod#WALD}, whatever the method asked for
 * @param interval confidence interval on the analysis scale
 * @param test test of no effect; absent if the standard error is 0. Of a profile likelihood, the likelihood-ratio test
 * @param weights each study's share of the summary, fractions that sum to 1
 * @param heterogeneity how much the studies' effects differ
 * @param prediction prediction interval, if the method makes one and there are studies enough for it
 * @param certificate how exact the estimate of τ² is; of a closed form if there is none
 */
public record PooledEffect(
        Pooling method,
        Effects effects,
        double y,
        double se,
        CiMethod ciMethod,
        Interval interval,
        Optional<TestResult> test,
        Doubles weights,
        Heterogeneity heterogeneity,
        Optional<PredictionInterval> prediction,
        Certificate certificate)
        implements SummaryEffect {

    /**
     * Checks the estimate and that the parts belong to one another.
     *
     * @throws IllegalArgumentException if the estimate or its standard error is not finite, the estimate lies outside its interval, or its
     *     test has another sign or is there with a standard error of 0; if there are more or fewer weights than studies, or Q has more
     *     degrees of freedom than studies less one; if τ² is not the one of the certificate; or if the prediction interval has another
     *     middle or another level
     */
    public PooledEffect {
        Estimates.check(() -> "the pooled " + effects.measure().title(), y, se, interval, test);
        if (weights.size() != effects.size()) {
            throw new IllegalArgumentException("a result has a weight for each study, but there were " + weights.size()
                    + " for " + effects.size() + " studies");
        }
        if (heterogeneity.df() >= effects.size()) {
            throw new IllegalArgumentException("Q of " + effects.size() + " studies has at most " + (effects.size() - 1)
                    + " degrees of freedom, but had " + heterogeneity.df());
        }
        if (!certificate.covers(heterogeneity.tau2())) {
            throw new IllegalArgumentException("τ² must lie in the last bracket of its certificate, "
                    + certificate.lower() + " to " + certificate.upper() + ", but was " + heterogeneity.tau2());
        }
        if (prediction.isPresent()) {
            prediction.get().check(y, interval.level());
        }
    }

    /**
     * The summary effect as people read it.
     *
     * @return the effect on the natural scale
     */
    public double natural() {
        return measure().scale().toNatural(y);
    }

    /**
     * The prediction interval as people read it.
     *
     * @return the interval on the natural scale, if there is one
     */
    public Optional<Interval> naturalPrediction() {
        return prediction.map(it -> it.interval().natural(measure().scale()));
    }

    /**
     * Diversity D²: how much of the random-effects variance of the summary is there because the studies differ.
     *
     * <pre>{@code D² = 1 − Var(common effect) / Var(random effects) = 1 − Σ 1/(vᵢ + τ²) / Σ 1/vᵢ}</pre>
     *
     * @return a fraction from 0 to 1, 0 if τ² is 0
     * @see <a href="https://doi.org/10.1186/s12874-017-0315-7">Wetterslev, Jakobsen &amp; Gluud 2017</a>
     */
    public double diversity() {
        double tau2 = Math.max(0, heterogeneity.tau2());
        double common = 0;
        double lost = 0;
        for (int i = 0; i < k(); i++) {
            double v = effects.v().get(i);
            common += 1 / v;
            // 1/v − 1/(v + τ²) without the difference.
            lost += tau2 / (v + tau2) / v;
        }
        return lost / common;
    }

    /**
     * What a careful reader would object to.
     *
     * @return the findings of all rules that apply, in a fixed order; empty if there is nothing to object to
     */
    @Override
    public List<Finding> findings() {
        return ResultGuardrails.of(this);
    }

    /**
     * The pooled effect of a result.
     *
     * @param result the result
     * @param asked what is asked for, to begin the message
     * @return the result itself, or the pooled effect of all studies that it has
     * @throws IllegalArgumentException if it has none, such as that of a model of counts or a meta-regression
     */
    public static PooledEffect of(SynthesisResult result, String asked) {
        if (SummaryEffect.of(result, asked) instanceof PooledEffect pooled) {
            return pooled;
        }
        throw new IllegalArgumentException(asked + " needs a pooled effect, but the method was "
                + result.method().title());
    }

    @Override
    public double level() {
        return interval.level();
    }

    @Override
    public String intervalName() {
        return ciMethod.name();
    }

    @Override
    public Optional<Doubles> shares() {
        return Optional.of(weights);
    }

    @Override
    public double tau2() {
        return heterogeneity.tau2();
    }

    @Override
    public boolean estimatesTau2() {
        return heterogeneity.tau2Se().isPresent();
    }

    @Override
    public OptionalDouble optionalI2() {
        return OptionalDouble.of(heterogeneity.i2());
    }

    @Override
    public String heterogeneityText() {
        return heterogeneity.toString();
    }

    @Override
    public Value.Fields heterogeneityData() {
        return heterogeneity.data();
    }

    @Override
    public Value certificateData() {
        return certificate.data();
    }

    @Override
    public List<ResultFact> facts() {
        return PooledFacts.of(this);
    }

    @Override
    public PooledEffect again(Effects others) {
        return method.pool(others);
    }

    /** The headline, for example {@code RR 0.49 [0.33, 0.73], k = 13, τ² = 0.3132, I² = 92.2%, Q = …}. */
    @Override
    public String toString() {
        String headline = measure().symbol() + " " + text() + ", k = " + k();
        return k() == 1 ? headline : headline + ", " + heterogeneity;
    }
}
