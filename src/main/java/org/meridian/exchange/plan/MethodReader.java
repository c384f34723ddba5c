package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.synthesis.glmm.ArmCoding;
import org.meridian.synthesis.glmm.DoubleZeros;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.glmm.GlmmModel;
import org.meridian.synthesis.glmm.Quadrature;
import org.meridian.synthesis.glmm.TrueEffects;
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
            "GLMM", List.of("model", "trueEffects", "coding", "doubleZeros", "nodes", "interval", "prediction"),
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
            return Optional.of(new PlannedMethod.NotAvailable("the method " + type));
        }
        if (at.has("robust")) {
            return Optional.of(new PlannedMethod.NotAvailable("robust variance"));
        }
        if (type == MethodType.RANDOM_EFFECTS) {
            return randomEffects().map(PlannedMethod.Pool::new);
        }
        onlyWald(type);
        return type == MethodType.GLMM
                ? glmm().map(PlannedMethod.Fit::new)
                : Optional.of(new PlannedMethod.Pool(commonEffect(type)));
    }

    private Pooling commonEffect(MethodType type) {
        return switch (type) {
            case MANTEL_HAENSZEL -> MantelHaenszel.withDefaults()
                    .with(at.constant("riskDifferenceVariance", RiskDifferenceVariance.class)
                            .orElse(RiskDifferenceVariance.SATO))
                    .withLevel(level);
            case PETO -> Peto.withDefaults().withLevel(level);
            default -> CommonEffect.withDefaults().withLevel(level);
        };
    }

    private Optional<Glmm> glmm() {
        Glmm standard = Glmm.withDefaults();
        Glmm chosen = standard.with(at.constant("model", GlmmModel.class).orElse(standard.model()))
                .with(at.constant("trueEffects", TrueEffects.class).orElse(standard.trueEffects()))
                .with(at.constant("coding", ArmCoding.class).orElse(standard.coding()))
                .with(at.constant("doubleZeros", DoubleZeros.class).orElse(standard.doubleZeros()))
                .withLevel(level);
        OptionalInt nodes = at.whole("nodes");
        return nodes.isPresent()
                ? at.build(() -> chosen.with(Quadrature.nodes(nodes.getAsInt())))
                : Optional.of(chosen);
    }

    private Optional<RandomEffects> randomEffects() {
        RandomEffects defaults = profile.randomEffects();
        Optional<CiMethod> interval = at.constant("interval", CiMethod.class);
        PredictionMethod prediction = at.constant("prediction", PredictionMethod.class)
                .orElse(profile.prediction(interval.orElse(defaults.interval())));
        TauEstimator tau2 = tau2().orElse(defaults.tau2());
        return at.build(() -> defaults.with(tau2)
                .with(interval.orElse(defaults.interval()))
                .with(prediction)
                .withLevel(level));
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
