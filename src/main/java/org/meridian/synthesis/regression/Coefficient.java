package org.meridian.synthesis.regression;

import java.util.Optional;
import org.meridian.stat.Decimals;
import org.meridian.stat.Estimates;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.option.Value;

/**
 * A coefficient of a regression, on the analysis scale: of log ratios for a ratio.
 *
 * @param term what it belongs to: the intercept, a number, or a level of a factor
 * @param estimate the change of the effect per unit; of the intercept, the effect where all moderators are 0 or at their reference
 * @param se its standard error, as the interval method has it
 * @param interval its confidence interval
 * @param test the test that it is 0; absent if the standard error is 0
 */
public record Coefficient(String term, double estimate, double se, Interval interval, Optional<TestResult> test) {

    /**
     * Checks the estimate.
     *
     * @throws IllegalArgumentException if the term is blank, the estimate or its standard error is not finite, the estimate lies
     * outside its
     *     interval, or its test has another sign or is there with a standard error of 0
     */
    public Coefficient {
        if (term.isBlank()) {
            throw new IllegalArgumentException("a coefficient needs the name of its term, but it was blank");
        }
        Estimates.check(() -> "the coefficient of " + term, estimate, se, interval, test);
    }

    /**
     * The coefficient as data, in the form in which results of a plan are written.
     *
     * @return its parts by their keys
     */
    public Value.Fields data() {
        return Value.fields()
                .with("name", term)
                .with("estimate", estimate)
                .with("se", se)
                .with("lower", interval.lower())
                .with("upper", interval.upper())
                .with(ResultData.test(test));
    }

    /** The coefficient with its interval, for example {@code latitude -0.0291 [-0.0432, -0.0150]}. */
    @Override
    public String toString() {
        return term + " " + Decimals.fixed(estimate, 4) + " " + interval.text(4);
    }
}
