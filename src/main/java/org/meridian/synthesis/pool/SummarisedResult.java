package org.meridian.synthesis.pool;

import org.meridian.synthesis.method.SynthesisResult;

/** A result of several parts with one summary effect of all studies, such as that of a subgroup analysis. */
public interface SummarisedResult extends SynthesisResult {

    /**
     * The summary effect of all studies, about which supplements are asked.
     *
     * @return the summary effect
     */
    SummaryEffect pooled();
}
