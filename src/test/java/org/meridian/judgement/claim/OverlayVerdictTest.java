package org.meridian.judgement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;

/** Numbers that an overlay brings reach the verdicts. The overlays are made up. */
class OverlayVerdictTest {

    private static final Path REVERSED = Path.of("src/test/resources/overlays/adverse_events_reversed");

    @Test
    void anotherNumberInAnOverlayIsAnotherVerdict() {
        EvidenceLibrary library = Sciatica.library();
        AuditedClaim before = ClaimAudit.withDefaults().assess(library).claim("C04");
        AuditedClaim after =
                ClaimAudit.withDefaults().assess(library.with(REVERSED)).claim("C04");

        assertEquals(Verdict.SUPPORTED_WITH_LIMITS, before.verdict());
        assertEquals(Verdict.CONTRADICTED, after.verdict());
        assertEquals(VerdictRule.REFUTED_BY_COMPUTATION, after.rule());
        assertTrue(after.summary().contains("18/40"), after.summary());
        assertEquals(before.claim(), after.claim());
    }

    @Test
    void theBuiltInVerdictsStay() {
        EvidenceLibrary library = Sciatica.library();
        library.with(REVERSED);
        assertEquals(
                Verdict.SUPPORTED_WITH_LIMITS,
                ClaimAudit.withDefaults().assess(library).claim("C04").verdict());
    }
}
