package org.meridian.synthesis.study;

import static org.meridian.synthesis.study.Role.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.stat.Scale;
import org.meridian.table.DataTable;

/**
 * Names of effects that were computed elsewhere, with what says how precise they are. Most of these names mean something only beside
 * an effect.
 */
final class EffectNames {

    private static final Set<String> ANALYSED = Set.of("y", "yi", "te", "effectsize", "es", "logeffect");
    private static final Set<String> PRINTED = Set.of("estimate", "effectestimate", "pointestimate", "est", "effect");
    private static final List<String> VARIANCES = List.of("v", "var", "variance", "samplingvariance");
    private static final List<String> ERRORS = List.of("se", "stderr", "stderror", "standarderror");
    private static final Set<String> P_VALUES = Set.of("p", "pvalue", "pval");
    private static final Set<String> LEVELS = Set.of("cilevel", "conflevel", "confidencelevel");

    private final List<HeaderName> numbers;
    private final List<ColumnRoles.Recognised> found;

    /**
     * Reads further names.
     *
     * @param numbers the columns of numbers
     * @param found what is known already, to which is added
     */
    EffectNames(List<HeaderName> numbers, List<ColumnRoles.Recognised> found) {
        this.numbers = numbers;
        this.found = found;
    }

    void read(DataTable table) {
        numbers.forEach(this::effect);
        numbers.forEach(this::precision);
        Limits.in(table, numbers, found);
    }

    private void effect(HeaderName header) {
        if (ANALYSED.contains(header.compact())) {
            add(Y, header);
        }
        if (PRINTED.contains(header.compact())) {
            add(ESTIMATE, header);
        }
        for (MeasureNames measure : MeasureNames.ALL) {
            if (measure.isAnalysed(header.compact())) {
                add(Y, header, measure);
            }
            if (measure.names().contains(header.compact())) {
                add(ESTIMATE, header, measure);
            }
            if (measure.isAnalysed(header.compact(), ERRORS)) {
                add(SE, header, measure);
                add(ESTIMATE_SE, header, measure);
            }
            if (measure.isAnalysed(header.compact(), VARIANCES)) {
                add(V, header, measure);
            }
            if (measure.isAnalysed(header.compact(), LimitNames.LOWER)) {
                add(LOWER, header, measure);
            }
            if (measure.isAnalysed(header.compact(), LimitNames.UPPER)) {
                add(UPPER, header, measure);
            }
            if (measure.isPrinted(header.compact(), LimitNames.LOWER)) {
                add(CI_LOWER, header, measure);
            }
            if (measure.isPrinted(header.compact(), LimitNames.UPPER)) {
                add(CI_UPPER, header, measure);
            }
        }
    }

    private void precision(HeaderName header) {
        boolean oneEffect = columns(Y).size() == 1;
        boolean printedOnly = columns(Y).isEmpty() && columns(ESTIMATE).size() == 1;
        if (VARIANCES.contains(header.compact())) {
            if (oneEffect) {
                add(V, header);
            }
            if (!columns(OBSERVED_MINUS_EXPECTED).isEmpty()) {
                add(LOG_RANK_VARIANCE, header);
            }
        }
        if (ERRORS.contains(header.compact())) {
            if (oneEffect || !columns(Role.MEAN).isEmpty()) {
                add(SE, header);
            }
            if (printedOnly) {
                // Beside a ratio nobody knows whether it is the standard error of the ratio or of its logarithm.
                found.add(new ColumnRoles.Recognised(
                        ESTIMATE_SE, header.column(), Optional.empty(), Optional.of(Scale.IDENTITY)));
            }
        }
        if (P_VALUES.contains(header.compact()) && columns(ESTIMATE).size() == 1) {
            add(P, header);
        }
        if (LEVELS.contains(header.compact())) {
            add(CI_LEVEL, header);
        }
    }

    private List<String> columns(Role role) {
        return columns(role, found);
    }

    static List<String> columns(Role role, List<ColumnRoles.Recognised> found) {
        List<String> columns = new ArrayList<>();
        found.stream().filter(it -> it.role() == role).forEach(it -> columns.add(it.column()));
        return columns.stream().distinct().toList();
    }

    private void add(Role role, HeaderName header) {
        found.add(ColumnRoles.Recognised.of(role, header.column()));
    }

    private void add(Role role, HeaderName header, MeasureNames measure) {
        found.add(new ColumnRoles.Recognised(role, header.column(), Optional.of(measure.measure()), Optional.empty()));
    }
}
