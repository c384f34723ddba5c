package org.meridian.present.plot;

import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.sciatica.SciaticaOutcome;
import org.meridian.evidence.trial.Intervention;
import org.meridian.math.Doubles;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

/** The data that travel with the library, pooled. */
public final class RealData {

    private RealData() {}

    public static PooledEffect bcg() {
        return RandomEffects.withDefaults()
                .with(CiMethod.HKSJ)
                .pool(Datasets.load("bcg").effects(RR));
    }

    public static PooledEffect p6(BinaryMeasure measure) {
        return RandomEffects.withDefaults().pool(Datasets.load("p6").effects(measure));
    }

    public static PooledEffect sciatica() {
        return Sciatica.library()
                .compare(Intervention.ACUPUNCTURE, Intervention.DRUG)
                .on(SciaticaOutcome.TOTAL_EFFECTIVE_RATE)
                .pool(RR);
    }

    /** Absolute latitude of the BCG trials, in the order of the data set. */
    public static Doubles latitudes() {
        return Doubles.from(Datasets.load("bcg").table().rows().stream().mapToDouble(row -> row.number("latitude")));
    }
}
