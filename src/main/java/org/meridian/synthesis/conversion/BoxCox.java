package org.meridian.synthesis.conversion;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Integral;
import org.meridian.math.Root;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;

/**
 * Mean and standard deviation of positive, skewed data: the power transformation that makes the quantiles symmetric is found,
 * mean μ and standard deviation σ are estimated where the data are normal, and carried back.
 *
 * <pre>{@code f(x) = (x^λ − 1)/λ,   f(x) = ln x for λ = 0
 * λ ≥ 0: f(high) − f(m) = f(m) − f(low) for the range (S1) or the quartiles (S2), least squares of both (S3)
 * mean = E[f⁻¹(Y)],   SD² = Var[f⁻¹(Y)],   Y normal with μ and σ}</pre>
 *
 * <p>The data are taken in units of their median, so that λ does not depend on the unit of measurement. A negative λ has no
 * finite moments; where even the logarithms are skewed to the right, λ is 0 and a caution says so. Y is cut, evenly on both
 * sides, where {@code 1 + λY} would be negative. Moments are integrated, not simulated.
 *
 * @param mean the formula for the mean of transformed data
 * @param sd the formula for the standard deviation of transformed data
 * @see <a href="https://doi.org/10.1177/0962280219889080">McGrath et al. 2020</a>
 */
public record BoxCox(MeanFormula mean, SdFormula sd) implements SummaryConversion {

    private static final Formula FORMULA = new Formula(
            "McGrath 2020 Box–Cox", "mean and SD of f⁻¹(Y), f(x) = (x^λ − 1)/λ, Y normal", "10.1177/0962280219889080");
    /** Beyond this many standard deviations a normal density is 0 to every bit. */
    private static final double FAR = 38;

    private static final double NEGLIGIBLE = 0.01;

    /**
     * The method as published: Luo's mean and Wan's standard deviation of the transformed data.
     *
     * @return the method
     */
    public static BoxCox withDefaults() {
        return new BoxCox(MeanFormula.LUO, SdFormula.WAN);
    }

    /**
     * Derives mean and standard deviation.
     *
     * @param summary the quantiles as printed, all above 0, the median between the others
     * @return the arm; a caution if even the logarithms are skewed to the right, or much of the normal was cut
     * @throws IllegalArgumentException if a quantile is not above 0, or the median is one of its neighbours
     */
    @Override
    public Derived<ArmMean> derive(QuantileSummary summary) {
        check(summary);
        double median = summary.median();
        QuantileSummary units = summary.map(x -> x / median);
        double sought = power(units);
        double power = Math.max(0, sought);
        QuantileSummary transformed = units.map(x -> transform(StrictMath.log(x), power));
        Moments moments = moments(power, transformed.mean(mean), transformed.sd(sd));
        ArmMean arm = new ArmMean(median * moments.mean, median * moments.sd, summary.n());
        return new Derived<>(arm, FORMULA, cautions(sought, moments.reach));
    }

    private static List<Caution> cautions(double sought, double reach) {
        double cut = Tails.normalBothSides(reach);
        if (sought < 0) {
            return List.of(new Caution(
                    Caution.Code.HEAVY_TAIL,
                    sought,
                    "even the logarithms are skewed to the right: a power of " + Decimals.fixed(sought, 2)
                            + " would be needed, which leaves no finite mean"));
        }
        if (cut > NEGLIGIBLE) {
            return List.of(new Caution(
                    Caution.Code.CUT_TAILS,
                    cut,
                    "the power " + Decimals.fixed(sought, 2) + " has no values for " + Decimals.percent(cut, 0)
                            + " of the normal distribution; cut off, they leave the standard deviation too small"));
        }
        return List.of();
    }

    private static void check(QuantileSummary summary) {
        double[] values = summary.values().toArray();
        int middle = values.length / 2;
        if (!(values[0] > 0)) {
            throw new IllegalArgumentException("the Box–Cox method takes values > 0, but was given " + summary);
        }
        if (!(values[middle - 1] < values[middle] && values[middle] < values[middle + 1])) {
            throw new IllegalArgumentException(
                    "the Box–Cox method needs a median between its neighbours, but was given " + summary);
        }
    }

