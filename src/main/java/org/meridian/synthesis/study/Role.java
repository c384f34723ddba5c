package org.meridian.synthesis.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of study data can mean. In a plan a role goes by {@link #key()}. */
public enum Role {
    /** The label of the study. */
    STUDY("study"),
    /** What studies, or effects within studies, depend on each other by. */
    CLUSTER("cluster"),
    /** What an arm received, in data with one row for each arm. */
    TREATMENT("treatment"),
    /** Events in the treatment arm. */
    TREATMENT_EVENTS("treatmentEvents"),
    /** Participants of the treatment arm without the event. */
    TREATMENT_NON_EVENTS("treatmentNonEvents"),
    /** Participants of the treatment arm. */
    TREATMENT_TOTAL("treatmentTotal"),
    /** Person-time of the treatment arm. */
    TREATMENT_TIME("treatmentTime"),
    /** Mean of the treatment arm. */
    TREATMENT_MEAN("treatmentMean"),
    /** Standard deviation of the treatment arm. */
    TREATMENT_SD("treatmentSd"),
    /** Participants of the treatment arm whose outcome was measured. */
    TREATMENT_N("treatmentN"),
    /** Events in the control arm. */
    CONTROL_EVENTS("controlEvents"),
    /** Participants of the control arm without the event. */
    CONTROL_NON_EVENTS("controlNonEvents"),
    /** Participants of the control arm. */
    CONTROL_TOTAL("controlTotal"),
    /** Person-time of the control arm. */
    CONTROL_TIME("controlTime"),
    /** Mean of the control arm. */
    CONTROL_MEAN("controlMean"),
    /** Standard deviation of the control arm. */
    CONTROL_SD("controlSd"),
    /** Participants of the control arm whose outcome was measured. */
    CONTROL_N("controlN"),
    /** Mean of the first of two measurements on the same people. */
    MEAN_1("mean1"),
    /** Standard deviation of the first measurement. */
    SD_1("sd1"),
    /** Mean of the second measurement. */
    MEAN_2("mean2"),
    /** Standard deviation of the second measurement. */
    SD_2("sd2"),
    /** A correlation: the effect itself, or that between two measurements. */
    CORRELATION("correlation"),
    /** Participants. */
    N("n"),
    /** Events in a single group. */
    EVENTS("events"),
    /** Participants of a single group. */
    TOTAL("total"),
    /** Person-time of a single group. */
    TIME("time"),
    /** Mean of a single group. */
    MEAN("mean"),
    /** Standard deviation of a single group. */
    SD("sd"),
    /** Matched pairs with the event on both sides. */
    BOTH("both"),
    /** Matched pairs with the event on the first side only. */
    FIRST_ONLY("firstOnly"),
    /** Matched pairs with the event on the second side only. */
    SECOND_ONLY("secondOnly"),
    /** Matched pairs without the event. */
    NEITHER("neither"),
    /** O − E of a log-rank test: observed less expected events of the treatment arm. */
    OBSERVED_MINUS_EXPECTED("observedMinusExpected"),
    /** V of a log-rank test: the variance of O − E. */
    LOG_RANK_VARIANCE("logRankVariance"),
    /** The t statistic of a predictor. */
    T("t"),
    /** How many predictors a regression has, the one of interest among them. */
    PREDICTORS("predictors"),
    /** R² of a regression with all its predictors. */
    R2("r2"),
    /** Cronbach's α. */
    ALPHA("alpha"),
    /** Items of a test. */
    ITEMS("items"),
    /** Persons who have the first allele twice. */
    HOMOZYGOUS_FIRST("homozygousFirst"),
    /** Persons who have both alleles. */
    HETEROZYGOUS("heterozygous"),
    /** Persons who have the second allele twice. */
    HOMOZYGOUS_SECOND("homozygousSecond"),
    /** An effect size that was computed elsewhere, on the analysis scale. */
    Y("y"),
    /** Its sampling variance. */
    V("v"),
    /** Its standard error. */
    SE("se"),
    /** The lower limit of its 95% interval, on the analysis scale. */
    LOWER("lower"),
    /** The upper limit of its 95% interval, on the analysis scale. */
    UPPER("upper"),
    /** An effect as printed, on the natural scale. */
    ESTIMATE("estimate"),
    /** The standard error of an effect as printed; of the logarithm for ratios. */
    ESTIMATE_SE("estimateSe"),
    /** The two-sided p value of an effect as printed. */
    P("p"),
    /** Lower confidence limit of an effect or of a mean, as printed. */
    CI_LOWER("ciLower"),
    /** Upper confidence limit of an effect or of a mean, as printed. */
    CI_UPPER("ciUpper"),
    /** The level of the printed confidence limits, 0.95 unless it is said. */
    CI_LEVEL("ciLevel"),
    /** Median of the treatment arm. */
    TREATMENT_MEDIAN("treatmentMedian"),
    /** First quartile of the treatment arm. */
    TREATMENT_Q1("treatmentQ1"),
    /** Third quartile of the treatment arm. */
    TREATMENT_Q3("treatmentQ3"),
    /** Smallest value of the treatment arm. */
    TREATMENT_MIN("treatmentMin"),
    /** Largest value of the treatment arm. */
    TREATMENT_MAX("treatmentMax"),
    /** Standard error of the mean of the treatment arm. */
    TREATMENT_SE("treatmentSe"),
    /** Lower confidence limit of the mean of the treatment arm. */
    TREATMENT_CI_LOWER("treatmentCiLower"),
    /** Upper confidence limit of the mean of the treatment arm. */
    TREATMENT_CI_UPPER("treatmentCiUpper"),
    /** Median of the control arm. */
    CONTROL_MEDIAN("controlMedian"),
    /** First quartile of the control arm. */
    CONTROL_Q1("controlQ1"),
    /** Third quartile of the control arm. */
    CONTROL_Q3("controlQ3"),
    /** Smallest value of the control arm. */
    CONTROL_MIN("controlMin"),
    /** Largest value of the control arm. */
    CONTROL_MAX("controlMax"),
    /** Standard error of the mean of the control arm. */
    CONTROL_SE("controlSe"),
    /** Lower confidence limit of the mean of the control arm. */
    CONTROL_CI_LOWER("controlCiLower"),
    /** Upper confidence limit of the mean of the control arm. */
    CONTROL_CI_UPPER("controlCiUpper"),
    /** Median of one group. */
    MEDIAN("median"),
    /** First quartile of one group. */
    Q1("q1"),
    /** Third quartile of one group. */
    Q3("q3"),
    /** Smallest value of one group. */
    MIN("min"),
    /** Largest value of one group. */
    MAX("max"),
    /** Which of several effects of one study a row is. */
    EFFECT("effect"),
    /** Rows that share one control group have the same value here. */
    SHARED_CONTROL("sharedControl"),
    /** Where the figures of a row were read. */
    SOURCE("source"),
    /** The page of the source. */
    PAGE("page"),
    /** The words of the source. */
    QUOTE("quote"),
    /** How sure the figures are: confirmed, extracted, unclear or inferred. */
    STATUS("status");

    private final String key;

    Role(String key) {
        this.key = key;
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
                        .replaceAll("\\bq([13])\\b", "Q$1");
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
