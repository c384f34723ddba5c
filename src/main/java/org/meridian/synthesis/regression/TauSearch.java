package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.meridian.math.Root;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;

/**
 * The maxima of a likelihood of τ²: where y'PPy, the sum that makes it rise, falls below the trace that makes it fall.
 *
 * <p>Beyond y'My, the unweighted residual sum of squares, no likelihood rises. Up to there a grid whose values differ by the same
 * factor looks for changes of sign; each is bracketed to the last bits.
 */
final class TauSearch {

    static final int POINTS = 200;

    /** Where the grid begins, as a share of the least sampling variance. */
    private static final double FIRST = 1e-3;

    private final LinearModel model;
    private final ToDoubleFunction<Projection> trace;
    private final DoubleUnaryOperator height;
    private final List<Root> maxima = new ArrayList<>(1);
    private int evaluations;

    TauSearch(LinearModel model, ToDoubleFunction<Projection> trace, DoubleUnaryOperator height) {
        this.model = model;
        this.trace = trace;
        this.height = height;
    }

    TauEstimate highest(ToDoubleFunction<Projection> standardError) {
        scan();
        Root best = maxima.get(0);
        for (Root maximum : maxima.subList(1, maxima.size())) {
            best = height.applyAsDouble(maximum.x()) > height.applyAsDouble(best.x()) ? maximum : best;
        }
        return new TauEstimate(
                best.x(),
                standardError.applyAsDouble(model.at(best.x())),
                certificate(best, slope(best.x()), evaluations, maxima.size()));
    }

    private void scan() {
        double limit = model.unweighted().q();
        double before = 0;
        double slopeBefore = slope(0);
        if (!(slopeBefore > 0)) {
            maxima.add(new Root(0, slopeBefore, 0, 0, 1));
        }
        double start = limit;
        for (double variance : model.v()) {
            start = Math.min(start, FIRST * variance);
        }
        double factor = limit > 0 ? StrictMath.pow(limit / start, 1.0 / (POINTS - 1)) : 1;
        double next = start;
        for (int i = 0; i < POINTS && limit > 0; i++) {
            // A little beyond the limit at the end, where the slope is surely negative.
            next = i == POINTS - 1 ? 2 * limit : next;
            double slope = slope(next);
            if (slopeBefore > 0 && !(slope > 0)) {
                maxima.add(Root.between(this::slope, before, next));
            }
            before = next;
            slopeBefore = slope;
            next *= factor;
        }
    }

    /** {@code y'PPy/trace − 1}: positive where the likelihood rises. */
    private double slope(double tau2) {
        evaluations++;
        Projection fit = model.at(tau2);
        return fit.q2() / trace.applyAsDouble(fit) - 1;
    }

    static Certificate certificate(Root root, double gradient, int evaluations, int modes) {
        return new Certificate(
                evaluations,
                gradient,
                root.lower(),
                root.upper(),
                root.x() > 0 ? Certificate.Boundary.INTERIOR : Certificate.Boundary.AT_ZERO,
                modes);
    }
}
