package org.meridian.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meridian.synthesis.model.GeneralisedQ;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.model.Truncation;
import org.meridian.synthesis.pool.RandomEffects;

/** Reads how τ² is estimated: an estimator by name or with its options, or several of which the first that converges answers. */
final class Tau2Reader {

    private static final String KEY = "tau2";

    private static final Map<String, GeneralisedQ.Centre> GENERALISED_Q =
            new TreeMap<>(Map.of("GENQ", GeneralisedQ.Centre.MEAN, "GENQM", GeneralisedQ.Centre.MEDIAN));

    private final PlanPlace at;
    private final RandomEffects method;

    private Tau2Reader(PlanPlace at, RandomEffects method) {
        this.at = at;
        this.method = method;
    }

    /** The method with the estimator that the plan asks for, or with its own. */
    static Optional<PlannedMethod> read(PlanPlace at, RandomEffects method) {
        return at.has(KEY) ? new Tau2Reader(at, method).chosen() : Optional.of(new PlannedMethod.Pool(method));
    }

    private Optional<PlannedMethod> chosen() {
        if (at.hasList(KEY)) {
            return chain().map(method::with).map(PlannedMethod.Pool::new);
        }
        if (at.hasObject(KEY)) {
            return at.child(KEY).flatMap(this::options);
        }
        if (at.hasText(KEY) && at.text(KEY).filter(GENERALISED_Q::containsKey).isPresent()) {
            at.refuse(KEY, "needs weights, as in {\"name\": \"GENQ\", \"weights\": \"column\"}");
            return Optional.empty();
        }
        return at.constant(KEY, TauSquared.class).map(method::with).map(PlannedMethod.Pool::new);
    }

    private Optional<TauEstimator> chain() {
        List<Optional<TauEstimator>> read =
                at.namedChildren(KEY).stream().map(Tau2Reader::estimator).toList();
        TauEstimator[] estimators = read.stream().flatMap(Optional::stream).toArray(TauEstimator[]::new);
        return at.build(() -> TauEstimator.firstOf(estimators));
    }

    /** An estimator that needs a column of weights, or one that does not. */
    private Optional<PlannedMethod> options(PlanPlace place) {
        boolean weighted = place.has("weights")
                || place.hasText("name")
                        && place.text("name").filter(GENERALISED_Q::containsKey).isPresent();
        if (!weighted) {
            return estimator(place).map(method::with).map(PlannedMethod.Pool::new);
        }
        place.allowOnly(KEY, List.of("name", "weights"));
        place.require("name");
        place.require("weights");
        Optional<GeneralisedQ.Centre> centre = place.among("name", GENERALISED_Q);
        Optional<String> weights = place.text("weights");
        return centre.isPresent() && weights.isPresent()
                ? Optional.of(new PlannedMethod.PoolGeneralisedQ(method, centre.get(), weights.get()))
                : Optional.empty();
    }

    private static Optional<TauEstimator> estimator(PlanPlace place) {
        if (place.has("fixed")) {
            place.allowOnly("a fixed tau2", List.of("fixed"));
            return place.number("fixed").stream()
                    .boxed()
                    .findFirst()
                    .flatMap(value -> place.build(() -> TauEstimator.fixed(value)));
        }
        place.allowOnly(KEY, List.of("name", "truncation"));
        place.require("name");
        Optional<TauSquared> name = place.constant("name", TauSquared.class);
        Truncation truncation = place.constant("truncation", Truncation.class).orElse(Truncation.AT_ZERO);
        return name.flatMap(it -> place.build(() -> truncation == Truncation.NONE ? TauEstimator.untruncated(it) : it));
    }
}
