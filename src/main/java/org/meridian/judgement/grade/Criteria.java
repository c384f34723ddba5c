package org.meridian.judgement.grade;

/**
 * Where the rules draw their lines.
 *
 * @param bias when risk of bias is serious
 * @param inconsistency when inconsistency is serious
 * @param imprecision when imprecision is serious
 * @param publicationBias when publication bias is suspected
 */
public record Criteria(
        BiasCriteria bias,
        InconsistencyCriteria inconsistency,
        ImprecisionCriteria imprecision,
        PublicationBiasCriteria publicationBias) {

    /**
     * The criteria of all domains by default.
     *
     * @return the criteria
     */
    public static Criteria withDefaults() {
        return new Criteria(
                BiasCriteria.withDefaults(),
                InconsistencyCriteria.withDefaults(),
                ImprecisionCriteria.withDefaults(),
                PublicationBiasCriteria.withDefaults());
    }

    /**
     * The criteria with others for risk of bias.
     *
     * @param other when it is serious
     * @return the criteria
     */
    public Criteria with(BiasCriteria other) {
        return new Criteria(other, inconsistency, imprecision, publicationBias);
    }

    /**
     * The criteria with others for inconsistency.
     *
     * @param other when it is serious
     * @return the criteria
     */
    public Criteria with(InconsistencyCriteria other) {
        return new Criteria(bias, other, imprecision, publicationBias);
    }

    /**
     * The criteria with others for imprecision.
     *
     * @param other when it is serious
     * @return the criteria
     */
    public Criteria with(ImprecisionCriteria other) {
        return new Criteria(bias, inconsistency, other, publicationBias);
    }

    /**
     * The criteria with others for publication bias.
     *
     * @param other when it is suspected
     * @return the criteria
     */
    public Criteria with(PublicationBiasCriteria other) {
        return new Criteria(bias, inconsistency, imprecision, other);
    }
}
