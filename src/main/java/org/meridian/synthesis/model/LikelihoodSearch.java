package org.meridian.synthesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Doubles;
import org.meridian.math.Root;
import org.meridian.math.ValueAndSlope;

/**
 * All maxima of a likelihood of τ², found with proof.
 *
 * <p>The likelihood rises where y'PPy exceeds h = tr P (tr W for ML). Let K hold k − 1 orthonormal contrasts and let αⱼ be the
 * eigenvalues of K'VK, zⱼ the coordinates of K'y: then {@code y'PPy = Σ zⱼ²/(αⱼ + τ²)²} and {@code tr P = Σ 1/(αⱼ + τ²)}. Power
 * means of exponent −2 and −1 are concave, so both
 *
 * <pre>{@code a(τ²) = 1/√y'PPy   and   b(τ²) = 1/√h}</pre>
 *
 * are rising concave curves, and the likelihood rises where a lies below b. A concave curve lies above its chords and below its
 * tangents. So between two points with a below b it stays below if a's tangent from one end meets the other end below b, and
 * likewise the other way round; and the curves cross once if even the least slope of one exceeds the greatest of the other.
 * What neither settles is halved. To the right of a point where b rises no faster than {@code 1/√Σ(y − ȳ)²}, the least slope
 * that a ever has, nothing can happen. For most data three points prove that there is one maximum.
 */
final class LikelihoodSearch {

    /** The zero is among the last points that a search for it has asked about. */
    private static final int REMEMBERED = 4;

    private final Likelihood likelihood;
    private final EffectColumns studies;
    private final double leastSlope;
    private final double limit;
    private final List<Maximum> maxima = new ArrayList<>(1);
    private final double[] asked = new double[REMEMBERED];
    private final Sums[] answers = new Sums[REMEMBERED];
    private int evaluations;

    LikelihoodSearch(Likelihood likelihood, EffectColumns studies) {
        this.likelihood = likelihood;
        this.studies = studies;
        // Q(τ²) ≤ Σ(y − ȳ)²/τ² and so is each zⱼ²: beyond this value no term of the likelihood rises.
        this.limit = studies.sumOfSquares();
        this.leastSlope = 1 / Math.sqrt(limit);
    }

    /** A maximum of the likelihood. */
    private record Maximum(double tau2, Root root, Sums sums) {}

    /** Which way the likelihood goes at a point; at a maximum it is the one or the other, as seen from its left or right. */
    private enum Course {
        RISING,
        FALLING
    }

    /** The two curves at one value of τ². */
    private record Point(double tau2, Course course, double a, double aSlope, double b, double bSlope) {

        boolean rising() {
            return course == Course.RISING;
        }

        /** Where the tangent of a, drawn from here, stands above another point. */
        double aTangent(Point other) {
            return a + aSlope * (other.tau2 - tau2);
        }

        double bTangent(Point other) {
            return b + bSlope * (other.tau2 - tau2);
        }
    }

    /** The highest of all maxima. */
    TauMaximum highest() {
        Sums atZero = sums(0);
        if (atZero.q2() == 0) {
            maxima.add(new Maximum(0, new Root(0, 0, 0, 0, 1), atZero));
        } else {
            search(atZero);
        }
        Maximum best = maxima.get(0);
        for (Maximum maximum : maxima.subList(1, maxima.size())) {
            best = likelihood.at(studies, maximum.tau2()) > likelihood.at(studies, best.tau2()) ? maximum : best;
        }
        Root root = best.root();
        double gradient = best.sums().q2() / likelihood.tracedWeights(best.sums()) - 1;
        Certificate.Boundary boundary = best.tau2() > 0 ? Certificate.Boundary.INTERIOR : Certificate.Boundary.AT_ZERO;
        return new TauMaximum(
                best.tau2(),
                best.sums(),
                atZero,
                new Certificate(evaluations, gradient, root.lower(), root.upper(), boundary, maxima.size()));
    }

    /** All values of τ² at which the likelihood is at a local maximum, rising. */
    Doubles all() {
        highest();
        return Doubles.from(maxima.stream().mapToDouble(Maximum::tau2).sorted());
    }

    /** From the first to the last value of τ² at which the likelihood is no further than this below its highest point. */
    TauLimits within(double depth) {
        double highest = highest().tau2();
        double floor = likelihood.at(studies, highest) - depth;
        DoubleUnaryOperator height = tau2 -> likelihood.at(studies, tau2) - floor;
        double first = highest;
        double last = highest;
        for (Maximum maximum : maxima) {
            if (height.applyAsDouble(maximum.tau2()) >= 0) {
                first = Math.min(first, maximum.tau2());
                last = Math.max(last, maximum.tau2());
            }
        }
        double lower = height.applyAsDouble(0) >= 0
                ? 0
                : Root.between(height, 0, first).x();
        double beyond = Math.max(2 * last, studies.leastVariance());
        while (height.applyAsDouble(beyond) >= 0) {
            beyond *= 2;
        }
        return new TauLimits(lower, Root.between(height, last, beyond).x());
    }

