package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.measure.SingleRateMeasure;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoRates;

/** Reads the counts behind effects. */
final class CountReading {

    private static final Set<Measure> MEASURES =
            Set.of(BinaryMeasure.OR, RateMeasure.IRR, ProportionMeasure.PLO, SingleRateMeasure.IRLN);

    private CountReading() {}

    static List<StudyCounts> of(Effects effects) {
        if (!MEASURES.contains(effects.measure())) {
            throw new IllegalArgumentException("mixed models of counts estimate OR, IRR, PLO or IRLN, not the "
                    + effects.measure().title());
        }
        List<StudyCounts> studies = new ArrayList<>(effects.size());
        for (int i = 0; i < effects.size(); i++) {
            studies.add(of(effects.labels().get(i), effects.data().get(i)));
        }
        return studies;
    }

    private static StudyCounts of(String label, StudyData data) {
        if (data instanceof TwoByTwo table) {
            return StudyCounts.of(label, table);
        }
        if (data instanceof TwoRates rates) {
            return StudyCounts.of(label, rates);
        }
        if (data instanceof OneProportion proportion) {
            return StudyCounts.of(label, proportion);
        }
        if (data instanceof OneRate rate) {
            return StudyCounts.of(label, rate);
        }
        throw new IllegalArgumentException("a likelihood of counts needs counts, but " + label + " has none");
    }
}
