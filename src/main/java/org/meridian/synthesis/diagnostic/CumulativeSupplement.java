package org.meridian.synthesis.diagnostic;

import java.util.Optional;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The same analysis of any summary effect as studies come in.
 *
 * @param by the column of numbers in whose ascending order they come in; in the order of the data if there is none
 * @see <a href="https://doi.org/10.1016/0895-4356(94)00106-z">Lau et al. 1995</a>
 */
public record CumulativeSupplement(Optional<String> by) implements Supplement {

    private static final Description<CumulativeSupplement> DESCRIPTION = Description.of(
                    "CUMULATIVE",
                    "cumulative analysis",
                    CumulativeSupplement.class,
                    CumulativeSupplement::withDefaults,
                    "The same analysis of the first study, of the first two, and so on to all of them",
                    "10.1016/0895-4356(94)00106-z")
            .with(
                    "by",
                    "The column of numbers in whose ascending order the studies come in; without one, in the order of the data",
                    OptionTypes.optional(OptionTypes.text("the name of a column")),
                    CumulativeSupplement::by,
                    (it, column) -> new CumulativeSupplement(column));

    /**
     * In the order of the data.
     *
     * @return the supplement
     */
    public static CumulativeSupplement withDefaults() {
        return new CumulativeSupplement(Optional.empty());
    }

    /**
     * In the ascending order of a column of numbers.
     *
     * @param column its name
     * @return the supplement
     */
    public static CumulativeSupplement by(String column) {
        return new CumulativeSupplement(Optional.of(column));
    }

    @Override
    public Cumulative of(SynthesisResult result) {
        SummaryEffect summary = SummaryEffect.of(result, "a cumulative analysis");
        return by.map(column -> Cumulative.by(summary, column)).orElseGet(() -> Cumulative.of(summary));
    }

    /**
     * What the supplement is and what it can be told.
     *
     * @return the description
     */
    public static Description<CumulativeSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<CumulativeSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "cumulative";
    }
}