    private void search(Sums atZero) {
        Point zero = point(0, atZero);
        if (zero.rising()) {
            double moments = (atZero.q() - (studies.size() - 1)) / atZero.traceP();
            double start = moments > 0 && moments < limit ? moments : limit / (2 * studies.size());
            Root root = maximum(0, limit, start);
            Sums atRoot = sums(root.x());
            explore(zero, point(root.x(), atRoot, Course.RISING));
            maxima.add(new Maximum(root.x(), root, atRoot));
            exploreBeyond(point(root.x(), atRoot, Course.FALLING));
        } else {
            maxima.add(new Maximum(0, new Root(0, 0, 0, 0, 1), atZero));
            exploreBeyond(zero);
        }
    }

    private Root maximum(double lower, double upper, double start) {
        return Root.rising(this::falling, lower, upper, start);
    }

    /** {@code h/y'PPy − 1}, which rises through 0 at a maximum and is nearly straight. */
    private ValueAndSlope falling(double tau2) {
        Sums at = sums(tau2);
        double h = likelihood.tracedWeights(at);
        double ratio = h / at.q2();
        return new ValueAndSlope(ratio - 1, 2 * ratio * (at.q3() / at.q2()) - likelihood.squaredWeights(at) / at.q2());
    }

    private void exploreBeyond(Point from) {
        Point left = from;
        double step = Math.max(left.tau2(), studies.leastVariance());
        while (left.tau2() < limit && (left.rising() || left.bSlope() > leastSlope)) {
            Point right = point(Math.min(left.tau2() + step, limit));
            explore(left, right);
            left = right;
            step *= 2;
        }
    }

    /** Finds every maximum strictly between two points. */
    private void explore(Point left, Point right) {
        if (settled(left, right)) {
            return;
        }
        double middle = left.tau2() + (right.tau2() - left.tau2()) * share(left, right);
        if (crossesOnce(left, right) || !(middle > left.tau2() && middle < right.tau2())) {
            if (left.rising() && !right.rising()) {
                Root root = maximum(left.tau2(), right.tau2(), middle);
                maxima.add(new Maximum(root.x(), root, sums(root.x())));
            }
            return;
        }
        Point between = point(middle);
        explore(left, between);
        explore(between, right);
    }

    /** Halves the orders of magnitude if there are several, else the distance. */
    private double share(Point left, Point right) {
        double floor = studies.leastVariance();
        return 1 / (1 + Math.sqrt((right.tau2() + floor) / (left.tau2() + floor)));
    }

    /** Whether the two curves cannot cross between two points at which they lie the same way round. */
    private static boolean settled(Point left, Point right) {
        if (left.rising() && right.rising()) {
            return left.aTangent(right) < right.b() || right.aTangent(left) < left.b();
        }
        return !left.rising()
                && !right.rising()
                && (left.bTangent(right) < right.a() || right.bTangent(left) < left.a());
    }

    /** Whether the difference of the curves has one sign of slope throughout. */
    private static boolean crossesOnce(Point left, Point right) {
        return left.rising() && !right.rising() && right.aSlope() > left.bSlope()
                || !left.rising() && right.rising() && right.bSlope() > left.aSlope();
    }

    private Point point(double tau2) {
        return point(tau2, sums(tau2));
    }

    private Point point(double tau2, Sums at) {
        return point(tau2, at, likelihood.tracedWeights(at) / at.q2() < 1 ? Course.RISING : Course.FALLING);
    }

    private Point point(double tau2, Sums at, Course course) {
        double a = 1 / Math.sqrt(at.q2());
        double h = likelihood.tracedWeights(at);
        double b = 1 / Math.sqrt(h);
        return new Point(tau2, course, a, a * (at.q3() / at.q2()), b, b * (likelihood.squaredWeights(at) / (2 * h)));
    }

    private Sums sums(double tau2) {
        for (int i = 0; i < REMEMBERED; i++) {
            if (answers[i] != null && asked[i] == tau2) {
                return answers[i];
            }
        }
        int place = evaluations % REMEMBERED;
        evaluations++;
        asked[place] = tau2;
        answers[place] = studies.at(tau2);
        return answers[place];
    }
}
