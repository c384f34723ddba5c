package org.meridian.synthesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.math.Doubles;
import org.meridian.math.NotConvergedException;

/** Several estimators, of which the first that converges answers. */
record FallbackEstimator(List<TauEstimator> estimators) implements TauEstimator {

    FallbackEstimator {
        estimators = List.copyOf(estimators);
        if (estimators.isEmpty()) {
            throw new IllegalArgumentException("a chain needs at least one estimator of τ², but had none");
        }
    }

    @Override
    public TauEstimator on(Function<String, Doubles> columns) {
        return new FallbackEstimator(
                estimators.stream().map(it -> it.on(columns)).toList());
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        return first(it -> it.estimate(y, v), TauEstimate::answeredBy);
    }

    @Override
    public TauFit fit(Doubles y, Doubles v) {
        return first(
                it -> it.fit(y, v), (fit, answer) -> new TauFit(fit.tau().answeredBy(answer), fit.fixed(), fit.mean()));
    }

    private interface Signed<T> {
        T with(T result, Certificate.Answer answer);
    }

    private <T> T first(Function<TauEstimator, T> attempt, Signed<T> signed) {
        List<Certificate.Failure> failures = new ArrayList<>();
        for (TauEstimator estimator : estimators) {
            try {
                return signed.with(attempt.apply(estimator), new Certificate.Answer(estimator, failures));
            } catch (NotConvergedException failed) {
                failures.add(new Certificate.Failure(estimator, failed.getMessage()));
            }
        }
        throw new NotConvergedException(
                "no estimator of τ² converged: "
                        + failures.stream().map(Certificate.Failure::toString).collect(Collectors.joining("; ")),
                failures.size(),
                0);
    }

    @Override
    public String symbol() {
        return estimators.stream().map(TauEstimator::symbol).collect(Collectors.joining(", else "));
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "τ² by " + symbol() + ": the first that converges",
                estimators.get(0).formula().reference(),
                "");
    }
}
