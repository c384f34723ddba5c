package org.meridian.judgement.grade;

import java.util.OptionalDouble;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** How many participants are behind effects, where every study says so. */
final class Participants {

    private Participants() {}

    static boolean allAre(Class<? extends StudyData> kind, Effects effects) {
        return effects.data().stream().allMatch(kind::isInstance);
    }

    static OptionalDouble of(Effects effects) {
        double sum = 0;
        for (StudyData data : effects.data()) {
            if (data instanceof TwoByTwo table) {
                sum += table.total();
            } else if (data instanceof TwoMeans means) {
                sum += means.treatmentTotal() + means.controlTotal();
            } else {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(sum);
    }
}
