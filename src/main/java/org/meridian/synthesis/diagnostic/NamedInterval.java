package org.meridian.synthesis.diagnostic;

import java.util.Locale;
import java.util.Optional;
import org.meridian.stat.Interval;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;

/**
 * A confidence interval with the name of its method.
 *
 * @param quantity what it is an interval of, for example {@code τ²}
 * @param method how it was made, as plans call it
 * @param interval the interval; absent if no value agrees with the data
 */
public record NamedInterval(String quantity, String method, Optional<Interval> interval) implements SupplementResult {

    @Override
    public Value.Fields data() {
        return Value.fields().with("method", method).with(ResultData.limits(interval));
    }

    /** The interval with its method, for example {@code τ² [0.1197, 1.1115] (q profile)}. */
    @Override
    public String toString() {
        return quantity + " " + interval.map(it -> it.text(4)).orElse("none") + " ("
                + method.toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
