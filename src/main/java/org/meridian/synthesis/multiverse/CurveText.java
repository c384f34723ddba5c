package org.meridian.synthesis.multiverse;

import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;

/** A specification curve as text. */
final class CurveText {

    private CurveText() {}

    static String of(SpecificationCurve curve) {
        StringBuilder text = new StringBuilder(Integer.toString(curve.size())).append(" analyses\n");
        for (MeasureCurve one : curve.curves()) {
            text.append('\n').append(one).append('\n');
            text.append("  lowest   ").append(one.lowest()).append('\n');
            text.append("  highest  ").append(one.highest()).append('\n');
            one.sways().forEach(sway -> text.append("  ").append(sway.text(one)).append('\n'));
        }
        for (Decision decision : Decision.values()) {
            List<Alternative<?>> choices = curve.choices(decision);
            if (!choices.isEmpty()) {
                text.append('\n').append(decision.title()).append('\n');
                choices.forEach(choice -> text.append("  ").append(choice).append('\n'));
            }
        }
        if (!curve.failures().isEmpty()) {
            text.append("\nWithout a result\n");
            curve.reasons()
                    .forEach((reason, n) -> text.append("  ")
                            .append(n)
                            .append(" × ")
                            .append(reason)
                            .append('\n'));
        }
        return text.toString();
    }

    /** A move as people read it: a factor of a ratio, a difference on the analysis scale of anything else. */
    static String shift(MeasureCurve curve, double move) {
        if (curve.measure().scale() == Scale.LOG) {
            return "× " + Decimals.compact(Scale.LOG.toNatural(move), 3);
        }
        return Decimals.compact(move, curve.digits());
    }
}
