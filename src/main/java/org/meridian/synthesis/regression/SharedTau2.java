package org.meridian.synthesis.regression;

import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;

/**
 * Random effects of groups that have one τ².
 *
 * @param random the method with this τ² given
 * @param tau2 the τ²
 */
record SharedTau2(RandomEffects random, double tau2) {

    /** The method whose τ² is what the groups leave unexplained, or as given. */
    static SharedTau2 of(RandomEffects random, Effects effects, Moderators groups) {
        double tau2 = random.tau2()
                .given()
                .orElseGet(() -> residual(random.tau2())
                        .orElseThrow()
                        .of(LinearModel.of(effects, groups))
                        .tau2());
        return new SharedTau2(random.with(TauEstimator.fixed(tau2)), tau2);
    }

    /** Refuses a method that has no τ², estimates it in a way that knows no groups, or whose interval estimates it anew. */
    static void check(Pooling pooling) {
        if (!(pooling instanceof RandomEffects random)) {
            throw new IllegalArgumentException(
                    "one τ² for all groups needs random effects, but the groups are pooled by " + pooling.title());
        }
        if (residual(random.tau2()).isEmpty() && random.tau2().given().isEmpty()) {
            throw new IllegalArgumentException(
                    "one τ² for all groups is estimated by DL, HE, PM, EB, ML or REML, or given, but was to be by "
                            + random.tau2().symbol());
        }
        TauEstimator shared = TauEstimator.fixed(0);
        if (random.interval() == CiMethod.PROFILE_LIKELIHOOD
                || !random.with(shared).estimator().equals(shared)) {
            throw new IllegalArgumentException("an interval by "
                    + random.interval().title() + " estimates τ² itself, so that groups cannot have one τ²");
        }
    }

    private static Optional<ResidualTau2> residual(TauEstimator estimator) {
        return Stream.of(ResidualTau2.values())
                .filter(it -> estimator instanceof TauSquared named && it.name().equals(named.name()))
                .findFirst();
    }

    PooledEffect pool(Effects effects) {
        PooledEffect pooled = random.pool(effects);
        return effects.size() == 1 ? single(pooled) : pooled;
    }

    /** A group of one study: its own variance and the τ² that it shares, by a normal interval. */
    private PooledEffect single(PooledEffect alone) {
        double se = Math.sqrt(alone.effects().v().get(0) + tau2);
        return new PooledEffect(
                alone.method(),
                alone.effects(),
                alone.y(),
                se,
                CiMethod.WALD,
                Interval.around(alone.y(), Tails.normalCritical(alone.level()) * se, alone.level()),
                Optional.of(TestResult.z(alone.y() / se)),
                alone.weights(),
                alone.heterogeneity(),
                Optional.empty(),
                alone.certificate());
    }
}
