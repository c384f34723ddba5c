package org.meridian.synthesis.glmm;

/**
 * Which arm the heterogeneity of the effect enters in an unconditional model. It matters there because a study's own level is
 * estimated beside it; conditional models know no level and no coding.
 *
 * @see <a href="https://doi.org/10.1002/1097-0258(20001230)19:24%3C3417::AID-SIM614%3E3.0.CO;2-L">Turner et al. 2000</a>
 */
public enum ArmCoding {
    /** Half of it in either arm with opposite signs, so that both arms vary alike: {@code coding = 1/2} of metafor. */
    BOTH_ARMS(0.5, -0.5),
    /** All of it in the treatment arm: {@code coding = 1} of metafor. */
    TREATMENT_ARM(1, 0),
    /** All of it in the control arm: {@code coding = 0} of metafor. */
    CONTROL_ARM(0, -1);

    private final double treatment;
    private final double control;

    ArmCoding(double treatment, double control) {
        this.treatment = treatment;
        this.control = control;
    }

    double treatment() {
        return treatment;
    }

    double control() {
        return control;
    }
}
