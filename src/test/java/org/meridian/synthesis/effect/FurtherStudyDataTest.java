package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.Genotypes;
import org.meridian.synthesis.study.LogRank;
import org.meridian.synthesis.study.OneMean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reliability;
import org.meridian.synthesis.study.SemiPartialCorrelation;
import org.meridian.synthesis.study.TwoRates;

/** The data of rates, pairs, one group, correlations: what they say of themselves, and what they refuse. */
class FurtherStudyDataTest {

    @Test
    void rates() {
        TwoRates rates = new TwoRates(15, 1044, 41, 1131);
        assertEquals("15 in 1044 v 41 in 1131", rates.toString());
        assertEquals(15 / 1044.0, rates.treatmentRate());
        assertEquals(rates, rates.swapped().swapped());
        Refusal.check("treatment events must be 0 or more, but were -1.0", () -> new TwoRates(-1, 2, 3, 4));
        Refusal.check("the time of the control arm must be > 0, but was 0.0", () -> new TwoRates(1, 2, 3, 0));
        assertEquals("7 in 123.5", new OneRate(7, 123.5).toString());
        Refusal.check("the time must be > 0, but was NaN", () -> new OneRate(1, Double.NaN));
    }

    @Test
    void pairs() {
        PairedTable pairs = new PairedTable(14, 5, 21, 20);
        assertEquals("60 pairs: 14 both, 5 first, 21 second, 20 neither", pairs.toString());
        assertEquals(new PairedTable(14, 21, 5, 20), pairs.swapped());
        Refusal.check("the number of pairs must be > 0, but was 0.0", () -> new PairedTable(0, 0, 0, 0));
        Refusal.check(
                "pairs without the event must be 0 or more, but were NaN", () -> new PairedTable(1, 1, 1, Double.NaN));
    }

    @Test
    void change() {
        PairedMeans change = new PairedMeans(38.5, 11.6, 30.6, 15, 20, 0.47);
        assertEquals("38.5 (11.6) v 30.6 (15), n = 20, r = 0.47", change.toString());
        Tolerance.CLOSED_FORM.checkRelative(
                11.6 * 11.6 + 15 * 15 - 2 * 0.47 * 11.6 * 15, change.changeVariance(), "variance of the change");
        assertEquals(change, change.swapped().swapped());
        Refusal.check("a correlation must lie between -1 and 1, but was 1.0", () -> new PairedMeans(1, 1, 1, 1, 9, 1));
        Refusal.check("the number of persons must be at least 2, but was 1.0", () -> new PairedMeans(1, 1, 1, 1, 1, 0));
        Refusal.check("the first mean must be a number, but was NaN", () -> new PairedMeans(Double.NaN, 1, 1, 1, 9, 0));
        Refusal.check(
                "the second standard deviation must be > 0, but was 0.0", () -> new PairedMeans(1, 1, 1, 0, 9, 0));
    }

    @Test
    void oneGroup() {
        assertEquals("7/40", new OneProportion(7, 40).toString());
        assertEquals(0.175, new OneProportion(7, 40).proportion());
        Refusal.check("events cannot exceed persons, but were 9.0 of 8.0", () -> new OneProportion(9, 8));
        Refusal.check("the number of persons must be > 0, but was 0.0", () -> new OneProportion(0, 0));
        assertEquals("3.1 (1.2), n = 30", new OneMean(3.1, 1.2, 30).toString());
        Refusal.check("the standard deviation must be > 0, but was 0.0", () -> new OneMean(3, 0, 30));
    }

    @Test
    void correlations() {
        assertEquals("r = 0.42, n = 23", new Correlation(0.42, 23).toString());
        Refusal.check("a correlation must lie between -1 and 1, but was NaN", () -> new Correlation(Double.NaN, 9));
        Refusal.check("the number of persons must be at least 4, but was 3.0", () -> new Correlation(0, 3));
        PartialCorrelation partial = new PartialCorrelation(2.3, 50, 3);
        assertEquals("t = 2.3, n = 50, m = 3", partial.toString());
        Tolerance.CLOSED_FORM.check(2.3 / Math.sqrt(2.3 * 2.3 + 46), partial.r(), "r");
        Refusal.check(
                "the degrees of freedom n - m - 1 must be > 0, but was 0.0", () -> new PartialCorrelation(1, 4, 3));
        assertEquals("t = 2.3, n = 50, m = 3, R² = 0.4", new SemiPartialCorrelation(partial, 0.4).toString());
        Refusal.check("R² must be from 0 to less than 1, but was 1.0", () -> new SemiPartialCorrelation(partial, 1));
        Refusal.check(
                "R² must be at least what the predictor adds, but was 0.0 where it adds 1.0",
                () -> new SemiPartialCorrelation(new PartialCorrelation(2, 7, 2), 0));
    }

    @Test
    void others() {
        assertEquals("O - E = -4.2, V = 12.5", new LogRank(-4.2, 12.5).toString());
        Refusal.check("the variance of O - E must be > 0, but was 0.0", () -> new LogRank(1, 0));
        assertEquals("α = 0.93, 20 items, n = 103", new Reliability(0.93, 20, 103).toString());
        Refusal.check("a reliability must be < 1, but was 1.0", () -> new Reliability(1, 20, 103));
        Refusal.check("the number of items must be at least 2, but was 1.0", () -> new Reliability(0.5, 1, 103));
        assertEquals("298/535/221", new Genotypes(298, 535, 221).toString());
        Refusal.check("the number of heterozygous persons must be > 0, but was 0.0", () -> new Genotypes(1, 0, 1));
    }
}
