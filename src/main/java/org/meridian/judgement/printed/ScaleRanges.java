package org.meridian.judgement.printed;

import java.util.Optional;
import org.meridian.math.Range;
import org.meridian.stat.Scale;

/** Ranges from the natural scale to the scale of analysis and back. */
final class ScaleRanges {

    /** Above the error of the elementary functions, below all that print can show. */
    private static final double ERROR = 1e-14;

    private ScaleRanges() {}

    /** The analysis values of the part of a range that the scale has; empty if it has none of it. */
    static Optional<Range> range(Scale scale, Range natural) {
        Range domain = switch (scale) {
            case LOG -> new Range(Double.MIN_NORMAL, Double.MAX_VALUE);
            case FISHER_Z -> new Range(Math.nextUp(-1.0), Math.nextDown(1.0));
            default -> new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
        };
        if (!natural.meets(domain)) {
            return Optional.empty();
        }
        return Optional.of(Range.between(
                scale.toAnalysis(Math.max(natural.lower(), domain.lower())),
                scale.toAnalysis(Math.min(natural.upper(), domain.upper())),
                ERROR));
    }

    /** The natural values of a range. */
    static Range natural(Scale scale, Range analysis) {
        return Range.between(scale.toNatural(analysis.lower()), scale.toNatural(analysis.upper()), ERROR);
    }

    /** The scale in words. */
    static String words(Scale scale) {
        return switch (scale) {
            case LOG -> "logarithmic scale";
            case FISHER_Z -> "scale of Fisher's z";
            default -> "natural scale";
        };
    }
}
