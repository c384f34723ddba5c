package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.effect.TableCases.leftOut;
import static org.meridian.synthesis.effect.TableCases.refusal;
import static org.meridian.synthesis.effect.TableCases.said;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RD;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.ContinuousMeasure.MD;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.measure.AssociationMeasure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.synthesis.study.MissingNumbers;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.WrongNumbers;
import org.meridian.synthesis.study.ZeroCells;

/** Which rows of a table take part, and what is said about the others. */
class TableEffectsTest {

    private static final String COUNTS = """
            study,event.e,n.e,event.c,n.c,year
            A,4,123,11,139,1948
            B,,306,29,,1949
            C,3,231,11,220,1960
            """;

    @Test
    void aMissingNumberLeavesItsRowOut() {
        Effects effects = CsvTexts.table(COUNTS).effects(RR);
        assertEquals(List.of("A", "C"), effects.labels());
        assertEquals(
                List.of("B (trials.csv, line 3): treatment events and control total are missing"), leftOut(effects));
        assertEquals(1960, effects.rows().numbers("year").get(1));
        assertEquals(2, effects.rows().row(1));
    }

    @Test
    void missingNumbersCanBeRefused() {
        assertEquals(
                "trials.csv, line 3, column event.e: must be a number, but is missing; trials.csv, line 3, column n.c:"
                        + " must be a number, but is missing",
                refusal(CsvTexts.table(COUNTS).with(MissingNumbers.REFUSE), RR));
    }

    @Test
    void wrongNumbersAreRefusedAtEveryPlaceOrLeftOut() {
        StudyTable table = CsvTexts.table("""
                study,event.e,n.e,event.c,n.c
                A,4,123,11,139
                B,312,306,29,303
                C,3,many,11,few
                D,3,,x,220
                E,5,231,-2,220
                """);
        assertEquals(
                "trials.csv, line 3 (B): events cannot exceed participants, but in the treatment arm they were 312.0 of"
                        + " 306.0; trials.csv, line 4, column n.e: must be a number such as 0.25, but was \"many\";"
                        + " trials.csv, line 4, column n.c: must be a number such as 0.25, but was \"few\"; trials.csv,"
                        + " line 5, column event.c: must be a number such as 0.25, but was \"x\"; trials.csv, line 6 (E):"
                        + " control events must be 0 or more, but were -2.0",
                refusal(table, RR).replaceAll("\\(E\\): .*", "(E): control events must be 0 or more, but were -2.0"));
        Effects effects = table.with(WrongNumbers.LEAVE_OUT).effects(RR);
        assertEquals(List.of("A"), effects.labels());
        assertEquals(
                List.of("B", "C", "D", "E"),
                effects.rows().leftOut().stream().map(LeftOut::study).toList());
        assertEquals(
                "column event.c must be a number such as 0.25, but was \"x\"; treatment total is missing",
                effects.rows().leftOut().get(2).reason());
    }

    @Test
    void manyWrongRowsAreCounted() {
        StringBuilder csv = new StringBuilder("study,y,v\n");
        for (int i = 0; i < 30; i++) {
            csv.append("S").append(i).append(",0.1,0\n");
        }
        String refusal = refusal(CsvTexts.table(csv.toString()), GEN);
        assertTrue(
                refusal.startsWith("trials.csv, line 2 (S0): sampling variance must be > 0, but was 0.0; "), refusal);
        assertTrue(refusal.endsWith("; and 10 more rows"), refusal);
    }

    @Test
    void standardDeviationsOfZeroAreNamedByTheirPlace() {
        StudyTable table = said("study,treatmentMean,treatmentSd,treatmentN,controlMean,controlSd,controlN\n"
                + "A,5,0,30,6,2,31\nB,5,2,30,6,2,1\n");
        assertEquals(
                "trials.csv, line 2 (A): the standard deviation of the treatment arm must be > 0, but was 0.0; trials.csv,"
                        + " line 3 (B): the control arm must have at least 2 participants, but had 1.0",
                refusal(table, MD));
    }

