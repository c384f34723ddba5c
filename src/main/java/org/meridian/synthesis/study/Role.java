package org.meridian.synthesis.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of study data can mean. In a plan a role goes by {@link #key()}. */
public enum Role {
    /** The label of the study. */
    STUDY("study", "The label of the study"),
    /** What studies, or effects within studies, depend on each other by. */
    CLUSTER("cluster", "What studies, or effects within studies, depend on each other by"),
    /** What an arm received, in data with one row for each arm. */
    TREATMENT("treatment", "What an arm received, in data with one row for each arm"),
    /** Events in the treatment arm. */
    TREATMENT_EVENTS("treatmentEvents", "Events in the treatment arm"),
    /** Participants of the treatment arm without the event. */
    TREATMENT_NON_EVENTS("treatmentNonEvents", "Participants of the treatment arm without the event"),
    /** Participants of the treatment arm. */
    TREATMENT_TOTAL("treatmentTotal", "Participants of the treatment arm"),
    /** Person-time of the treatment arm. */
    TREATMENT_TIME("treatmentTime", "Person-time of the treatment arm"),
    /** Mean of the treatment arm. */
    TREATMENT_MEAN("treatmentMean", "Mean of the treatment arm"),
    /** Standard deviation of the treatment arm. */
    TREATMENT_SD("treatmentSd", "Standard deviation of the treatment arm"),
    /** Participants of the treatment arm whose outcome was measured. */
    TREATMENT_N("treatmentN", "Participants of the treatment arm whose outcome was measured"),
    /** Events in the control arm. */
    CONTROL_EVENTS("controlEvents", "Events in the control arm"),
    /** Participants of the control arm without the event. */
    CONTROL_NON_EVENTS("controlNonEvents", "Participants of the control arm without the event"),
    /** Participants of the control arm. */
    CONTROL_TOTAL("controlTotal", "Participants of the control arm"),
    /** Person-time of the control arm. */
    CONTROL_TIME("controlTime", "Person-time of the control arm"),
    /** Mean of the control arm. */
    CONTROL_MEAN("controlMean", "Mean of the control arm"),
    /** Standard deviation of the control arm. */
    CONTROL_SD("controlSd", "Standard deviation of the control arm"),
    /** Participants of the control arm whose outcome was measured. */
    CONTROL_N("controlN", "Participants of the control arm whose outcome was measured"),
    /** Mean of the first of two measurements on the same people. */
    MEAN_1("mean1", "Mean of the first of two measurements on the same people"),
    /** Standard deviation of the first measurement. */
    SD_1("sd1", "Standard deviation of the first measurement"),
    /** Mean of the second measurement. */
    MEAN_2("mean2", "Mean of the second measurement"),
    /** Standard deviation of the second measurement. */
    SD_2("sd2", "Standard deviation of the second measurement"),
    /** A correlation: the effect itself, or that between two measurements. */
    CORRELATION("correlation", "A correlation: the effect itself, or that between two measurements"),
    /** Participants. */
    N("n", "Participants"),
    /** Events in a single group. */
    EVENTS("events", "Events in a single group"),
    /** Participants of a single group. */
    TOTAL("total", "Participants of a single group"),
    /** Person-time of a single group. */
    TIME("time", "Person-time of a single group"),
    /** Mean of a single group. */
    MEAN("mean", "Mean of a single group"),
    /** Standard deviation of a single group. */
    SD("sd", "Standard deviation of a single group"),
    /** Matched pairs with the event on both sides. */
    BOTH("both", "Matched pairs with the event on both sides"),
    /** Matched pairs with the event on the first side only. */
    FIRST_ONLY("firstOnly", "Matched pairs with the event on the first side only"),
    /** Matched pairs with the event on the second side only. */
    SECOND_ONLY("secondOnly", "Matched pairs with the event on the second side only"),
    /** Matched pairs without the event. */
    NEITHER("neither", "Matched pairs without the event"),
    /** O − E of a log-rank test: observed less expected events of the treatment arm. */
    OBSERVED_MINUS_EXPECTED(
            "observedMinusExpected", "O − E of a log-rank test: observed less expected events of the treatment arm"),
    /** V of a log-rank test: the variance of O − E. */
    LOG_RANK_VARIANCE("logRankVariance", "V of a log-rank test: the variance of O − E"),
    /** The t statistic of a predictor. */
    T("t", "The t statistic of a predictor"),
    /** How many predictors a regression has, the one of interest among them. */
    PREDICTORS("predictors", "How many predictors a regression has, the one of interest among them"),
    /** R² of a regression with all its predictors. */
    R2("r2", "R² of a regression with all its predictors"),
    /** Cronbach's α. */
    ALPHA("alpha", "Cronbach's α"),
    /** Items of a test. */
    ITEMS("items", "Items of a test"),
    /** Persons who have the first allele twice. */
    HOMOZYGOUS_FIRST("homozygousFirst", "Persons who have the first allele twice"),
    /** Persons who have both alleles. */
    HETEROZYGOUS("heterozygous", "Persons who have both alleles"),
    /** Persons who have the second allele twice. */
    HOMOZYGOUS_SECOND("homozygousSecond", "Persons who have the second allele twice"),
    /** An effect size that was computed elsewhere, on the analysis scale. */
    Y("y", "An effect size that was computed elsewhere, on the analysis scale"),
    /** Its sampling variance. */
    V("v", "Its sampling variance"),
    /** Its standard error. */
    SE("se", "Its standard error"),
    /** The lower limit of its 95% interval, on the analysis scale. */
    LOWER("lower", "The lower limit of its 95% interval, on the analysis scale"),
    /** The upper limit of its 95% interval, on the analysis scale. */
    UPPER("upper", "The upper limit of its 95% interval, on the analysis scale"),
    /** An effect as printed, on the natural scale. */
    ESTIMATE("estimate", "An effect as printed, on the natural scale"),
    /** The standard error of an effect as printed; of the logarithm for ratios. */
    ESTIMATE_SE("estimateSe", "The standard error of an effect as printed; of the logarithm for ratios"),
    /** The two-sided p value of an effect as printed. */
    P("p", "The two-sided p value of an effect as printed"),
    /** Lower confidence limit of an effect or of a mean, as printed. */
    CI_LOWER("ciLower", "Lower confidence limit of an effect or of a mean, as printed"),
    /** Upper confidence limit of an effect or of a mean, as printed. */
    CI_UPPER("ciUpper", "Upper confidence limit of an effect or of a mean, as printed"),
    /** The level of the printed confidence limits, 0.95 unless it is said. */
    CI_LEVEL("ciLevel", "The level of the printed confidence limits, 0.95 unless it is said"),
    /** Median of the treatment arm. */
    TREATMENT_MEDIAN("treatmentMedian", "Median of the treatment arm"),
    /** First quartile of the treatment arm. */
    TREATMENT_Q1("treatmentQ1", "First quartile of the treatment arm"),
    /** Third quartile of the treatment arm. */
    TREATMENT_Q3("treatmentQ3", "Third quartile of the treatment arm"),
    /** Smallest value of the treatment arm. */
    TREATMENT_MIN("treatmentMin", "Smallest value of the treatment arm"),
    /** Largest value of the treatment arm. */
    TREATMENT_MAX("treatmentMax", "Largest value of the treatment arm"),
    /** Standard error of the mean of the treatment arm. */
    TREATMENT_SE("treatmentSe", "Standard error of the mean of the treatment arm"),
    /** Lower confidence limit of the mean of the treatment arm. */
    TREATMENT_CI_LOWER("treatmentCiLower", "Lower confidence limit of the mean of the treatment arm"),
    /** Upper confidence limit of the mean of the treatment arm. */
    TREATMENT_CI_UPPER("treatmentCiUpper", "Upper confidence limit of the mean of the treatment arm"),
    /** Median of the control arm. */
    CONTROL_MEDIAN("controlMedian", "Median of the control arm"),
    /** First quartile of the control arm. */
    CONTROL_Q1("controlQ1", "First quartile of the control arm"),
    /** Third quartile of the control arm. */
    CONTROL_Q3("controlQ3", "Third quartile of the control arm"),
    /** Smallest value of the control arm. */
    CONTROL_MIN("controlMin", "Smallest value of the control arm"),
    /** Largest value of the control arm. */
    CONTROL_MAX("controlMax", "Largest value of the control arm"),
    /** Standard error of the mean of the control arm. */
    CONTROL_SE("controlSe", "Standard error of the mean of the control arm"),
    /** Lower confidence limit of the mean of the control arm. */
    CONTROL_CI_LOWER("controlCiLower", "Lower confidence limit of the mean of the control arm"),
    /** Upper confidence limit of the mean of the control arm. */
    CONTROL_CI_UPPER("controlCiUpper", "Upper confidence limit of the mean of the control arm"),
    /** Median of one group. */
    MEDIAN("median", "Median of one group"),
    /** First quartile of one group. */
    Q1("q1", "First quartile of one group"),
    /** Third quartile of one group. */
    Q3("q3", "Third quartile of one group"),
    /** Smallest value of one group. */
    MIN("min", "Smallest value of one group"),
    /** Largest value of one group. */
    MAX("max", "Largest value of one group"),
    /** Which of several effects of one study a row is. */
    EFFECT("effect", "Which of several effects of one study a row is"),
    /** Rows that share one control group have the same value here. */
    SHARED_CONTROL("sharedControl", "Rows that share one control group have the same value here"),
    /** Where the figures of a row were read. */
    SOURCE("source", "Where the figures of a row were read"),
    /** The page of the source. */
    PAGE("page", "The page of the source"),
    /** The words of the source. */
    QUOTE("quote", "The words of the source"),
    /** How sure the figures are: confirmed, extracted, unclear or inferred. */
    STATUS("status", "How sure the figures are: confirmed, extracted, unclear or inferred");

    private final String key;
    private final String about;

    Role(String key, String about) {
        this.key = key;
        this.about = about;
    }

    /**
     * The role in a plan.
     *
     * @return for example {@code "treatmentEvents"}
     */
    public String key() {
        return key;
    }

    /**
     * What a column in this role says.
     *
     * @return a phrase, for example {@code "Events in the treatment arm"}
     */
    public String about() {
        return about;
    }

    /**
     * The role that goes by a key, in any case.
     *
     * @param key for example {@code "treatmentEvents"}
     * @return the role, if there is one
     */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key.equalsIgnoreCase(key))
                .findFirst();
    }

    /**
     * The keys of all roles.
     *
     * @return the keys, in the order of the roles
     */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Role::key).toList();
    }

    /**
     * The role in a sentence.
     *
     * @return for example {@code "control total"} or {@code "treatment SD"}
     */
    public String words() {
        String words = key.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toLowerCase(Locale.ROOT);
        return switch (this) {
            case N, P, T, Y, V, Q1, Q3, R2 -> key.length() == 1 ? key : key.toUpperCase(Locale.ROOT);
            case OBSERVED_MINUS_EXPECTED -> "O - E";
            default ->
                words.replaceAll("\\bsd\\b", "SD")
                        .replaceAll("\\bse\\b", "SE")
                        .replaceAll("\\bci\\b", "CI")
                        .replaceAll("\\bq([13])\\b", "Q$1")
                        .replace("non events", "non-events")
                        .replace("log rank", "log-rank");
        };
    }

    /**
     * Whether the column of this role holds words rather than numbers.
     *
     * @return true for labels, groups and provenance
     */
    public boolean isText() {
        return switch (this) {
            case STUDY, CLUSTER, TREATMENT, EFFECT, SHARED_CONTROL, SOURCE, PAGE, QUOTE, STATUS -> true;
            default -> false;
        };
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return key;
    }
}
