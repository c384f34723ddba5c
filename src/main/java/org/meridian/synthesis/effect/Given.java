package org.meridian.synthesis.effect;

/**
 * An effect size and its sampling variance that came ready-made, with nothing behind them.
 *
 * @param y the effect size on the analysis scale
 * @param v its sampling variance
 */
public record Given(double y, double v) implements StudyData {

    @Override
    public Given swapped() {
        return new Given(-y, v);
    }
}
