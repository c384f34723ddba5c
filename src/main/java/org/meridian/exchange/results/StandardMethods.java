package org.meridian.exchange.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;

/** The methods that are shown side by side, so that a choice of method cannot hide. */
public final class StandardMethods {

    private static final Set<Measure> WITH_MANTEL_HAENSZEL =
            Set.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.RD);
    private static final Set<Measure> WITH_PETO = Set.of(BinaryMeasure.OR, BinaryMeasure.PETO);

    private StandardMethods() {}

    /**
     * The methods that apply to a measure: random effects by several estimators and intervals, the common effect, Mantel–Haenszel and
     * Peto where the measure allows them. The library's default comes first, then what others take: Hartung–Knapp with its factor as
     * it is, Wald, DerSimonian–Laird with Wald, Paule–Mandel.
     *
     * @param measure the measure
     * @param level the level of all intervals, 0.95 for 95%
     * @return the methods, that of {@link RandomEffects#withDefaults()} first
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static List<Pooling> of(Measure measure, double level) {
        RandomEffects reml = RandomEffects.withDefaults().withLevel(level);
        List<Pooling> methods = new ArrayList<>(List.of(
                reml,
                reml.with(CiMethod.HKSJ),
                reml.with(CiMethod.WALD),
                reml.with(TauSquared.DL).with(CiMethod.WALD),
                reml.with(TauSquared.PM),
                CommonEffect.withDefaults().withLevel(level)));
        if (WITH_MANTEL_HAENSZEL.contains(measure)) {
            methods.add(MantelHaenszel.withDefaults().withLevel(level));
        }
        if (WITH_PETO.contains(measure)) {
            methods.add(Peto.withDefaults().withLevel(level));
        }
        return methods;
    }
}
