package org.meridian.evidence.riskofbias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.math.Doubles;

/** Every study and every judgement here is made up. */
class AssessmentTest {

    private static final Provenance MADE_UP = new Provenance(
            Citation.of("made-up", SourceKind.values()[0]).title("Made up").build(),
            new Locator("methods", ""),
            Obtained.INFERRED,
            Standing.INFERRED,
            "",
            "");

    private static Assessment rob2(String study, String... levels) {
        return judged(Assessment.of(study, Tools.ROB2), levels);
    }

    private static Assessment judged(Assessment assessment, String... levels) {
        Assessment next = assessment;
        for (int i = 0; i < levels.length; i++) {
            next = next.with("D" + (i + 1), levels[i], "made up", MADE_UP);
        }
        return next;
    }

    private static Optional<String> overall(Assessment assessment) {
        return assessment.overall().map(Level::name);
    }

    @Test
    void theToolsHaveTheirDomains() {
        assertEquals(
                List.of(5, 7, 7, 6, 7),
                Tools.all().stream().map(tool -> tool.domains().size()).toList());
        assertEquals(
                List.of("A1", "A2", "A3"),
                Tools.QUADAS2.domains().stream()
                        .filter(domain -> domain.kind() == Domain.Kind.APPLICABILITY)
                        .map(Domain::id)
                        .toList());
        assertEquals(
                List.of(
                        "doi:10.1136/bmj.l4898",
                        "doi:10.1136/bmj.d5928",
                        "doi:10.1136/bmj.i4919",
                        "doi:10.1136/bmj.i4919",
                        "doi:10.7326/0003-4819-155-8-201110180-00009"),
                Tools.all().stream().map(tool -> tool.reference().label()).toList());
    }

    @Test
    void theLeastFavourableDomainDecidesInRob2() {
        assertEquals(Optional.of("low"), overall(rob2("A", "low", "low", "low", "low", "low")));
        assertEquals(Optional.of("some concerns"), overall(rob2("A", "low", "some concerns", "low", "low", "low")));
        assertEquals(Optional.of("high"), overall(rob2("A", "low", "some concerns", "high", "low", "low")));
    }

    @Test
    void whatIsNotJudgedIsNotAssessedUnlessItCannotMatter() {
        assertEquals(Optional.empty(), overall(rob2("A")));
        assertEquals(Optional.empty(), overall(rob2("A", "low", "some concerns")));
        assertEquals(Optional.of("high"), overall(rob2("A", "high")));
        assertEquals(
                "A: not assessed (RoB 2, 2 of 5 domains)",
                rob2("A", "low", "some concerns").toString());
        assertEquals("A: high (RoB 2, 1 of 5 domains)", rob2("A", "high").toString());
    }

    @Test
    void noInformationKeepsAStudyFromModerateButNotFromSerious() {
        Assessment unknown = judged(
                Assessment.of("A", Tools.ROBINS_I), "moderate", "low", "no information", "low", "low", "low", "low");
        assertEquals(Optional.of("no information"), overall(unknown));
        Assessment serious = judged(
                Assessment.of("A", Tools.ROBINS_I), "serious", "low", "no information", "low", "low", "low", "low");
        assertEquals(Optional.of("serious"), overall(serious));
    }

    @Test
    void withoutARuleTheReviewersJudge() {
        Assessment rob1 = judged(Assessment.of("A", Tools.ROB1), "low", "low", "high", "high", "low", "unclear", "low");
        assertEquals(Optional.empty(), overall(rob1));
        assertEquals(Optional.of("unclear"), overall(rob1.with("overall", "unclear", "made up", MADE_UP)));
    }

    @Test
    void reviewersMayJudgeWorseButNotBetter() {
        Assessment some = rob2("A", "some concerns", "some concerns", "some concerns", "low", "low");
        assertEquals(Optional.of("high"), overall(some.with("overall", "high", "they add up", MADE_UP)));
        Refusal.check(
                "the study as a whole is judged no better than its domains in RoB 2, but was low with a domain that is some"
                        + " concerns, in A",
                () -> some.with("overall", "low", "made up", MADE_UP));
    }

