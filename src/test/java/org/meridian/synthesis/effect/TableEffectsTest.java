package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.effect.BinaryMeasure.OR;
import static org.meridian.synthesis.effect.BinaryMeasure.RD;
import static org.meridian.synthesis.effect.BinaryMeasure.RR;
import static org.meridian.synthesis.effect.ContinuousMeasure.MD;
import static org.meridian.synthesis.effect.GenericMeasure.GEN;
import static org.meridian.synthesis.effect.SurvivalMeasure.HR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.study.Condition;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.synthesis.study.MissingNumbers;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyRows;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.WrongNumbers;
import org.meridian.synthesis.study.ZeroCells;

/** Which form of data a table is read in, which rows take part, and what is said about it. */
class TableEffectsTest {

    private static final String COUNTS = """
            study,event.e,n.e,event.c,n.c,year
            A,4,123,11,139,1948
            B,,306,29,,1949
            C,3,231,11,220,1960
            """;

    private static String refusal(StudyTable table, StudyMeasure<?> measure) {
        return assertThrows(IllegalArgumentException.class, () -> table.effects(measure))
                .getMessage();
    }

    private static List<String> leftOut(Effects effects) {
        return effects.rows().leftOut().stream().map(LeftOut::toString).toList();
    }

    /** Roles of columns that are called as the roles. */
    private static StudyTable said(String csv) {
        Map<Role, String> columns = new LinkedHashMap<>();
        for (String column : csv.lines().findFirst().orElseThrow().split(",")) {
            Role.ofKey(column).ifPresent(role -> columns.put(role, column));
        }
        return CsvTexts.table(csv, columns);
    }

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
                "not estimable: nobody, or everybody, had the event in both arms of every row of trials.csv, and the risk"
                        + " ratio has no value there",
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
    void rowsMayDifferInWhatTheyHave() {
        StudyTable table = CsvTexts.table("""
                study,HR,selogHR,lower,upper,p
                A,0.70,0.12,,,
                B,0.85,,0.70,1.03,
                C,0.90,,,,0.04
                D,0.90,,,,
                """);
        Effects effects = table.effects(HR);
        assertEquals(0.0144, effects.v().get(0), 1e-15);
        assertTrue(effects.data().get(1) instanceof Reported);
        assertEquals(
                Math.abs(Math.log(0.9)) / 2.053748910631823,
                Math.sqrt(effects.v().get(2)),
                1e-12);
        assertEquals(List.of("D (trials.csv, line 5): estimate SE is missing"), leftOut(effects));
    }

    @Test
    void printedEstimatesAreReadOnTheNaturalScale() {
        StudyTable table = said("study,estimate,ciLower,ciUpper,ciLevel\nA,0.70,0.58,0.845,0.9\nB,0.85,0.70,1.03,\n");
        Effects effects = table.effects(HR);
        assertEquals(Math.log(0.7), effects.y().get(0), 1e-15);
        double z90 = 1.6448536269514722;
        assertEquals(Math.log(0.845 / 0.58) / (2 * z90), Math.sqrt(effects.v().get(0)), 1e-12);
        assertEquals(0.9, ((Reported) effects.data().get(0)).interval().level());
        assertEquals(0.95, ((Reported) effects.data().get(1)).interval().level());
        assertEquals(
                List.of(
                        "where an interval is all there is, its standard error is (U − L) / 2c, c the normal critical value of its"
                                + " level"),
                effects.rows().notes());
        // Any measure has them, on its own scale.
        assertEquals(0.7, table.effects(MD).y().get(0));
        assertEquals(0.7, table.effects(GEN).y().get(0));
    }

    @Test
    void printedFiguresThatCannotBeAreNamed() {
        assertEquals(
                "trials.csv, line 2 (A): estimate must be > 0, as a hazard ratio as printed is, but was -0.36; logarithms are"
                        + " y with v, se, or lower and upper; trials.csv, line 3 (B): a printed estimate must lie in its"
                        + " interval, but 0.9 does not lie from 0.5 to 0.8; trials.csv, line 4 (C): an interval must have its"
                        + " lower limit below its upper one, but went from 0.8 to 0.5; trials.csv, line 5 (D): CI level must"
                        + " lie between 0 and 1, such as 0.95, but was 95",
                refusal(
                        said(
                                "study,estimate,ciLower,ciUpper,ciLevel\nA,-0.36,-0.6,-0.12,\nB,0.9,0.5,0.8,\nC,0.6,0.8,0.5,\n"
                                        + "D,0.6,0.5,0.8,95\n"),
                        HR));
        assertEquals(
                "trials.csv, line 2 (A): a p value must lie between 0 and 1 to give a standard error, but was 0.0",
                refusal(said("study,estimate,p\nA,0.7,0\n"), HR));
        assertEquals(
                "trials.csv, line 2 (A): standard error must be > 0, but was 0.0",
                refusal(said("study,estimate,estimateSe\nA,0.7,0\n"), HR));
        assertEquals(
                "trials.csv, line 2 (A): y must lie in its interval, but 0.1 does not lie in [0.2, 0.4]",
                refusal(said("study,y,lower,upper\nA,0.1,0.2,0.4\n"), GEN));
    }

