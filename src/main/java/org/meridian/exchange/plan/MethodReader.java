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
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.QAbout;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.RiskDifferenceVariance;
import org.meridian.synthesis.pool.Weighting;
import org.meridian.synthesis.study.ZeroCells;

/** Reads the method of an analysis. */
final class MethodReader {

    /** What plans call methods, with the keys of each beside {@code type}. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "COMMON_EFFECT", List.of("interval", "prediction", "robust"),
            "RANDOM_EFFECTS", List.of("tau2", "interval", "prediction", "weighting", "qAbout", "i2", "robust"),
            "MANTEL_HAENSZEL", List.of("interval", "prediction", "riskDifferenceVariance", "qAbout", "counts"),
            "PETO", List.of("interval", "prediction"),
            "GLMM", List.of("model", "trueEffects", "coding", "doubleZeros", "nodes", "interval", "prediction"),
            "SUBGROUPS", List.of("by", "tau2Shared", "tau2", "interval", "prediction", "robust"),
            "META_REGRESSION", List.of("moderators", "tau2", "interval", "prediction", "robust"),
            "MULTILEVEL", List.of("random", "likelihood", "moderators", "interval", "prediction", "robust"),
            "NETWORK", List.of("reference", "model", "tau2", "interval", "prediction", "robust"));

    private final PlanPlace at;
    private final Profile profile;
    private final ZeroCells zeroCells;
    private final double level;

    private MethodReader(PlanPlace at, Profile profile, ZeroCells zeroCells, double level) {
        this.at = at;
        this.profile = profile;
        this.zeroCells = zeroCells;
        this.level = level;
    }

    /** The method; {@code zeroCells} is what the analysis does with zero cells. */
    static Optional<PlannedMethod> read(PlanPlace at, Profile profile, ZeroCells zeroCells, double level) {
        at.require("type");
        return at.constant("type", MethodType.class)
                .flatMap(type -> new MethodReader(at, profile, zeroCells, level).method(type));
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
        StratumCounts counts = at.constant("counts", StratumCounts.class).orElse(StratumCounts.AS_REPORTED);
        ZeroCells correction = counts == StratumCounts.CORRECTED ? zeroCells : standard.zeroCells();
        return at.build(() -> standard.with(variance).with(about).with(correction));
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
        Optional<String> weights = weightColumn();
        Optional<Weighting.Rule> weighting =
                at.hasObject("weighting") ? Optional.empty() : at.constant("weighting", Weighting.Rule.class);
        Optional<QAbout> about = at.constant("qAbout", QAbout.class);
        Optional<Heterogeneity.Definition> i2 = at.constant("i2", Heterogeneity.Definition.class);
        // Without a prediction interval for a moment, so that only what was chosen must go together.
        Optional<RandomEffects> method = at.build(() -> defaults.with(PredictionMethod.NONE)
                .with(interval.orElse(defaults.interval()))
                .with(weighting.map(Weighting.class::cast).orElse(defaults.weighting()))
                .with(about.orElse(defaults.about()))
                .with(i2.orElse(defaults.definition()))
                .with(prediction)
                .withLevel(level));
        return method.flatMap(it -> Tau2Reader.read(at, it)).flatMap(it -> byWeights(it, weights));
    }

    private Optional<String> weightColumn() {
        if (!at.hasObject("weighting")) {
            return Optional.empty();
        }
        Optional<PlanPlace> place = at.child("weighting");
        place.ifPresent(it -> it.allowOnly("weighting", List.of("column")));
        place.ifPresent(it -> it.require("column"));
        return place.flatMap(it -> it.text("column"));
    }

    /** The method with weights of one's own, if a column of them is named. */
    private Optional<PlannedMethod> byWeights(PlannedMethod planned, Optional<String> weights) {
        if (weights.isEmpty()) {
            return Optional.of(planned);
        }
        if (planned instanceof PlannedMethod.Pool pool && pool.method() instanceof RandomEffects random) {
            // That the intervals go with weights of one's own is told now, and not when the plan is run.
            return at.build(() -> random.with(Weighting.given(weights.get())))
                    .map(it -> new PlannedMethod.PoolByWeights(random, weights.get()));
        }
        at.refuse("weighting", "of one's own does not go with the weights of a generalised Q");
        return Optional.empty();
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
