package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Given;

/** Effect sizes that were computed elsewhere. */
public enum GenericMeasure implements StandardMeasure<Given> {
    /** Any effect size whose null value is 0, pooled as it is. */
    GEN;

    private static final MeasureFacts<Given> FACTS = MeasureFacts.comparing(
            Given.class, "effect", "effect size", Scale.IDENTITY, new MeasureFormula("as given", "as given", "", ""));

    @Override
    public StudyEffect of(String study, Given data) {
        return StudyEffect.computed(study, this, data.y(), data.v(), data);
    }

    @Override
    public MeasureFacts<Given> facts() {
        return FACTS;
    }
}