    @Test
    void logarithmsGivenAsPrintedAreDoubted() {
        Effects effects = said("study,estimate,ciLower,ciUpper\nA,0.36,0.12,0.60\nB,0.50,0.20,0.80\n")
                .effects(HR);
        assertEquals(
                "A: the estimate of 0.36 [0.12, 0.6] is not in the middle of its interval on the log scale within the"
                        + " rounding of its digits; if these are logarithms, they are y with lower and upper",
                effects.rows().notes().get(0));
    }

    @Test
    void naturalFiguresGivenAsLogarithmsAreRefused() {
        String figures = "A,0.70,0.55,0.89\nB,0.85,0.70,1.03\nC,0.92,0.60,1.41\n";
        String refusal = refusal(said("study,y,lower,upper\n" + figures), HR);
        assertTrue(refusal.contains("in 3 of 3 rows"), refusal);
        assertTrue(refusal.endsWith("the roles estimate, ciLower and ciUpper"), refusal);
        Effects printed = said("study,estimate,ciLower,ciUpper\n" + figures).effects(HR);
        double w = 0;
        double wy = 0;
        for (int i = 0; i < 3; i++) {
            w += 1 / printed.v().get(i);
            wy += printed.y().get(i) / printed.v().get(i);
        }
        assertEquals(0.80, Math.exp(wy / w), 0.005);
        // A difference may have such figures, and logarithms are central on the plain scale.
        assertEquals(3, said("study,y,lower,upper\n" + figures).effects(GEN).size());
        assertEquals(
                2,
                said("study,y,lower,upper\nA,0.36,0.12,0.60\nB,0.50,0.20,0.80\n")
                        .effects(HR)
                        .size());
        String proportions =
                refusal(said("study,y,lower,upper\nA,0.20,0.09,0.39\nB,0.10,0.04,0.23\n"), ProportionMeasure.PLO);
        assertTrue(
                proportions.contains("must hold the proportion (logit) on its analysis scale")
                        && proportions.contains("interval on the logit scale alone"),
                proportions);
        // One figure below 0 cannot be a ratio.
        assertEquals(
                4,
                said("study,y,lower,upper\n" + figures + "D,-0.10,-0.50,0.30\n")
                        .effects(HR)
                        .size());
    }

    @Test
    void aEuropeanTableGivesItsEffects() {
        Effects effects =
                CsvTexts.table("study;y;se\nA;0,25;0,10\nB;0,31;0,12\n").effects(GEN);
        double w0 = 1 / effects.v().get(0);
        double w1 = 1 / effects.v().get(1);
        assertEquals(0.2746, (w0 * effects.y().get(0) + w1 * effects.y().get(1)) / (w0 + w1), 5e-5);
        assertEquals(
                "trials.csv is separated by semicolons, with decimal commas",
                effects.rows().notes().get(0));
    }

    @Test
    void aMeanOutsideItsIntervalIsWrong() {
        StudyTable table = CsvTexts.table("study,n_t,mean_t,lci_t,uci_t,n_c,mean_c,sd_c\nA,25,10,11,12,24,12,4\n");
        assertEquals(
                "trials.csv, line 2 (A): the treatment mean must lie in its interval, but 10.0 does not lie in [11.0, 12.0]",
                refusal(table, MD));
    }

    @Test
    void aPrintedMeanIsKeptWhereQuartilesGiveTheSd() {
        StudyTable table =
                said("study,treatmentMean,treatmentMedian,treatmentQ1,treatmentQ3,treatmentN,controlMean,controlSd,"
                        + "controlN\nA,5.2,5,3.5,6.5,50,6,2,50\n");
        Effects effects = table.effects(MD);
        assertEquals(5.2 - 6, effects.y().get(0), 1e-15);
        assertEquals(
                List.of("A: treatment SD by Wan 2014 from 5 [3.5 to 6.5], n = 50, the mean as printed"),
                effects.rows().notes());
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
}
