package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.RiskDifferenceVariance;

/** Reads the method of an analysis. */
final class MethodReader {

    /** What plans call methods, with the keys of each beside {@code type}. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "COMMON_EFFECT", List.of("interval", "prediction", "robust"),
            "RANDOM_EFFECTS", List.of("tau2", "interval", "prediction", "robust"),
            "MANTEL_HAENSZEL", List.of("interval", "prediction", "riskDifferenceVariance"),
            "PETO", List.of("interval", "prediction"),
            "GLMM", List.of("model", "interval", "prediction"),
            "SUBGROUPS", List.of("by", "tau2Shared", "tau2", "interval", "prediction", "robust"),
            "META_REGRESSION", List.of("moderators", "tau2", "interval", "prediction", "robust"),
            "MULTILEVEL", List.of("random", "likelihood", "moderators", "interval", "prediction", "robust"),
            "NETWORK", List.of("reference", "model", "tau2", "interval", "prediction", "robust"));

    private final PlanPlace at;
    private final Profile profile;
    private final double level;

    private MethodReader(PlanPlace at, Profile profile, double level) {
        this.at = at;
        this.profile = profile;
        this.level = level;
    }

    static Optional<PlannedMethod> read(PlanPlace at, Profile profile, double level) {
        at.require("type");
        return at.constant("type", MethodType.class).flatMap(type -> new MethodReader(at, profile, level).method(type));
    }

    private Optional<PlannedMethod> method(MethodType type) {
        // What a Bayesian model is written with is not fixed yet, so nothing of it can be a typing error.
        if (type != MethodType.BAYES) {
            List<String> keys = new ArrayList<>(List.of("type"));
            keys.addAll(KEYS.get(type.name()));
            at.allowOnly("a method of type " + type, keys);
        }
        if (!type.isAvailable()) {
            return Optional.of(new PlannedMethod.NotAvailable(type.name(), "the method " + type));
        }
        if (at.has("robust")) {
            return Optional.of(new PlannedMethod.NotAvailable(type.name(), "robust variance"));
        }
        return pooling(type).map(pooling -> new PlannedMethod.Pooled(type.name(), pooling));
    }

    private Optional<Pooling> pooling(MethodType type) {
        if (type == MethodType.RANDOM_EFFECTS) {
            return Optional.of(randomEffects());
        }
        onlyWald(type);
        return switch (type) {
            case COMMON_EFFECT -> Optional.of(CommonEffect.withDefaults().withLevel(level));
            case MANTEL_HAENSZEL ->
                Optional.of(MantelHaenszel.withDefaults()
                        .with(at.constant("riskDifferenceVariance", RiskDifferenceVariance.class)
                                .orElse(RiskDifferenceVariance.SATO))
                        .withLevel(level));
            case PETO -> Optional.of(Peto.withDefaults().withLevel(level));
            default -> Optional.empty();
        };
    }

    private RandomEffects randomEffects() {
        RandomEffects defaults = profile.randomEffects();
        Optional<CiMethod> interval = at.constant("interval", CiMethod.class);
        PredictionMethod prediction = at.constant("prediction", PredictionMethod.class)
                .orElse(profile.prediction(interval.orElse(defaults.interval())));
        return defaults.with(tau2().orElse(defaults.tau2()))
                .with(interval.orElse(defaults.interval()))
                .with(prediction)
                .withLevel(level);
    }

    private Optional<TauEstimator> tau2() {
        if (!at.hasObject("tau2")) {
            return at.constant("tau2", TauSquared.class).map(TauEstimator.class::cast);
        }
        PlanPlace place = at.child("tau2").orElseThrow();
        place.allowOnly("tau2", List.of("fixed"));
        place.require("fixed");
        return place.number("fixed").stream()
                .boxed()
                .findFirst()
                .flatMap(value -> place.build(() -> new FixedTau2(value)));
    }

    /** Without τ² there is one interval and no prediction; a plan may say so, but nothing else. */
    private void onlyWald(MethodType type) {
        at.constant("interval", CiMethod.class)
                .filter(it -> it != CiMethod.WALD)
                .ifPresent(
                        it -> at.refuse("interval", "must be WALD with the method " + type + ", but was " + it.name()));
        at.constant("prediction", PredictionMethod.class)
                .filter(it -> it != PredictionMethod.NONE)
                .ifPresent(it ->
                        at.refuse("prediction", "must be NONE with the method " + type + ", but was " + it.name()));
    }
}
