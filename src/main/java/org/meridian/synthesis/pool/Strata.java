package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.study.TwoRates;

/** The events and person-times behind effects. */
final class Strata {

    private Strata() {}

    static List<TwoRates> rates(Effects effects) {
        List<TwoRates> rates = new ArrayList<>(effects.size());
        for (int i = 0; i < effects.size(); i++) {
            if (!(effects.data().get(i) instanceof TwoRates study)) {
                throw new IllegalArgumentException("every study needs events and person-time, but "
                        + effects.labels().get(i) + " has none");
            }
            rates.add(study);
        }
        return rates;
    }
}
