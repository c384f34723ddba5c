package org.meridian.judgement.printed;

import org.meridian.evidence.source.Provenance;

/**
 * Printed figures of a library with their place and what the checks find.
 *
 * @param owner key of the trial or of the review
 * @param label name by which readers know it
 * @param outcome key of the outcome
 * @param about whose figure it is: the arm, the two arms, or the subgroup, and when
 * @param check the figures with all checks
 * @param provenance where the figures come from
 */
public record AuditedFigure(
        String owner, String label, String outcome, String about, StatementCheck check, Provenance provenance) {

    /** The place, the figures and the answer in one line. */
    @Override
    public String toString() {
        return label + ", " + outcome + ", " + about + ": " + check.printed() + ": " + check;
    }
}
