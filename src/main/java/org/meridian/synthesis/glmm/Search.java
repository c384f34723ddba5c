package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.GaussHermite;
import org.meridian.math.NotConvergedException;

/**
 * The search for the highest of all maxima. For given standard deviations of the random effects the likelihood is concave in
 * the fixed effects, so the standard deviations alone are scanned, and every local top of the scan is climbed.
 */
final class Search {

    /** Standard deviations on a logarithmic scale beyond which no odds ratio or rate ratio varies. */
    private static final double[] SCAN = {0, 1e-3, 2.5e-3, 6e-3, 0.015, 0.04, 0.1, 0.2, 0.35, 0.6, 1, 1.7, 3, 5, 9};

    /** For two random effects, of which every pair is tried. */
    private static final double[] COARSE_SCAN = {0, 0.02, 0.1, 0.3, 0.8, 2, 5};

    private static final double SCAN_TOLERANCE = 1e-3;
    private static final int SCAN_NODES = 5;

    /** A standard deviation below this has run to 0. */
    private static final double VANISHED = 1e-8;

    private static final double FIRST_STEP = 0.7;
    private static final int MOST_DOUBLINGS = 6;

    private final MarginalLikelihood likelihood;

    private Search(MarginalLikelihood likelihood) {
        this.likelihood = likelihood;
    }

    /**
     * What was found.
     *
     * @param maximum the highest maximum
     * @param modes how many different maxima there are
     * @param change by how much doubling the nodes moved it; 0 with a fixed number of nodes
     * @param iterations how often the likelihood was evaluated
     */
    record Found(Maximum maximum, int modes, double change, int iterations) {}

    static Found highest(MarginalLikelihood likelihood, ParameterPoint start, LikelihoodQuadrature quadrature) {
        Search search = new Search(likelihood);
        if (likelihood.randomEffects() == 0) {
            Maximum maximum = search.climb(start, new QuadratureNodes.EqualSteps(FIRST_STEP));
            return new Found(maximum, 1, 0, maximum.iterations());
        }
        if (quadrature instanceof LikelihoodQuadrature.Fixed fixed) {
            return search.scanned(start, new QuadratureNodes.Hermite(GaussHermite.of(fixed.nodes())));
        }
        return search.refined(search.scanned(start, new QuadratureNodes.EqualSteps(FIRST_STEP)));
    }

