package org.meridian.synthesis.glmm;

import java.util.List;
import org.meridian.synthesis.glmm.CountLikelihood.Place;

/** Refuses counts from which an estimate would run off to infinity. */
final class Separation {

    private Separation() {}

    static void check(GlmmModel model, String measure, List<StudyCounts> studies) {
        if (studies.isEmpty()) {
            throw new IllegalArgumentException("the " + measure
                    + " does not exist: in every study no participant, or every participant, had the event");
        }
        for (List<CountLikelihood> counts : model.mustVary(studies)) {
            for (Place end : List.of(Place.LOWEST, Place.HIGHEST)) {
                if (counts.stream().allMatch(count -> count.place() == end || count.place() == Place.FIXED)) {
                    throw new IllegalArgumentException("the " + measure + " is infinite: in every study the events "
                            + (end == Place.LOWEST ? "of an arm are as few" : "of an arm are as many")
                            + " as they can be");
                }
            }
        }
    }
}
