package org.meridian.synthesis.conversion;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.meridian.synthesis.study.Given;

/**
 * The sampling variance of a transformed effect size, to first order.
 *
 * <pre>{@code y → f(y),   v → f′(y)² v}</pre>
 *
 * @param transformation f, smooth near the effect size
 * @param slope f′ at its first argument; the second is the standard error there, a natural step for a numeric slope
 * @see <a href="https://doi.org/10.1080/00031305.1992.10475842">Oehlert 1992</a>
 */
public record DeltaMethod(DoubleUnaryOperator transformation, DoubleBinaryOperator slope) {

    private static final Formula FIRST_ORDER =
            new Formula("delta method", "y → f(y), v → f′(y)² v", "10.1080/00031305.1992.10475842");
    private static final int COLUMNS = 12;
    private static final double SHRINK = 1.6;

    /**
     * The method with a numeric slope, by differences extrapolated to a step of 0.
     *
     * @param transformation f, smooth near the effect size
     * @return the method
     */
    public static DeltaMethod of(DoubleUnaryOperator transformation) {
        return new DeltaMethod(transformation, (y, se) -> extrapolated(transformation, y, se));
    }

    /**
     * The method with a slope that is known.
     *
     * @param derivative f′
     * @return the method
     */
    public DeltaMethod withDerivative(DoubleUnaryOperator derivative) {
        return new DeltaMethod(transformation, (y, se) -> derivative.applyAsDouble(y));
    }

    /**
     * Transforms an effect size with its variance.
     *
     * @param effect the effect size and its variance
     * @return f(y) and its variance
     * @throws IllegalArgumentException if f or f′ is not finite at the effect size, or f is flat there
     */
    public Derived<Given> transform(Given effect) {
        double y = transformation.applyAsDouble(effect.y());
        double steepness = slope.applyAsDouble(effect.y(), Math.sqrt(effect.v()));
        double v = steepness * steepness * effect.v();
        if (!(Double.isFinite(y) && v > 0 && v < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the transformation must be finite and not flat at " + effect.y()
                    + ", but was " + y + " with slope " + steepness);
        }
        return Derived.of(new Given(y, v), FIRST_ORDER);
    }

    /** Ridders' scheme: central differences of shrinking step, extrapolated until rounding makes them worse. */
    private static double extrapolated(DoubleUnaryOperator f, double y, double se) {
        double step = 0.1 * Math.max(Math.abs(y), se);
        while (step > 1e-6 * Math.max(Math.abs(y), se) && !Double.isFinite(difference(f, y, step))) {
            step /= 2;
        }
        double[] before = new double[COLUMNS];
        double best = Double.NaN;
        double bestError = Double.POSITIVE_INFINITY;
        for (int row = 0; row < COLUMNS; row++) {
            double[] now = new double[COLUMNS];
            now[0] = difference(f, y, step);
            double factor = SHRINK * SHRINK;
            for (int column = 1; column <= row; column++) {
                now[column] = (factor * now[column - 1] - before[column - 1]) / (factor - 1);
                factor *= SHRINK * SHRINK;
                double error =
                        Math.max(Math.abs(now[column] - now[column - 1]), Math.abs(now[column] - before[column - 1]));
                if (error < bestError) {
                    bestError = error;
                    best = now[column];
                }
            }
            before = now;
            step /= SHRINK;
        }
        return best;
    }

    private static double difference(DoubleUnaryOperator f, double y, double step) {
        double above = y + step;
        double below = y - step;
        return (f.applyAsDouble(above) - f.applyAsDouble(below)) / (above - below);
    }
}
