package org.meridian.synthesis.conversion;

import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.meridian.math.Doubles;
import org.meridian.math.Gammas;
import org.meridian.math.Quantiles;

/**
 * Families of distributions that are fitted to printed quantiles, by least squares between the quantiles.
 *
 * <p>Given the shape, the best scale is known in closed form; so one number is sought, over its whole range, and the fit is the
 * global optimum. A family whose best shape lies at the end of its range has no fit: it only imitates its limit.
 */
public enum QuantileFamily {
    /** Normal with mean μ and standard deviation σ, for any values. */
    NORMAL("normal") {
        @Override
        boolean takes(double smallest, double largest) {
            return true;
        }

        @Override
        Optional<QuantileFit> fit(Doubles p, Doubles q) {
            Doubles z = p.map(Quantiles::normal);
            double centre = z.sum() / z.size();
            double middle = q.sum() / q.size();
            double cross = 0;
            double square = 0;
            for (int i = 0; i < z.size(); i++) {
                cross += (z.get(i) - centre) * (q.get(i) - middle);
                square += (z.get(i) - centre) * (z.get(i) - centre);
            }
            double sd = cross / square;
            double mean = middle - sd * centre;
            return Optional.of(new QuantileFit(this, mean, sd, mean, sd, squares(z.map(it -> mean + sd * it), q, 1)));
        }
    },
    /** Log-normal: μ and σ are those of the logarithm; for positive values. */
    LOG_NORMAL("log-normal") {
        @Override
        boolean takes(double smallest, double largest) {
            return smallest > 0;
        }

        @Override
        Optional<QuantileFit> fit(Doubles p, Doubles q) {
            Doubles z = p.map(Quantiles::normal);
            return scaled(z, q, (at, sigma) -> StrictMath.exp(at * sigma), 1e-4, 20)
                    .map(best -> {
                        double square = best.shape * best.shape;
                        double mean = best.scale * StrictMath.exp(square / 2);
                        double sd = mean * Math.sqrt(StrictMath.expm1(square));
                        return new QuantileFit(
                                this, StrictMath.log(best.scale), best.shape, mean, sd, best.sumOfSquares);
                    });
        }
    },
    /** Gamma with shape and scale, for positive values. */
    GAMMA("gamma") {
        @Override
        boolean takes(double smallest, double largest) {
            return smallest > 0;
        }

        @Override
        Optional<QuantileFit> fit(Doubles p, Doubles q) {
            return scaled(p, q, Quantiles::gamma, 1e-2, 1e5)
                    .map(best -> new QuantileFit(
                            this,
                            best.shape,
                            best.scale,
                            best.shape * best.scale,
                            Math.sqrt(best.shape) * best.scale,
                            best.sumOfSquares));
        }
    },
    /** Weibull with shape and scale, for positive values. */
    WEIBULL("Weibull") {
        @Override
        boolean takes(double smallest, double largest) {
            return smallest > 0;
        }

        @Override
        Optional<QuantileFit> fit(Doubles p, Doubles q) {
            Doubles logs = p.map(it -> StrictMath.log(-StrictMath.log1p(-it)));
            return scaled(logs, q, (at, shape) -> StrictMath.exp(at / shape), 5e-2, 1e3)
                    .map(best -> {
                        double one = 1 / Gammas.ratio(1, 1 / best.shape);
                        double two = 1 / Gammas.ratio(1, 2 / best.shape);
                        double sd = best.scale * Math.sqrt(two - one * one);
                        return new QuantileFit(this, best.shape, best.scale, best.scale * one, sd, best.sumOfSquares);
                    });
        }
    },
    /** Beta with shapes α and β, for values from 0 to 1. */
    BETA("beta") {
        @Override
        boolean takes(double smallest, double largest) {
            return smallest >= 0 && largest <= 1;
        }

        @Override
        Optional<QuantileFit> fit(Doubles p, Doubles q) {
            return BetaSearch.fit(p, q).map(best -> {
                double alpha = best.alpha();
                double beta = best.beta();
                double sum = alpha + beta;
                double sd = Math.sqrt(alpha / sum * (beta / sum) / (sum + 1));
                return new QuantileFit(this, alpha, beta, alpha / sum, sd, best.sumOfSquares());
            });
        }
    };

    private final String title;

    QuantileFamily(String title) {
        this.title = title;
    }

    abstract boolean takes(double smallest, double largest);

    abstract Optional<QuantileFit> fit(Doubles p, Doubles q);

    /**
     * The family's name in words.
     *
     * @return for example {@code "log-normal"}
     */
    public String title() {
        return title;
    }

    /**
     * The distribution of this family that comes nearest to a summary.
     *
     * @param summary the quantiles as printed
     * @return the fit; none if the family cannot have such values, or has no best member
     */
    public Optional<QuantileFit> fit(QuantileSummary summary) {
        Doubles q = summary.values();
        return takes(q.min(), q.max()) ? fit(summary.shares(), q) : Optional.empty();
    }

    private record Scaled(double shape, double scale, double sumOfSquares) {}

    /** Quantiles {@code scale · unit(at, shape)}: least squares over the shape, the scale being given by it. */
    private static Optional<Scaled> scaled(
            Doubles at, Doubles q, DoubleBinaryOperator unit, double smallestShape, double largestShape) {
        var found = ShapeSearch.lowest(
                log -> {
                    double shape = StrictMath.exp(log);
                    Doubles units = at.map(it -> unit.applyAsDouble(it, shape));
                    return squares(units, q, scale(units, q));
                },
                StrictMath.log(smallestShape),
                StrictMath.log(largestShape));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double shape = StrictMath.exp(found.getAsDouble());
        Doubles units = at.map(it -> unit.applyAsDouble(it, shape));
        double scale = scale(units, q);
        return Optional.of(new Scaled(shape, scale, squares(units, q, scale)));
    }

    private static double scale(Doubles units, Doubles q) {
        double largest = units.max();
        double cross = 0;
        double square = 0;
        for (int i = 0; i < q.size(); i++) {
            double unit = units.get(i) / largest;
            cross += unit * q.get(i);
            square += unit * unit;
        }
        return cross / square / largest;
    }

    static double squares(Doubles units, Doubles q, double scale) {
        double sum = 0;
        for (int i = 0; i < q.size(); i++) {
            double distance = scale * units.get(i) - q.get(i);
            sum += distance * distance;
        }
        return sum;
    }
}