    @Test
    void aToolAllowsOnlyItsOwnDomainsAndLevels() {
        Refusal.check(
                "RoB 2 has no domain D6, but D1, D2, D3, D4, D5",
                () -> rob2("A").with("D6", "low", "made up", MADE_UP));
        Refusal.check(
                "RoB 2 allows the judgements [low, some concerns, high], but was given unclear",
                () -> rob2("A", "unclear"));
        Refusal.check(
                "a domain is judged once, but D1 Randomisation process twice in A",
                () -> rob2("A", "low").with("D1", "low", "made up", MADE_UP));
        Refusal.check(
                "a judgement needs its grounds, but had none: D1 Randomisation process low",
                () -> rob2("A").with("D1", "low", " ", MADE_UP));
        Refusal.check(
                "RoB 2 has not this domain or level: D1 Random sequence generation: low (made up), in A",
                () -> new Assessment(
                        "A",
                        Tools.ROB2,
                        List.of(new Judgement(Tools.ROB1.domain("D1"), Tools.ROB1.level("low"), "made up", MADE_UP))));
    }

    @Test
    void aToolOfOnesOwnIsChecked() {
        Domain only = new Domain("X", "Anything", Domain.Kind.BIAS);
        Refusal.check(
                "Mine needs two levels or more, each with its own name, but had [low]",
                () -> new Tool(
                        "Mine",
                        "1",
                        List.of(only),
                        List.of(new Level("low", Concern.LOW)),
                        OverallRule.JUDGED,
                        Tools.ROB2.reference()));
        Refusal.check(
                "a domain of Mine must be given once and not be the overall one, but X is or does not",
                () -> new Tool(
                        "Mine",
                        "1",
                        List.of(only, only),
                        Tools.ROB2.levels(),
                        OverallRule.JUDGED,
                        Tools.ROB2.reference()));
        Refusal.check(
                "Mine needs a domain of bias, but had none",
                () -> new Tool(
                        "Mine",
                        "1",
                        List.of(new Domain("X", "Anything", Domain.Kind.APPLICABILITY)),
                        Tools.ROB2.levels(),
                        OverallRule.JUDGED,
                        Tools.ROB2.reference()));
    }

    @Test
    void aTableSpreadsTheWeightOverTheLevels() {
        AssessmentTable table = new AssessmentTable(
                Tools.ROB2,
                List.of(
                        rob2("A", "low", "low", "low", "low", "low"),
                        rob2("B", "low", "high", "low", "low", "low"),
                        rob2("C", "low", "some concerns")));
        DomainSpread spread = table.spread(Domain.OVERALL, List.of("A", "B", "C", "D"), Doubles.of(40, 35, 15, 10));
        Tolerance.CLOSED_FORM.check(0.4, spread.weightOf(it -> it == Concern.LOW), "low");
        Tolerance.CLOSED_FORM.check(0.35, spread.weightOf(Concern::isHigh), "high");
        Tolerance.CLOSED_FORM.check(0.25, spread.weightNotAssessed(), "not assessed");
        assertEquals(2, spread.studiesNotAssessed());
        assertEquals("Overall: low 40.0%, high 35.0%, not assessed 25.0%", spread.toString());
        assertEquals(
                "D1 Randomisation process: low 90.0%, not assessed 10.0%",
                table.spread(Tools.ROB2.domain("D1"), List.of("A", "B", "C", "D"), Doubles.of(40, 35, 15, 10))
                        .toString());
        assertEquals("""
                RoB 2, 3 studies

                Study  D1  D2  D3  D4  D5  overall
                A       +   +   +   +   +        +
                B       +   −   +   +   +        −
                C       +   ?   ·   ·   ·        ·

                D1 Randomisation process
                D2 Deviations from intended interventions
                D3 Missing outcome data
                D4 Measurement of the outcome
                D5 Selection of the reported result
                + low, ? some concerns, − high, · not assessed
                """, table.summary());
    }

    @Test
    void aTableIsByOneToolAndEachStudyStandsOnce() {
        Refusal.check(
                "a table is by one tool, RoB 1, but A is by RoB 2",
                () -> new AssessmentTable(Tools.ROB1, List.of(rob2("A"))));
        Refusal.check(
                "a study is assessed once, but A twice",
                () -> new AssessmentTable(Tools.ROB2, List.of(rob2("A"), rob2("A", "low"))));
        Refusal.check(
                "each study needs a weight, 0 or more and not all 0, but 1 studies had the weights [0.0]",
                () -> new AssessmentTable(Tools.ROB2, List.of()).spread(Domain.OVERALL, List.of("A"), Doubles.of(0)));
    }
}