    /** (x^λ − 1)/λ of a logarithm, without cancellation near λ = 0. */
    private static double transform(double logX, double power) {
        return power == 0 ? logX : StrictMath.expm1(power * logX) / power;
    }

    /** How far the transformed middle of two numbers lies above the transformed median, 0; it rises with the power. */
    private static DoubleUnaryOperator bend(double low, double high) {
        double logLow = StrictMath.log(low);
        double logHigh = StrictMath.log(high);
        return power -> transform(logLow, power) + transform(logHigh, power);
    }

    private static double power(QuantileSummary units) {
        double[] x = units.values().toArray();
        DoubleUnaryOperator outer = bend(x[0], x[x.length - 1]);
        double ofOuter = zero(outer, x[0], x[x.length - 1]);
        if (x.length == 3) {
            return ofOuter;
        }
        DoubleUnaryOperator inner = bend(x[1], x[3]);
        double ofInner = zero(inner, x[1], x[3]);
        double least = Math.min(ofOuter, ofInner);
        double most = Math.max(ofOuter, ofInner);
        if (most - least <= 1e-9 * Math.max(1, Math.abs(most))) {
            return (least + most) / 2;
        }
        DoubleUnaryOperator squares = power -> {
            double ofRange = outer.applyAsDouble(power);
            double ofQuartiles = inner.applyAsDouble(power);
            return ofRange * ofRange + ofQuartiles * ofQuartiles;
        };
        // Below both zeros the squares fall, above both they rise: the lowest point lies between.
        double margin = (most - least) / 100;
        return ShapeSearch.lowest(squares, least - margin, most + margin).orElseThrow();
    }

    private static double zero(DoubleUnaryOperator bend, double low, double high) {
        double reach = 1 / Math.max(-StrictMath.log(low), StrictMath.log(high));
        while (!(bend.applyAsDouble(-reach) < 0 && bend.applyAsDouble(reach) > 0)) {
            reach *= 2;
            if (!(Double.isFinite(bend.applyAsDouble(-reach)) && Double.isFinite(bend.applyAsDouble(reach)))) {
                throw new IllegalArgumentException(
                        "no power makes the quantiles symmetric about their median: they lie at " + low + " and " + high
                                + " times the median");
            }
        }
        return Root.between(bend, -reach, reach).x();
    }

    private record Moments(double mean, double sd, double reach) {}

    /** Moments of f⁻¹(μ + σZ), Z normal and cut evenly; about the value at μ, where little cancels. */
    private static Moments moments(double power, double mu, double sigma) {
        if (power == 0) {
            double logMean = StrictMath.exp(mu + sigma * sigma / 2);
            return new Moments(logMean, logMean * Math.sqrt(StrictMath.expm1(sigma * sigma)), FAR);
        }
        double reach = Math.min(FAR, (1 + power * mu) / (power * sigma));
        double centre = back(power, mu);
        DoubleUnaryOperator density = z -> StrictMath.exp(-z * z / 2);
        DoubleUnaryOperator away = z -> back(power, mu + sigma * z) - centre;
        double mass = Integral.between(density, -reach, reach);
        double first = Integral.between(z -> away.applyAsDouble(z) * density.applyAsDouble(z), -reach, reach) / mass;
        double second = Integral.between(
                        z -> {
                            double deviation = away.applyAsDouble(z) - first;
                            return deviation * deviation * density.applyAsDouble(z);
                        },
                        -reach,
                        reach)
                / mass;
        return new Moments(centre + first, Math.sqrt(second), reach);
    }

    private static double back(double power, double y) {
        double base = power * y;
        return base <= -1 ? 0 : StrictMath.exp(StrictMath.log1p(base) / power);
    }
}