    private Found refined(Found coarse) {
        Maximum maximum = coarse.maximum();
        int iterations = coarse.iterations();
        double step = FIRST_STEP;
        double change = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_DOUBLINGS; i++) {
            step /= 2;
            Maximum finer = climb(maximum.point(), new QuadratureNodes.EqualSteps(step));
            iterations += finer.iterations();
            change = change(maximum, finer);
            maximum = finer;
            if (change < 1e-9) {
                return new Found(maximum, coarse.modes(), change, iterations);
            }
        }
        throw new NotConvergedException("the estimates still change with the number of nodes", iterations, change);
    }

    private double change(Maximum coarse, Maximum fine) {
        double change = Math.abs(fine.value() - coarse.value()) / Math.max(1, Math.abs(fine.value()));
        for (int i : fine.free()) {
            double moved = fine.point().shared()[i] - coarse.point().shared()[i];
            change = Math.max(change, Math.abs(moved) / Math.sqrt(fine.variance(i)));
        }
        return change;
    }

    private Found scanned(ParameterPoint start, QuadratureNodes nodes) {
        Maximum best = null;
        int iterations = 0;
        List<double[]> modes = new ArrayList<>();
        for (ParameterPoint top : tops(start)) {
            Maximum maximum = climb(top, nodes);
            iterations += maximum.iterations();
            double[] spreads = Arrays.stream(maximum.point().shared())
                    .skip(likelihood.sharedEffects())
                    .map(Math::abs)
                    .toArray();
            if (modes.stream().noneMatch(mode -> same(mode, spreads))) {
                modes.add(spreads);
            }
            if (best == null || maximum.value() > best.value()) {
                best = maximum;
            }
        }
        return new Found(best, modes.size(), 0, iterations);
    }

    private static boolean same(double[] a, double[] b) {
        return IntStream.range(0, a.length).allMatch(i -> Math.abs(a[i] - b[i]) <= 1e-4 * (1e-3 + a[i]));
    }

    /** The local tops of the likelihood over the grid of standard deviations. */
    private List<ParameterPoint> tops(ParameterPoint start) {
        QuadratureNodes nodes = new QuadratureNodes.Hermite(GaussHermite.of(SCAN_NODES));
        double[] scan = likelihood.randomEffects() == 2 ? COARSE_SCAN : SCAN;
        int n = scan.length;
        int rows = likelihood.randomEffects() == 2 ? n : 1;
        ParameterPoint[][] points = new ParameterPoint[rows][n];
        double[][] values = new double[rows][n];
        int[] fixed = IntStream.range(0, likelihood.sharedEffects()).toArray();
        for (int i = 0; i < rows; i++) {
            ParameterPoint from = i == 0 ? start : points[i - 1][0];
            for (int j = 0; j < n; j++) {
                from = from.with(likelihood.shared() - 1, scan[j]);
                from = rows == 1 ? from : from.with(likelihood.shared() - 2, scan[i]);
                points[i][j] = from;
                values[i][j] = Double.NEGATIVE_INFINITY;
                try {
                    Maximum at = Maximum.from(from, fixed, likelihood, nodes, SCAN_TOLERANCE);
                    from = at.point();
                    points[i][j] = from;
                    values[i][j] = at.value();
                } catch (NotConvergedException e) {
                    from = start;
                }
            }
        }
        List<ParameterPoint> tops = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < n; j++) {
                if (isTop(values, i, j)) {
                    tops.add(points[i][j]);
                }
            }
        }
        return tops;
    }

    private static boolean isTop(double[][] values, int row, int column) {
        for (int i = Math.max(0, row - 1); i <= Math.min(values.length - 1, row + 1); i++) {
            for (int j = Math.max(0, column - 1); j <= Math.min(values[i].length - 1, column + 1); j++) {
                boolean before = i < row || i == row && j < column;
                if (values[i][j] > values[row][column] || before && values[i][j] == values[row][column]) {
                    return false;
                }
            }
        }
        return values[row][column] > Double.NEGATIVE_INFINITY;
    }

    /**
     * Climbs from a point, a standard deviation of 0 held there for as long as the likelihood does not rise from it: the
     * likelihood is even in a standard deviation s, so its slope in s² at 0 is half its curvature in s.
     */
    private Maximum climb(ParameterPoint start, QuadratureNodes nodes) {
        ParameterPoint from = start;
        int iterations = 0;
        for (int round = 0; round < 12; round++) {
            ParameterPoint here = from;
            int[] free = IntStream.range(0, likelihood.shared())
                    .filter(i -> i < likelihood.sharedEffects() || here.shared()[i] != 0)
                    .toArray();
            Maximum maximum = Maximum.from(from, free, likelihood, nodes, 0);
            iterations += maximum.iterations();
            ParameterPoint next = settled(maximum);
            if (next.equals(maximum.point())) {
                return new Maximum(maximum.point(), maximum.at(), free, maximum.decrement(), iterations);
            }
            from = next;
        }
        throw new NotConvergedException("whether the maximum has a variance of 0 could not be decided", iterations, 0);
    }

    /** The same point if it is a maximum, otherwise the point to go on from. */
    private ParameterPoint settled(Maximum maximum) {
        ParameterPoint next = maximum.point();
        for (int i = likelihood.sharedEffects(); i < likelihood.shared(); i++) {
            double spread = maximum.point().shared()[i];
            if (spread != 0 && Math.abs(spread) < VANISHED) {
                next = next.with(i, 0);
            } else if (spread == 0) {
                double[] curvature = maximum.at().curvature(i);
                next = curvature[0] > 1e-10 * curvature[1] ? next.with(i, SCAN[1]) : next;
            }
        }
        return next;
    }
}
