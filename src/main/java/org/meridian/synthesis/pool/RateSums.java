package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.study.TwoRates;

/** Mantel and Haenszel's sums over events and person-time, one method per measure; T = t₁ + t₂. */
final class RateSums {

    private RateSums() {}

    static MantelHaenszelSums of(Measure measure, List<TwoRates> studies) {
        return measure == RateMeasure.IRR ? ratio(studies) : difference(studies);
    }

    private static MantelHaenszelSums ratio(List<TwoRates> studies) {
        double[] weights = new double[studies.size()];
        double treatment = 0;
        double control = 0;
        double spread = 0;
        for (int i = 0; i < weights.length; i++) {
            TwoRates s = studies.get(i);
            double share = s.treatmentTime() / (s.treatmentTime() + s.controlTime());
            treatment += s.treatmentEvents() * (1 - share);
            weights[i] = s.controlEvents() * share;
            control += weights[i];
            spread += share * (1 - share) * (s.treatmentEvents() + s.controlEvents());
        }
        return new MantelHaenszelSums(StrictMath.log(treatment / control), spread / (treatment * control), weights);
    }

    private static MantelHaenszelSums difference(List<TwoRates> studies) {
        double[] weights = new double[studies.size()];
        double sum = 0;
        double difference = 0;
        double spread = 0;
        for (int i = 0; i < weights.length; i++) {
            TwoRates s = studies.get(i);
            double t1 = s.treatmentTime();
            double t2 = s.controlTime();
            double share = t1 / (t1 + t2);
            weights[i] = share * t2;
            sum += weights[i];
            difference += s.treatmentEvents() * (1 - share) - s.controlEvents() * share;
            spread += (1 - share) * (1 - share) * s.treatmentEvents() + share * share * s.controlEvents();
        }
        return new MantelHaenszelSums(difference / sum, spread / (sum * sum), weights);
    }
}
