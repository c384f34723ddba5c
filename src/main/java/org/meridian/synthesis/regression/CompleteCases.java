package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.table.Cell;

/** Studies that miss no value in some columns. */
final class CompleteCases {

    private CompleteCases() {}

    /**
     * The effects of the studies that have a value in every one of some columns; their rows name the others, with what is missing.
     *
     * @throws IllegalArgumentException if there is no such column, or no such study
     */
    static Effects in(Effects effects, List<String> columns) {
        if (columns.isEmpty()) {
            return effects;
        }
        int[] present = effects.rows().present(columns);
        if (present.length == effects.size()) {
            return effects;
        }
        if (present.length == 0) {
            throw new IllegalArgumentException("no study has a value in " + String.join(" and ", columns));
        }
        List<List<Cell>> cells = columns.stream().map(effects.rows()::cells).toList();
        List<LeftOut> others = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            if (Arrays.binarySearch(present, i) < 0) {
                others.add(new LeftOut(effects.labels().get(i), effects.rows().place(i), missing(columns, cells, i)));
            }
        }
        Effects used = effects.at(present);
        return used.with(used.rows().leavingOut(others));
    }

    private static String missing(List<String> columns, List<List<Cell>> cells, int i) {
        List<String> missing = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (cells.get(c).get(i).isMissing()) {
                missing.add(columns.get(c));
            }
        }
        return String.join(" and ", missing) + (missing.size() == 1 ? " is missing" : " are missing");
    }
}
