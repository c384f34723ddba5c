package org.meridian.present.plot.forest;

import java.util.List;
import org.meridian.present.plot.element.ConcernSign;

/**
 * The texts of one row of a forest plot, beside its name. A list that is shorter than there are columns leaves the rest empty.
 *
 * @param extras texts of the columns of the user's own
 * @param arms texts of the arms' numbers
 * @param estimate text of the estimate
 * @param limits text of the interval
 * @param percent text of the weight
 * @param concerns signs of risk of bias
 */
record ForestCells(
        List<String> extras,
        List<String> arms,
        String estimate,
        String limits,
        String percent,
        List<ConcernSign> concerns) {

    static final ForestCells NONE = of("", "", "");

    static ForestCells of(String estimate, String limits, String percent) {
        return new ForestCells(List.of(), List.of(), estimate, limits, percent, List.of());
    }

    ForestCells withArms(List<String> texts) {
        return new ForestCells(extras, texts, estimate, limits, percent, concerns);
    }

    ForestCells withExtras(List<String> texts) {
        return new ForestCells(texts, arms, estimate, limits, percent, concerns);
    }

    ForestCells withConcerns(List<ConcernSign> signs) {
        return new ForestCells(extras, arms, estimate, limits, percent, signs);
    }

    static String at(List<String> texts, int i) {
        return i < texts.size() ? texts.get(i) : "";
    }
}
