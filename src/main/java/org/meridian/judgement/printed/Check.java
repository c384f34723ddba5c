package org.meridian.judgement.printed;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule that printed figures must keep if all of them are right. Every figure represents all values that round to it, and a rule is
 * violated only if none of these values satisfies it.
 *
 * @see <a href="https://doi.org/10.3758/s13428-015-0664-2">Nuijten et al. 2016, who recomputed p values on this principle</a>
 */
public enum Check {
    /** Limits in order, ratios above 0, correlations from −1 to 1, I² from 0 to 1, Q and τ² not below 0. */
    POSSIBLE_VALUES(
            "possible values",
            "limits are in order; a ratio and its limits are more than 0, a correlation is from -1 to 1, I² from 0 to 100 %;"
                    + " Q and τ² are 0 or more",
            ""),
    /** The estimate lies in its interval. */
    ESTIMATE_IN_INTERVAL("estimate in its interval", "the estimate lies between its limits", ""),
    /** The estimate lies in the middle of its interval on the scale of analysis. */
    ESTIMATE_CENTRAL(
            "estimate central in its interval",
            "an interval y ± c SE has the estimate in its middle: on the logarithm for ratios, on Fisher's z for correlations",
            "10.1002/9781119536604.ch6"),
    /** The standard error belongs to the interval. */
    SE_AND_INTERVAL(
            "standard error and interval",
            "half the width of the interval is the standard error times a critical value of z or t",
            "10.1002/9781119536604.ch6"),
    /** The p value belongs to estimate and interval. */
    P_AND_INTERVAL(
            "p and interval",
            "p is that of the estimate divided by the standard error that its interval implies, by z or by t",
            "10.1002/9781119536604.ch6"),
    /** The p value belongs to estimate and standard error, or to the test statistic. */
    P_AND_STATISTIC("p and test statistic", "p is that of z, or of the estimate divided by its standard error", ""),
    /** A p value below 1 − level belongs to an interval without the null value, and the other way round. */
    SIGNIFICANCE(
            "p and the null value",
            "p is below 1 - level exactly where the interval leaves out the value of no effect",
            "10.1002/9781119536604.ch6"),
    /** Degrees of freedom are one less than the studies. */
    DF_AND_STUDIES("degrees of freedom and studies", "Cochran's Q of k studies has k - 1 degrees of freedom", ""),
    /** I² belongs to Q and its degrees of freedom. */
    I2_AND_Q("I², Q and degrees of freedom", "I² = max(0, (Q - df)/Q)", "10.1002/sim.1186"),
    /** The p value of homogeneity belongs to Q and its degrees of freedom. */
    P_AND_Q("p of homogeneity and Q", "p is the upper tail of χ² at Q", ""),
    /** A percentage of whole people. */
    PERCENTAGE_OF_COUNT(
            "percentage and count",
            "some whole number x gives 100 x / n rounded to the percentage",
            "10.1177/1948550616673876"),
    /** A mean of whole numbers. */
    MEAN_OF_INTEGERS(
            "mean of whole numbers", "some whole sum divided by n rounds to the mean", "10.1177/1948550616673876"),
    /** A standard deviation of whole numbers. */
    SD_OF_INTEGERS(
            "standard deviation of whole numbers",
            "some whole sum and sum of squares, both odd or both even, give mean and standard deviation",
            "10.7287/peerj.preprints.2400v1"),
    /** A standard deviation, or a standard error under its name. */
    SD_OR_SE(
            "standard deviation or standard error",
            "half the width of the mean's interval is the standard deviation divided by √n times a critical value of z or t",
            "10.1002/9781119536604.ch6"),
    /** Parts that add up to their total. */
    TOTAL_OF_PARTS("total and parts", "the parts add up to the total", ""),
    /** A p value that the counts give. */
    P_AND_COUNTS(
            "p and counts",
            "some usual test of the counts gives p: Pearson's χ² with or without Yates' correction, likelihood ratio, Fisher's"
                    + " exact test, z of the risk difference, of the log risk ratio and of the log odds ratio",
            ""),
    /** An effect that the counts give. */
    EFFECT_AND_COUNTS("effect and counts", "the counts give the estimate", "10.1002/9781119536604.ch6"),
    /** A difference that the means give. */
    DIFFERENCE_OF_MEANS("difference and means", "the first mean minus the second gives the difference", "");

    private final String words;
    private final String rule;
    private final String doi;

    Check(String words, String rule, String doi) {
        this.words = words;
        this.rule = rule;
        this.doi = doi;
    }

    /**
     * The name by which data call it.
     *
     * @return for example {@code "p_and_interval"}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name in words.
     *
     * @return for example {@code "estimate central in its interval"}
     */
    public String words() {
        return words;
    }

    /**
     * The rule in words.
     *
     * @return what must hold if all figures are right
     */
    public String rule() {
        return rule;
    }

    /**
     * Where the rule, or its use on printed figures, is described.
     *
     * @return a DOI, if there is one beyond plain arithmetic
     */
    public Optional<String> doi() {
        return doi.isEmpty() ? Optional.empty() : Optional.of(doi);
    }

    CheckResult consistent(String arithmetic) {
        return new CheckResult(this, CheckAnswer.CONSISTENT, arithmetic, "");
    }

    CheckResult inconsistent(String arithmetic) {
        return new CheckResult(this, CheckAnswer.INCONSISTENT, arithmetic, "");
    }

    CheckResult cannot(String reason) {
        return new CheckResult(this, CheckAnswer.CANNOT_BE_CHECKED, reason, "");
    }
}