    @Test
    void whereNothingIsLeftTheReasonsAreTold() {
        StudyTable table = CsvTexts.table("study,event.e,n.e,event.c,n.c\nA,4,,11,139\nB,3,231,,220\n")
                .with(Role.STUDY, "study");
        assertEquals(
                "columns: the risk ratio needs treatmentTotal or treatmentNonEvents; by its name a column would do, but most"
                        + " of its cells are no numbers: \"n.e\" (treatmentTotal); effects computed elsewhere would need y"
                        + " with v, se, or lower and upper, or estimate with ciLower and ciUpper, estimateSe or p (roles:"
                        + " study in \"study\", treatmentEvents in \"event.e\", controlEvents in \"event.c\","
                        + " controlTotal in \"n.c\", controlN in \"n.c\"; columns: study, event.e, n.e, event.c, n.c)",
                refusal(CsvTexts.table("study,event.e,n.e,event.c,n.c\nA,4,,11,139\nB,3,,9,220\n"), RR));
        assertEquals(
                "no row of trials.csv can be used: A (trials.csv, line 2): treatment total is missing; B (trials.csv, line"
                        + " 3): control events are missing",
                refusal(table, RR));
        assertEquals(
                "trials.csv has no rows",
                refusal(StudyTable.of(table.cells().at(), Map.of(Role.Y, "n.e", Role.V, "n.c")), GEN));
    }

    @Test
    void doubleZerosThatAreDroppedAreListedAndRowsStayAligned() {
        StudyTable table = CsvTexts.table("""
                study,event.e,n.e,event.c,n.c,latitude
                A,4,50,9,50,44
                B,0,40,0,41,55
                C,60,60,61,61,13
                D,2,60,5,61,18
                """);
        CountMeasure<TwoByTwo> dropping = OR.with(ZeroCells.constant(0.5).with(ZeroCells.DoubleZeros.DROP));
        Effects effects = table.effects(dropping);
        assertEquals(
                List.of(
                        "B (trials.csv, line 3): no event in either arm",
                        "C (trials.csv, line 4): all participants of both arms had the event"),
                leftOut(effects));
        assertEquals(18, effects.rows().numbers("latitude").get(1));
        assertEquals(OR, effects.measure());
        assertEquals(table.effects(OR).at(0, 3).y(), effects.y());
        assertEquals(4, table.effects(OR).size());
        assertEquals(OR.zeroCells(), dropping.with(OR.zeroCells()).zeroCells());
    }

    @Test
    void anEffectThatDoesNotExistNamesItsRow() {
        StudyTable table = CsvTexts.table("study,event.e,n.e,event.c,n.c\nA,4,50,9,50\nB,0,40,3,41\nC,2,60,0,61\n");
        CountMeasure<TwoByTwo> uncorrected = RR.with(ZeroCells.none());
        assertEquals(
                "trials.csv, line 3 (B): the risk ratio of 0/40 v 3/41 does not exist without a zero-cell correction;"
                        + " trials.csv, line 4 (C): the risk ratio of 2/60 v 0/61 does not exist without a zero-cell"
                        + " correction",
                refusal(table, uncorrected));
        Effects effects = table.with(WrongNumbers.LEAVE_OUT).effects(uncorrected);
        assertEquals(List.of("A"), effects.labels());
        assertEquals(2, effects.rows().leftOut().size());
    }

    @Test
    void withoutAnyEventARatioIsNotEstimable() {
        StudyTable none = CsvTexts.table("study,event.e,n.e,event.c,n.c\nA,0,50,0,52\nB,0,31,0,30\n");
        assertEquals(
                "not estimable: in every row no participant, or every participant, had the event in both arms, and the risk ratio has no value"
                        + " there",
                refusal(none, RR));
        assertTrue(refusal(none, BinaryMeasure.PETO).startsWith("not estimable"));
        assertTrue(refusal(none, AssociationMeasure.PHI).startsWith("not estimable"));
        // Differences exist, and so does the ratio of two risks of 1.
        assertEquals(0, none.effects(RD).y().get(0), 0.001);
        assertEquals(0, none.effects(BinaryMeasure.AS).y().get(0));
        StudyTable all = CsvTexts.table("study,event.e,n.e,event.c,n.c\nA,50,50,52,52\n");
        assertEquals(0, all.effects(RR).y().get(0), 0.01);
        assertTrue(refusal(all, OR).startsWith("not estimable"));
        StudyTable rates = CsvTexts.table("study,x1i,t1i,x2i,t2i\nA,0,50.5,0,52\n");
        assertTrue(refusal(rates, RateMeasure.IRR).startsWith("not estimable"));
        // One study with an event is enough.
        assertEquals(
                2,
                CsvTexts.table("study,event.e,n.e,event.c,n.c\nA,0,50,0,52\nB,0,31,1,30\n")
                        .effects(RR)
                        .size());
    }
}
