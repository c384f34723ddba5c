package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.LogRank;
import org.meridian.synthesis.study.Reported;

/** Effect measures of times to event. A printed hazard ratio with its interval is {@link Reported}. */
public enum SurvivalMeasure implements StandardMeasure<LogRank> {
    /**
     * Log hazard ratio from the log-rank statistic, Peto's one step.
     *
     * <pre>{@code y = (O − E)/V,   v = 1/V}</pre>
     *
     * @see <a href="https://doi.org/10.1016/S0033-0620(85)80003-7">Yusuf et al. 1985</a>
     */
    HR;

    private static final MeasureFacts<LogRank> FACTS = MeasureFacts.comparing(
            LogRank.class,
            "HR",
            "hazard ratio",
            Scale.LOG,
            new MeasureFormula("(O − E)/V", "1/V", "10.1016/S0033-0620(85)80003-7", ""));

    @Override
    public StudyEffect of(String study, LogRank data) {
        return StudyEffect.computed(
                study, this, data.observedMinusExpected() / data.variance(), 1 / data.variance(), data);
    }

    @Override
    public MeasureFacts<LogRank> facts() {
        return FACTS;
    }
}
