package org.meridian.judgement.printed;

import java.util.Arrays;
import java.util.Optional;
import org.meridian.stat.Scale;

/** What a printed estimate measures, as far as its interval needs to know. */
public enum PrintedMeasure {
    /** Risk ratio. */
    RR("risk ratio", Scale.LOG),
    /** Odds ratio. */
    OR("odds ratio", Scale.LOG),
    /** Hazard ratio. */
    HR("hazard ratio", Scale.LOG),
    /** Incidence rate ratio. */
    IRR("rate ratio", Scale.LOG),
    /** Ratio of means. */
    ROM("ratio of means", Scale.LOG),
    /** Mean difference. */
    MD("mean difference", Scale.IDENTITY),
    /** Standardised mean difference. */
    SMD("standardised mean difference", Scale.IDENTITY),
    /** Risk difference, a fraction. */
    RD("risk difference", Scale.IDENTITY),
    /** Incidence rate difference. */
    IRD("rate difference", Scale.IDENTITY),
    /** Correlation, whose interval is made on Fisher's z. */
    COR("correlation", Scale.FISHER_Z),
    /** Mean of one group, also of changes. */
    MEAN("mean", Scale.IDENTITY);

    private final String title;
    private final Scale scale;

    PrintedMeasure(String title, Scale scale) {
        this.title = title;
        this.scale = scale;
    }

    /**
     * The measure of a symbol.
     *
     * @param symbol for example {@code "RR"}
     * @return the measure; empty if no measure has that symbol
     */
    public static Optional<PrintedMeasure> of(String symbol) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(symbol))
                .findFirst();
    }

    /**
     * The abbreviation before its estimate.
     *
     * @return for example {@code "RR"}; {@code "r"} of a correlation, {@code "mean"} of a mean
     */
    public String symbol() {
        return switch (this) {
            case COR -> "r";
            case MEAN -> "mean";
            default -> name();
        };
    }

    /**
     * The name in words.
     *
     * @return for example {@code "risk ratio"}
     */
    public String title() {
        return title;
    }

    /**
     * The scale on which its interval is made.
     *
     * @return the scale
     */
    public Scale scale() {
        return scale;
    }
}
