package org.meridian.present.plot;

import java.util.OptionalDouble;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.OneMean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reliability;
import org.meridian.synthesis.study.SemiPartialCorrelation;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** How many participants a study had, where its data say so. */
final class SampleSize {

    private SampleSize() {}

    static OptionalDouble of(StudyData data) {
        if (data instanceof TwoByTwo it) {
            return OptionalDouble.of(it.total());
        }
        if (data instanceof TwoMeans it) {
            return OptionalDouble.of(it.treatmentTotal() + it.controlTotal());
        }
        if (data instanceof PairedMeans it) {
            return OptionalDouble.of(it.total());
        }
        if (data instanceof PairedTable it) {
            return OptionalDouble.of(it.both() + it.firstOnly() + it.secondOnly() + it.neither());
        }
        if (data instanceof OneMean it) {
            return OptionalDouble.of(it.total());
        }
        if (data instanceof OneProportion it) {
            return OptionalDouble.of(it.total());
        }
        if (data instanceof Correlation it) {
            return OptionalDouble.of(it.total());
        }
        if (data instanceof PartialCorrelation it) {
            return OptionalDouble.of(it.total());
        }
        if (data instanceof SemiPartialCorrelation it) {
            return OptionalDouble.of(it.regression().total());
        }
        if (data instanceof Reliability it) {
            return OptionalDouble.of(it.total());
        }
        return OptionalDouble.empty();
    }
}
