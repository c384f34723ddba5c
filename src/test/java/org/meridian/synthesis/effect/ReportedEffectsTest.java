package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.effect.TableCases.leftOut;
import static org.meridian.synthesis.effect.TableCases.refusal;
import static org.meridian.synthesis.effect.TableCases.said;
import static org.meridian.synthesis.measure.ContinuousMeasure.MD;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;
import static org.meridian.synthesis.measure.SurvivalMeasure.HR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.StudyTable;

/** Effects that papers print, and means that they print in other ways. */
class ReportedEffectsTest {

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
}
