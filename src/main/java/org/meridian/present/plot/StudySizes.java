package org.meridian.present.plot;

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
record StudySizes(Doubles values, Optional<Doubles> shares) {

    static StudySizes of(SummaryEffect summary) {
        return new StudySizes(
                summary.shares().orElseGet(() -> precision(summary.effects().v())), summary.shares());
    }

    /** In units of the most precise study, so that the reciprocal of a tiny variance does not overflow. */
    private static Doubles precision(Doubles v) {
        double least = v.min();
        return v.map(it -> least / it);
    }

    /** The weight of a study in per cent; empty if studies have no weights. */
    String percent(int i) {
        return shares.map(it -> Decimals.percent(it.get(i), 1)).orElse("");
    }

    /** The weight of all studies together; empty if studies have no weights. */
    String wholePercent() {
        return shares.map(it -> Decimals.percent(1, 1)).orElse("");
    }

    /** What sizes are by. */
    String unit() {
        return shares.isPresent() ? "weight" : "precision";
    }

    /** What a study's words say of its weight, after a comma; nothing if it has none. */
    String words(int i) {
        return shares.isPresent() ? ", weight " + percent(i) : "";
    }

    /** Why there are no weights, in words for a note; empty if there are. */
    static Optional<String> note(SummaryEffect summary, String drawn) {
        return summary.shares().isPresent()
                ? Optional.empty()
                : Optional.of("No weights: " + summary.method().title() + "; " + drawn
                        + " by each study's precision (1/variance)");
    }
}
