package org.meridian.synthesis.publicationbias;

import java.util.Optional;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.regression.Coefficient;
import org.meridian.synthesis.regression.RegressionFit;

/**
 * How the effects depend on their standard errors.
 *
 * @param method the test
 * @param fit the regression behind it, which remembers the effects
 */
public record FunnelAsymmetry(EggerTest method, RegressionFit fit) implements SupplementResult {

    /**
     * The change of the effect per unit of its standard error.
     *
     * @return the slope β₁; 0 for a symmetrical funnel
     */
    public Coefficient slope() {
        return fit.coefficient(EggerTest.STANDARD_ERROR);
    }

    /**
     * The effect that a study without sampling error would have, if the line went on as far as that.
     *
     * @return the intercept β₀, on the analysis scale
     */
    public Coefficient limit() {
        return fit.coefficient("intercept");
    }

    /**
     * The test of a slope of 0.
     *
     * @return t or z; absent if the studies lie on the line exactly, so that there is no standard error
     */
    public Optional<TestResult> test() {
        return slope().test();
    }

    /** The test, the slope that it tests, and the limit. */
    @Override
    public Value.Fields data() {
        return ResultData.test(test())
                .with("estimate", slope().estimate())
                .with("slope", numbers(slope()))
                .with("limit", numbers(limit()));
    }

    private static Value.Fields numbers(Coefficient coefficient) {
        return Value.fields()
                .with("estimate", coefficient.estimate())
                .with("se", coefficient.se())
                .with("lower", coefficient.interval().lower())
                .with("upper", coefficient.interval().upper());
    }

    /** The slope with its test, for example {@code slope -2.11 [-5.43, 1.21], t = -1.40 (df = 11), p = 0.1887}. */
    @Override
    public String toString() {
        return "slope " + Decimals.fixed(slope().estimate(), 2) + " " + slope().interval()
                + test().map(it -> ", " + it).orElse("");
    }
}
