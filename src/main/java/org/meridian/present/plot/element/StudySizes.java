package org.meridian.present.plot.element;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * How large studies are drawn: by their share of the summary, and where the method gives studies no shares, by the precision of their
 * own effects, {@code 1/v}.
 *
 * @param values sizes in any unit, one for each study
 * @param shares the shares, if they are the sizes
 */
public record StudySizes(Doubles values, Optional<Doubles> shares) {

    /**
     * The sizes of the studies behind a summary effect.
     *
     * @param summary the summary effect
     * @return their sizes
     */
    public static StudySizes of(SummaryEffect summary) {
        return new StudySizes(
                summary.shares().orElseGet(() -> precision(summary.effects().v())), summary.shares());
    }

    /** In units of the most precise study, so that the reciprocal of a tiny variance does not overflow. */
    private static Doubles precision(Doubles v) {
        double least = v.min();
        return v.map(it -> least / it);
    }

    /**
     * The weight of a study.
     *
     * @param i its place, from 0
     * @return the weight in per cent; empty if studies have no weights
     */
    public String percent(int i) {
        return shares.map(it -> Decimals.percent(it.get(i), 1)).orElse("");
    }

    /**
     * The weight of all studies together.
     *
     * @return the weight in per cent; empty if studies have no weights
     */
    public String wholePercent() {
        return shares.map(it -> Decimals.percent(1, 1)).orElse("");
    }

    /**
     * What sizes are by.
     *
     * @return {@code weight} or {@code precision}
     */
    public String unit() {
        return shares.isPresent() ? "weight" : "precision";
    }

    /**
     * What a description of a study says of its weight.
     *
     * @param i its place, from 0
     * @return the weight after a comma; empty if studies have no weights
     */
    public String words(int i) {
        return shares.isPresent() ? ", weight " + percent(i) : "";
    }

    /**
     * Why there are no weights.
     *
     * @param summary the summary effect
     * @param drawn what is drawn by precision instead
     * @return a sentence for a note; nothing if there are weights
     */
    public static Optional<String> note(SummaryEffect summary, String drawn) {
        return summary.shares().isPresent()
                ? Optional.empty()
                : Optional.of("No weights: " + summary.method().title() + "; " + drawn
                        + " by each study's precision (1/variance)");
    }
}
