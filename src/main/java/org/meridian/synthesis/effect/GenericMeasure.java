package org.meridian.synthesis.effect;

import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Given;

/** Effect sizes that were computed elsewhere. */
public enum GenericMeasure implements StudyMeasure<Given> {
    /** Any effect size whose null value is 0, pooled as it is. */
    GEN;

    private static final MeasureFormula FORMULA = new MeasureFormula("as given", "as given", "", "");

    @Override
    public StudyEffect of(String study, Given data) {
        return StudyEffect.computed(study, this, data.y(), data.v(), data);
    }

    @Override
    public MeasureFormula formula() {
        return FORMULA;
    }

    @Override
    public Class<Given> dataType() {
        return Given.class;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String symbol() {
        return "effect";
    }

    @Override
    public String title() {
        return "effect size";
    }

    @Override
    public Scale scale() {
        return Scale.IDENTITY;
    }
}
