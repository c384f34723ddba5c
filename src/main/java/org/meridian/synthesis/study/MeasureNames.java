package org.meridian.synthesis.study;

import java.util.List;
import org.meridian.stat.Scale;

/**
 * How columns call the estimates of a measure.
 *
 * @param measure its id
 * @param scale the scale on which it is pooled
 * @param names the names
 */
record MeasureNames(String measure, Scale scale, List<String> names) {

    static final List<MeasureNames> ALL = List.of(
            ratio("HR", "hr hazardratio ahr adjustedhr adjustedhazardratio"),
            ratio("OR", "or oddsratio aor adjustedor adjustedoddsratio"),
            ratio("RR", "rr riskratio relativerisk adjustedrr adjustedriskratio"),
            ratio("IRR", "irr rateratio incidencerateratio"),
            ratio("ROM", "rom ratioofmeans"),
            difference("MD", "md meandifference wmd"),
            difference("SMD", "smd standardisedmeandifference standardizedmeandifference hedgesg cohensd g"),
            difference("RD", "rd riskdifference absoluteriskdifference"),
            difference("IRD", "ird ratedifference incidenceratedifference"));

    private static MeasureNames ratio(String measure, String names) {
        return new MeasureNames(measure, Scale.LOG, List.of(names.split(" ")));
    }

    private static MeasureNames difference(String measure, String names) {
        return new MeasureNames(measure, Scale.IDENTITY, List.of(names.split(" ")));
    }

    /** The logarithm of a ratio, or a difference itself. */
    boolean isAnalysed(String name) {
        return scale == Scale.LOG
                ? names.stream().anyMatch(it -> name.equals("log" + it) || name.equals("ln" + it))
                : names.contains(name);
    }

    /** The name of something about the effect on the analysis scale, such as its standard error, before or after the effect. */
    boolean isAnalysed(String name, List<String> about) {
        return about.stream()
                .anyMatch(it -> name.startsWith(it) && isAnalysed(name.substring(it.length()))
                        || name.endsWith(it) && isAnalysed(name.substring(0, name.length() - it.length())));
    }

    /** The name of something about the estimate as printed, before or after the estimate. */
    boolean isPrinted(String name, List<String> about) {
        return about.stream()
                .anyMatch(it -> name.startsWith(it) && names.contains(name.substring(it.length()))
                        || name.endsWith(it) && names.contains(name.substring(0, name.length() - it.length())));
    }
}
