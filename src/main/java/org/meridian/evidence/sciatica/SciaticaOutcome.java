package org.meridian.evidence.sciatica;

import java.util.Locale;
import org.meridian.evidence.trial.OutcomeId;

/** The outcomes of the built-in library. What each of them is, and which values are favourable, is in its data. */
public enum SciaticaOutcome implements OutcomeId {
    /** Patients who improved totally or partly. */
    TOTAL_EFFECTIVE_RATE,
    /** Patients rated as cured. */
    CURE_RATE,
    /** Patients whose sciatica came back. */
    RECURRENCE,
    /** Patients with an adverse event. */
    ADVERSE_EVENTS,
    /** Patients with a serious adverse event. */
    SERIOUS_ADVERSE_EVENTS,
    /** Patients who improved overall. */
    GLOBAL_IMPROVEMENT,
    /** Patients who recovered overall. */
    OVERALL_RECOVERY,
    /** Intensity of leg pain, or of pain whose site was not stated. */
    PAIN_INTENSITY,
    /** Intensity of low back pain. */
    LOW_BACK_PAIN,
    /** Threshold at which a stimulus is felt as pain. */
    PAIN_THRESHOLD,
    /** Disability in daily life. */
    DISABILITY,
    /** Health-related quality of life. */
    QUALITY_OF_LIFE,
    /** Score of the Japanese Orthopaedic Association. */
    JOA_SCORE,
    /** Pain within 30 minutes of treatment. */
    IMMEDIATE_PAIN;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
