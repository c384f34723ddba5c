package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.effect.TableCases.refusal;
import static org.meridian.synthesis.effect.TableCases.said;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.measure.SmdVariance;
import org.meridian.synthesis.measure.StandardisedMeanDifference;
import org.meridian.synthesis.study.Condition;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyRows;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** In which form of data a table is read for a measure. */
class FormChoiceTest {

    @Test
    void whatWasSaidMustBeUsed() {
        assertEquals(
                "columns: the risk ratio needs treatmentTotal or treatmentNonEvents, controlEvents; has no use for"
                        + " treatmentMean (roles: treatmentEvents in \"treatmentEvents\", treatmentMean in"
                        + " \"treatmentMean\", controlTotal in \"controlTotal\"; columns: treatmentEvents, treatmentMean,"
                        + " controlTotal)",
                refusal(said("treatmentEvents,treatmentMean,controlTotal\n1,2,3\n"), RR));
        assertTrue(refusal(
                        said(
                                "treatmentEvents,treatmentTotal,treatmentNonEvents,controlEvents,controlTotal\n1,2,1,1,3\n"),
                        RR)
                .startsWith("columns: the risk ratio needs exactly one of treatmentTotal, treatmentNonEvents (roles"));
        assertTrue(refusal(said("y,v,se\n1,2,3\n"), GEN)
                .startsWith("columns: the effect size needs exactly one of v, se, lower with upper (roles"));
        assertTrue(refusal(said("y,v,treatmentEvents\n1,2,3\n"), RR)
                .startsWith("columns: the risk ratio has no use for treatmentEvents (roles"));
        assertTrue(refusal(said("y,v,estimate\n1,2,3\n"), RR)
                .startsWith("columns: the risk ratio has no use for estimate (roles"));
        // What says something about rows is always of use.
        assertEquals(
                1,
                said("study,cluster,source,page,quote,y,v\nA,1,s,2,q,1,2\n")
                        .effects(GEN)
                        .size());
    }

    @Test
    void aStudysOwnDataWinUnlessReportedEffectsAreSaid() {
        StudyTable table = CsvTexts.table("study,ai,n1i,ci,n2i,yi,vi\nA,4,123,11,139,-5,0.1\n");
        Effects own = table.effects(RR);
        assertEquals(new TwoByTwo(4, 119, 11, 128), own.data().get(0));
        assertTrue(own.rows()
                .notes()
                .contains(
                        "the effects are computed from the studies' own data; the reported effects in \"yi\", \"vi\" are"
                                + " not used"));
        Effects reported = table.with(Role.Y, "yi").effects(RR);
        assertEquals(-5, reported.y().get(0));
        assertEquals(new Given(-5, 0.1), reported.data().get(0));
        assertEquals(RR, reported.measure());
        // Without control totals the reported effects are all there is.
        assertEquals(
                -5,
                CsvTexts.table("study,ai,n1i,ci,yi,vi\nA,4,123,11,-5,0.1\n")
                        .effects(RR)
                        .y()
                        .get(0));
    }

    @Test
    void aMeasureWithOptionsIsComputedByItsFormula() {
        StudyTable table = said("study,treatmentMean,treatmentSd,treatmentN,controlMean,controlSd,controlN\n"
                + "A,3.1,1.2,30,4.5,1.4,31\n");
        StandardisedMeanDifference unbiased =
                StandardisedMeanDifference.withDefaults().with(SmdVariance.UB);
        Effects effects = table.effects(unbiased);
        assertEquals(unbiased, effects.measure());
        assertEquals(unbiased.of(effects.labels(), List.of(table(effects))), effects.with(StudyRows.none()));
    }

    private static TwoMeans table(Effects effects) {
        return (TwoMeans) effects.data().get(0);
    }

    @Test
    void rowsOfSeveralAnalysesAreNotPooled() {
        String csv = "Comparison Number,Outcome Number,Study,Events 1,Total 1,Events 2,Total 2\n"
                + "1,1,A,4,50,9,50\n1,2,A,2,50,3,50\n";
        assertEquals(
                "trials.csv holds rows of 2 analyses, told apart by \"Comparison Number\", \"Outcome Number\": choose the"
                        + " rows of one by a condition",
                refusal(CsvTexts.table(csv), RR));
        assertEquals(
                1,
                CsvTexts.table(csv)
                        .where(Condition.in("Outcome Number", "2"))
                        .effects(RR)
                        .size());
    }

    @Test
    void aStatusMustBeKnown() {
        StudyTable table = said("study,y,v,status\nA,0.1,0.2,confirmed\nB,0.1,0.2,sure\nC,0.1,0.2,\n");
        assertEquals(
                "trials.csv, line 3, column status: must be one of CONFIRMED, EXTRACTED, UNCLEAR, INFERRED, but was \"sure\"",
                refusal(table, GEN));
        Effects known = said("study,y,v,status\nA,0.1,0.2,confirmed\n").effects(GEN);
        assertEquals(
                "confirmed",
                known.rows().cells(Role.STATUS).orElseThrow().get(0).text());
    }
}
