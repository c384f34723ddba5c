package org.meridian.judgement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.acupuncture.ChannelEnd;
import org.meridian.evidence.acupuncture.Meridian;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.ReportedFigure;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.Trial;

/** Changing a number changes the verdict. All changes are made up. */
class NumbersDecideTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();

    private static AuditedClaim audited(EvidenceLibrary library, String claim) {
        return ClaimAudit.withDefaults().assess(library).claim(claim);
    }

    @Test
    void theEndOfAChannel() {
        assertEquals(Verdict.CONTRADICTED, audited(LIBRARY, "C13").verdict());
        PointAtlas atlas = LIBRARY.acupuncture();
        PointAtlas moved = new PointAtlas(
                atlas.meridians().stream()
                        .map(NumbersDecideTest::toTheLittleToe)
                        .toList(),
                atlas.points(),
                atlas.uses(),
                atlas.positions(),
                atlas.details());
        assertEquals(
                Verdict.SUPPORTED, audited(Changed.atlas(LIBRARY, moved), "C13").verdict());
    }

    private static Meridian toTheLittleToe(Meridian it) {
        ChannelEnd end = new ChannelEnd(it.end().point(), "little toe", it.end().standing());
        return new Meridian(it.code(), it.name(), it.points(), it.start(), end, it.provenance());
    }

    @Test
    void theCountsOfATrial() {
        assertEquals(VerdictRule.INCONCLUSIVE, audited(LIBRARY, "C04").rule());
        assertEquals(
                VerdictRule.CONFIRMED_WITH_LIMITS,
                audited(adverseEvents(1, 20), "C04").rule(),
                "1 of 40 against 20 of 40");
        assertEquals(
                VerdictRule.POINTS_AWAY, audited(adverseEvents(11, 10), "C04").rule());
        AuditedClaim reversed = audited(adverseEvents(30, 5), "C04");
        assertEquals(VerdictRule.REFUTED_BY_COMPUTATION, reversed.rule(), "30 of 40 against 5 of 40");
        assertEquals(Verdict.CONTRADICTED, reversed.verdict());
    }

    private static EvidenceLibrary adverseEvents(double acupuncture, double drug) {
        Map<String, Double> events = Map.of("warm_needling", acupuncture, "drug", drug);
        return Changed.trials(LIBRARY, trial -> trial.id().equals("HuPeng2017") ? with(trial, events) : trial);
    }

    private static Trial with(Trial it, Map<String, Double> events) {
        return new Trial(
                it.id(),
                it.label(),
                it.citation(),
                it.country(),
                it.population(),
                it.populationNote(),
                it.design(),
                it.designNote(),
                it.duration(),
                it.patients(),
                it.patientsNote(),
                it.patientsStanding(),
                it.arms(),
                it.results().stream()
                        .map(result -> result.outcome().equals("adverse_events")
                                ? with(result, events.get(result.arm()))
                                : result)
                        .toList(),
                it.contrasts(),
                it.note());
    }

    private static ArmResult with(ArmResult it, double events) {
        return new ArmResult(
                it.arm(),
                it.outcome(),
                it.timepoint(),
                OptionalDouble.of(events),
                it.total(),
                it.mean(),
                it.sd(),
                it.meanInterval(),
                it.meanOf(),
                it.scale(),
                it.totalObtained(),
                it.provenance());
    }

    @Test
    void theFigureOfAFinding() {
        assertEquals(VerdictRule.REFUTED_BY_COMPUTATION, audited(LIBRARY, "C25").rule());
        EvidenceLibrary none =
                Changed.findings(LIBRARY, it -> it.id().equals("F066") ? with(it, 0, it.certainty()) : it);
        assertEquals(VerdictRule.SOURCE_SAYS_LESS, audited(none, "C25").rule());
    }

    @Test
    void theCertaintyOfAReview() {
        assertEquals(VerdictRule.WORDED_ABOVE_CERTAINTY, audited(LIBRARY, "C02").rule());
        EvidenceLibrary high = Changed.findings(LIBRARY, it -> it.id().equals("F003") ? with(it, 1.25, "high") : it);
        assertEquals(
                VerdictRule.INCONCLUSIVE_SAID_AS_FACT,
                audited(high, "C02").rule(),
                "then the two trials against sham decide, and their interval reaches beyond no difference");
    }

    private static SourceFinding with(SourceFinding it, double figure, String certainty) {
        return new SourceFinding(
                it.id(),
                it.topic(),
                it.outcome(),
                it.comparison(),
                it.measure(),
                Optional.of(new ReportedFigure.Exact(figure)),
                it.unit(),
                it.p(),
                it.i2(),
                it.trials(),
                it.participants(),
                it.sizeNote(),
                certainty,
                it.favours(),
                it.direction(),
                it.summary(),
                it.tallies(),
                it.provenance());
    }
}
