package org.meridian.synthesis.study;

/**
 * An effect size and its sampling variance that came ready-made, with nothing behind them.
 *
 * @param y the effect size on the analysis scale
 * @param v its sampling variance
 */
public record Given(double y, double v) implements Contrast {

    /**
     * An effect size with its standard error.
     *
     * @param y the effect size on the analysis scale
     * @param se its standard error
     * @return the same with the variance se²
     */
    public static Given ofStandardError(double y, double se) {
        return new Given(y, se * se);
    }

    @Override
    public Given swapped() {
        return new Given(-y, v);
    }
}
