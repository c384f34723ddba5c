package org.meridian.synthesis.regression;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.table.Cell;
import tools.jackson.databind.JsonNode;

/** The BCG trials (Colditz et al. 1994, doi:10.1001/jama.1994.03510330076038) as log risk ratios with columns beside them. */
final class BcgTrials {

    private static final ReferenceFile FILE = ReferenceFile.read("regression-conformance.json");

    static final List<String> ALLOCATION = ReferenceFile.read("subgroups.json")
            .root()
            .get("allocation")
            .valueStream()
            .map(JsonNode::asString)
            .toList();

    static final Doubles LATITUDE = Doubles.of(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33);

    static final Effects EFFECTS =
            FILE.effects("bcg", "RR").with("latitude", LATITUDE).with("allocation", ALLOCATION);

    private BcgTrials() {}

    /** The trials with some cells of a column empty. */
    static Effects without(Effects effects, String column, int... missing) {
        List<Integer> empty = IntStream.of(missing).boxed().toList();
        return effects.with(effects.rows()
                .with(
                        column,
                        IntStream.range(0, effects.size())
                                .mapToObj(i -> empty.contains(i)
                                        ? Cell.missing()
                                        : effects.rows().cells(column).get(i))
                                .toList()));
    }
}
