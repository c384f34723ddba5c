package org.meridian.synthesis.diagnostic;

import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The same analysis of any summary effect without each study in turn. It has no options.
 *
 * @see <a href="https://doi.org/10.1002/jrsm.11">Viechtbauer &amp; Cheung 2010</a>
 */
public record LeaveOneOutSupplement() implements Supplement {

    private static final Description<LeaveOneOutSupplement> DESCRIPTION = Description.of(
            "LEAVE_ONE_OUT",
            "leave-one-out analysis",
            LeaveOneOutSupplement.class,
            LeaveOneOutSupplement::new,
            "The same analysis without each study in turn",
            "10.1002/jrsm.11");

    @Override
    public LeaveOneOut of(SynthesisResult result) {
        return LeaveOneOut.of(SummaryEffect.of(result, "leave-one-out"));
    }

    /**
     * What the supplement is.
     *
     * @return the description
     */
    public static Description<LeaveOneOutSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<LeaveOneOutSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "leaveOneOut";
    }
}
