package org.meridian.synthesis.protocol;

import java.util.Map;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.BiasCorrection;
import org.meridian.synthesis.measure.ChangeMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.PairedRatioOfMeans;
import org.meridian.synthesis.measure.PairedVariationRatio;
import org.meridian.synthesis.measure.RatioOfMeans;
import org.meridian.synthesis.measure.VariationRatio;

/** Measures as they were before metafor 5: ratios of means and of coefficients of variation without a correction of bias. */
final class EarlierForms {

    private static final Map<StudyMeasure<?>, StudyMeasure<?>> FORMS = Map.of(
            ContinuousMeasure.ROM, RatioOfMeans.withDefaults().with(BiasCorrection.NONE),
            ContinuousMeasure.CVR, VariationRatio.withDefaults().with(BiasCorrection.NONE),
            ChangeMeasure.ROMC, PairedRatioOfMeans.withDefaults().with(BiasCorrection.NONE),
            ChangeMeasure.CVRC, PairedVariationRatio.withDefaults().with(BiasCorrection.NONE));

    private EarlierForms() {}

    static StudyMeasure<?> of(StudyMeasure<?> measure) {
        return FORMS.getOrDefault(measure, measure);
    }
}
