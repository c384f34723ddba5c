package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.meridian.synthesis.glmm.ArmCoding;
import org.meridian.synthesis.glmm.DoubleZeros;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.glmm.GlmmModel;
import org.meridian.synthesis.glmm.Quadrature;
import org.meridian.synthesis.glmm.TrueEffects;
import org.meridian.synthesis.model.GeneralisedQ;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.QAbout;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.RiskDifferenceVariance;
import org.meridian.synthesis.pool.Weighting;

/** Reads the method of an analysis. */
final class MethodReader {

    /** What plans call methods, with the keys of each beside {@code type}. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "COMMON_EFFECT", List.of("interval", "prediction", "robust"),
            "RANDOM_EFFECTS", List.of("tau2", "interval", "prediction", "weighting", "qAbout", "robust"),
            "MANTEL_HAENSZEL", List.of("interval", "prediction", "riskDifferenceVariance", "qAbout"),
            "PETO", List.of("interval", "prediction"),
            "GLMM", List.of("model", "trueEffects", "coding", "doubleZeros", "nodes", "interval", "prediction"),
            "SUBGROUPS", List.of("by", "tau2Shared", "tau2", "interval", "prediction", "robust"),
            "META_REGRESSION", List.of("moderators", "tau2", "interval", "prediction", "robust"),
            "MULTILEVEL", List.of("random", "likelihood", "moderators", "interval", "prediction", "robust"),
            "NETWORK", List.of("reference", "model", "tau2", "interval", "prediction", "robust"));

    private static final Map<String, GeneralisedQ.Centre> GENERALISED_Q =
            new TreeMap<>(Map.of("GENQ", GeneralisedQ.Centre.MEAN, "GENQM", GeneralisedQ.Centre.MEDIAN));

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
            return randomEffects();
        }
        onlyWald(type);
        return type == MethodType.GLMM
                ? glmm().map(PlannedMethod.Fit::new)
                : commonEffect(type).map(PlannedMethod.Pool::new);
    }

    private Optional<? extends Pooling> commonEffect(MethodType type) {
        return switch (type) {
            case MANTEL_HAENSZEL -> mantelHaenszel();
            case PETO -> Optional.of(Peto.withDefaults().withLevel(level));
            default -> Optional.of(CommonEffect.withDefaults().withLevel(level));
        };
    }

    private Optional<MantelHaenszel> mantelHaenszel() {
        MantelHaenszel standard = MantelHaenszel.withDefaults().withLevel(level);
        RiskDifferenceVariance variance = at.constant("riskDifferenceVariance", RiskDifferenceVariance.class)
                .orElse(standard.riskDifferenceVariance());
        QAbout about = at.constant("qAbout", QAbout.class).orElse(standard.about());
        return at.build(() -> standard.with(variance).with(about));
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

    private Optional<PlannedMethod> randomEffects() {
        RandomEffects defaults = profile.randomEffects();
        Optional<CiMethod> interval = at.constant("interval", CiMethod.class);
        PredictionMethod prediction = at.constant("prediction", PredictionMethod.class)
                .orElse(profile.prediction(interval.orElse(defaults.interval())));
        Optional<Weighting.Rule> weighting = at.constant("weighting", Weighting.Rule.class);
        Optional<QAbout> about = at.constant("qAbout", QAbout.class);
        // Without a prediction interval for a moment, so that only what was chosen must go together.
        Optional<RandomEffects> method = at.build(() -> defaults.with(PredictionMethod.NONE)
                .with(interval.orElse(defaults.interval()))
                .with(weighting.map(Weighting.class::cast).orElse(defaults.weighting()))
                .with(about.orElse(defaults.about()))
                .with(prediction)
                .withLevel(level));
        return method.flatMap(this::withTau2);
    }

    private Optional<PlannedMethod> withTau2(RandomEffects method) {
        if (at.hasObject("tau2")) {
            return at.child("tau2").flatMap(place -> tau2(place, method));
        }
        if (at.hasText("tau2")
                && at.text("tau2").filter(GENERALISED_Q::containsKey).isPresent()) {
            at.refuse("tau2", "needs weights, as in {\"name\": \"GENQ\", \"weights\": \"column\"}");
            return Optional.empty();
        }
        return Optional.of(new PlannedMethod.Pool(
                at.constant("tau2", TauSquared.class).map(method::with).orElse(method)));
    }

    /** A fixed τ², or an estimator that needs a column of weights. */
    private static Optional<PlannedMethod> tau2(PlanPlace place, RandomEffects method) {
        if (place.has("fixed")) {
            place.allowOnly("a fixed tau2", List.of("fixed"));
            return place.number("fixed").stream()
                    .boxed()
                    .findFirst()
                    .flatMap(value -> place.build(() -> method.with(TauEstimator.fixed(value))))
                    .map(PlannedMethod.Pool::new);
        }
        place.allowOnly("tau2", List.of("name", "weights"));
        place.require("name");
        place.require("weights");
        Optional<GeneralisedQ.Centre> centre = place.among("name", GENERALISED_Q);
        Optional<String> weights = place.text("weights");
        return centre.isPresent() && weights.isPresent()
                ? Optional.of(new PlannedMethod.PoolGeneralisedQ(method, centre.get(), weights.get()))
                : Optional.empty();
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
