package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;

/** Mantel and Haenszel's sums over 2×2 tables, one method per measure. */
final class TableSums {

    private final List<TwoByTwo> tables;
    private final RiskDifferenceVariance variance;

    TableSums(List<TwoByTwo> tables, RiskDifferenceVariance variance) {
        this.tables = tables;
        this.variance = variance;
    }

    MantelHaenszelSums of(Measure measure) {
        Sums sums = new Sums(tables.size());
        if (measure == BinaryMeasure.RR) {
            riskRatio(sums);
        } else if (measure == BinaryMeasure.OR) {
            oddsRatio(sums);
        } else {
            riskDifference(sums);
        }
        return new MantelHaenszelSums(sums.y, sums.variance, sums.weights);
    }

    private void riskRatio(Sums sums) {
        double treatment = 0;
        double control = 0;
        double spread = 0;
        for (TwoByTwo t : tables) {
            double n = t.total();
            double a = t.treatmentEvents();
            double c = t.controlEvents();
            treatment += a * t.controlTotal() / n;
            double weight = c * t.treatmentTotal() / n;
            control += sums.add(weight);
            spread += (t.treatmentTotal() / n) * (t.controlTotal() / n) * (a + c) - a * c / n;
        }
        sums.y = StrictMath.log(treatment / control);
        sums.variance = spread / (treatment * control);
    }

    private void oddsRatio(Sums sums) {
        double r = 0;
        double s = 0;
        double pr = 0;
        double psQr = 0;
        double qs = 0;
        for (TwoByTwo t : tables) {
            double n = t.total();
            double ad = t.treatmentEvents() * t.controlNonEvents() / n;
            double bc = sums.add(t.treatmentNonEvents() * t.controlEvents() / n);
            double p = (t.treatmentEvents() + t.controlNonEvents()) / n;
            double q = (t.treatmentNonEvents() + t.controlEvents()) / n;
            r += ad;
            s += bc;
            pr += p * ad;
            psQr += p * bc + q * ad;
            qs += q * bc;
        }
        sums.y = StrictMath.log(r / s);
        sums.variance = (pr / (r * r) + psQr / (r * s) + qs / (s * s)) / 2;
    }

    private void riskDifference(Sums sums) {
        double difference = 0;
        double weights = 0;
        double slope = 0;
        double constant = 0;
        double within = 0;
        for (TwoByTwo t : tables) {
            double n = t.total();
            double n1 = t.treatmentTotal();
            double n2 = t.controlTotal();
            double a = t.treatmentEvents();
            double c = t.controlEvents();
            difference += (a * n2 - c * n1) / n;
            weights += sums.add(n1 * n2 / n);
            slope += (n1 * n1 * c - n2 * n2 * a + n1 * n2 * (n2 - n1) / 2) / (n * n);
            constant += (a * (n2 - c) + c * (n1 - a)) / (2 * n);
            within +=
                    (a * t.treatmentNonEvents() * (n2 * n2 / n1) + c * t.controlNonEvents() * (n1 * n1 / n2)) / (n * n);
        }
        sums.y = difference / weights;
        double spread = switch (variance) {
            case SATO -> sums.y * slope + constant;
            case GREENLAND_ROBINS -> within;
        };
        sums.variance = spread / (weights * weights);
    }

    /** What the formulas leave behind. */
    private static final class Sums {
        private final double[] weights;
        private int filled;
        private double y;
        private double variance;

        Sums(int k) {
            weights = new double[k];
        }

        double add(double weight) {
            weights[filled++] = weight;
            return weight;
        }
    }
}
