package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.math.Root;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.model.TauSquared;

/**
 * The likelihood of μ, maximised over τ².
 *
 * <pre>{@code
 * ML:    l(μ, τ²) = −½ Σ [ln(vᵢ + τ²) + (yᵢ − μ)²/(vᵢ + τ²)]
 * REML:  l(μ, τ²) − ½ ln Σ 1/(vᵢ + τ²)
 * interval = { μ : 2 [max l − max over τ² of l(μ, τ²)] ≤ χ²₁ quantile of the level }
 * }</pre>
 *
 * <p>For each μ all maxima over τ² are found and the highest is taken. The limits are the outermost points at which a scan of 64
 * steps on either side sees the set end, refined to the last digits. <b>Agrees with:</b> the formula in R, to what its optimiser
 * resolves.
 */
final class ProfileLikelihood {

    private static final int STEPS = 64;

    private final Doubles y;
    private final ProfiledVariance variance;
    private final double centre;
    private final double se;
    private final double highest;

    private ProfileLikelihood(RandomFit fit, ProfiledVariance variance) {
        this.y = fit.effects().y();
        this.variance = variance;
        this.centre = fit.y();
        this.se = fit.se();
        this.highest = variance.highestAt(centre);
        if (!Double.isFinite(highest)) {
            throw new IllegalArgumentException(
                    "a profile likelihood needs squared distances that are finite numbers, but the effects"
                            + " went from " + y.min() + " to " + y.max());
        }
    }

    static ProfileLikelihood of(RandomFit fit) {
        Doubles y = fit.effects().y();
        Doubles v = fit.effects().v();
        if (fit.estimator() == TauSquared.REML) {
            return new ProfileLikelihood(fit, new ProfiledVariance(y, v, ProfiledVariance.Likelihood.RESTRICTED));
        }
        if (fit.estimator() == TauSquared.ML) {
            return new ProfileLikelihood(fit, new ProfiledVariance(y, v, ProfiledVariance.Likelihood.FULL));
        }
        throw new IllegalArgumentException("a profile likelihood interval needs τ² by ML or REML, but it was by "
                + fit.estimator().symbol());
    }

    Inference infer(double level) {
        double z = Tails.normalCritical(level);
        double drop = z * z;
        Interval interval = new Interval(limit(drop, -1), limit(drop, 1), level);
        return new Inference(se, interval, Optional.of(TestResult.chiSquared(ratio(0), 1)));
    }

    /** The likelihood-ratio statistic of a value of μ; never below 0 by more than rounding, so never below 0. */
    private double ratio(double mu) {
        return Math.max(0, 2 * (highest - variance.highestAt(mu)));
    }

    /**
     * Where the set ends on one side. Outside the range of the effects every term of the likelihood falls with the distance, so
     * beyond that range, widened until it lies outside the set, nothing can come back.
     */
    private double limit(double drop, int side) {
        double edge = side < 0 ? y.min() : y.max();
        double reach = Math.max(Math.abs(edge - centre), se);
        while (reach < Double.MAX_VALUE / 4 && ratio(centre + side * reach) <= drop) {
            reach *= 2;
        }
        double step = reach / STEPS;
        double outside = reach;
        while (outside > step && ratio(centre + side * (outside - step)) > drop) {
            outside -= step;
        }
        double inside = Math.max(0, outside - step);
        double distance = Root.between(x -> ratio(centre + side * x) / drop - 1, inside, outside)
                .x();
        return centre + side * distance;
    }
}
