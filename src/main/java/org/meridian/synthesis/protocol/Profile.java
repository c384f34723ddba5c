package org.meridian.synthesis.protocol;

import java.util.Optional;
import java.util.Set;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.Heterogeneity.Definition;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.ZeroCells;

/**
 * Named sets of defaults: what an analysis takes for whatever its plan leaves open. They follow programs in what
 * these do without being asked; they do not copy the tolerances at which the programs stop.
 */
public enum Profile {
    /**
     * This library's own: REML, HKSJ never narrower than the model's own Wald interval, prediction by t with k − 2; ½ to all cells
     * of a study with a zero cell.
     */
    MERIDIAN(TauSquared.REML, CiMethod.HKSJ_MAX1, PredictionMethod.HTS, Definition.FROM_TAU2),
    /** This library's own in plans of version 1: as {@link #MERIDIAN}, but with Wald's interval. */
    MERIDIAN_1(
            TauSquared.REML, CiMethod.WALD, PredictionMethod.HTS, Definition.FROM_TAU2, Conventions.EARLIER_MEASURES),
    /** metafor: REML, Wald, prediction by the normal quantile, or by t with k − 1 if the interval takes t. */
    METAFOR(TauSquared.REML, CiMethod.WALD, PredictionMethod.NORMAL, Definition.FROM_TAU2) {
        @Override
        public PredictionMethod prediction(CiMethod chosen) {
            return metaforPrediction(chosen);
        }
    },
    /** metafor before version 5: as {@link #METAFOR}, with ratios of means that are not corrected for bias. */
    METAFOR_4(
            TauSquared.REML,
            CiMethod.WALD,
            PredictionMethod.NORMAL,
            Definition.FROM_TAU2,
            Conventions.EARLIER_MEASURES) {
        @Override
        public PredictionMethod prediction(CiMethod chosen) {
            return metaforPrediction(chosen);
        }
    },
    /**
     * meta from version 8 on: REML, Wald, prediction by t with k − 1; I² from Q with its test-based interval, the interval of τ² by
     * Jackson after DerSimonian–Laird and else by Q-profile. Of zero cells: ½ to the events alone for risk ratios, to the
     * variance alone for risk differences; double zeros take no part in ratios.
     */
    META(TauSquared.REML, CiMethod.WALD, PredictionMethod.T_K1, Definition.FROM_Q, Conventions.META),
    /** meta before version 5: DerSimonian–Laird, Wald, prediction by t with k − 2; all else as {@link #META}. */
    META_4(TauSquared.DL, CiMethod.WALD, PredictionMethod.HTS, Definition.FROM_Q, Conventions.META),
    /**
     * RevMan since January 2025 as the Cochrane Handbook recommends to use it: REML, HKSJ, no prediction interval; double zeros take
     * no part in ratios.
     */
    REVMAN(TauSquared.REML, CiMethod.HKSJ, PredictionMethod.NONE, Definition.FROM_TAU2, Conventions.REVMAN),
    /** RevMan before 2025: DerSimonian–Laird, Wald, no prediction interval, I² from Q; double zeros take no part in ratios. */
    REVMAN_5(TauSquared.DL, CiMethod.WALD, PredictionMethod.NONE, Definition.FROM_Q, Conventions.REVMAN),
    /** statsmodels: Paule–Mandel, Wald, I² from Q; no prediction interval. */
    STATSMODELS(TauSquared.PM, CiMethod.WALD, PredictionMethod.NONE, Definition.FROM_Q);

    /** Ratios of which a study without events says nothing. */
    private static final Set<StudyMeasure<?>> RATIOS = Set.of(BinaryMeasure.RR, BinaryMeasure.OR, RateMeasure.IRR);

    /** What versions of one program have in common beside their model. */
    private enum Conventions {
        /** Measures and their zero cells as they are by default. */
        MEASURE,
        /** Measures as they were before metafor 5, see {@link #measure}. */
        EARLIER_MEASURES,
        /** Those of meta. */
        META,
        /** Double zeros take no part in ratios. */
        REVMAN
    }

    private final TauSquared tau2;
    private final CiMethod interval;
    private final PredictionMethod prediction;
    private final Definition i2;
    private final Conventions conventions;

    Profile(TauSquared tau2, CiMethod interval, PredictionMethod prediction, Definition i2) {
        this(tau2, interval, prediction, i2, Conventions.MEASURE);
    }

    Profile(TauSquared tau2, CiMethod interval, PredictionMethod prediction, Definition i2, Conventions conventions) {
        this.conventions = conventions;
        this.i2 = i2;
        this.tau2 = tau2;
        this.interval = interval;
        this.prediction = prediction;
    }

    /**
     * A measure as this profile takes it where its options are left open. Ratios of means and of coefficients of variation have a
     * correction of their small-sample bias since metafor 5; before, they had none.
     *
     * @param measure the measure by default
     * @return the measure
     */
    public StudyMeasure<?> measure(StudyMeasure<?> measure) {
        return conventions == Conventions.MEASURE ? measure : EarlierForms.of(measure);
    }

    /**
     * The random-effects model by default.
     *
     * @return the method
     */
    public RandomEffects randomEffects() {
        return RandomEffects.withDefaults()
                .with(tau2)
                .with(interval)
                .with(prediction)
                .with(i2);
    }

    /**
     * What becomes of zero cells.
     *
     * @param measure the measure
     * @return the rule, if it is not the measure's own
     */
    public Optional<ZeroCells> zeroCells(StudyMeasure<?> measure) {
        return switch (conventions) {
            case MEASURE, EARLIER_MEASURES -> Optional.empty();
            case META -> metaZeroCells(measure);
            case REVMAN -> withoutDoubleZeros(measure);
        };
    }

    /**
     * The prediction interval that goes with a confidence interval which was chosen.
     *
     * @param chosen how the confidence interval is made
     * @return the prediction interval, if none was chosen
     */
    public PredictionMethod prediction(CiMethod chosen) {
        return prediction;
    }

    /**
     * How the interval of τ² is made.
     *
     * @param estimator how τ² is estimated
     * @return the method, if none was chosen
     */
    public TauIntervalMethod tau2Interval(TauEstimator estimator) {
        return conventions == Conventions.META && estimator == TauSquared.DL
                ? TauIntervalMethod.JACKSON
                : TauIntervalMethod.Q_PROFILE;
    }

    /**
     * Whether the interval of I² is made from Q alone.
     *
     * @return true if it is test-based, false if it is that of τ² transformed
     */
    public boolean takesI2IntervalFromQ() {
        return conventions == Conventions.META;
    }

    /**
     * The profile that a plan of version 1 means by the name of this one.
     *
     * @return the profile with the defaults of that version
     */
    public Profile inVersion1() {
        return switch (this) {
            case MERIDIAN -> MERIDIAN_1;
            case METAFOR -> METAFOR_4;
            default -> this;
        };
    }

    private static PredictionMethod metaforPrediction(CiMethod chosen) {
        return switch (chosen) {
            case T -> PredictionMethod.T_K1;
            case HKSJ, HKSJ_MAX1 -> PredictionMethod.HKSJ_K1;
            default -> PredictionMethod.NORMAL;
        };
    }

    private static Optional<ZeroCells> metaZeroCells(StudyMeasure<?> measure) {
        if (measure == BinaryMeasure.RR) {
            return Optional.of(ZeroCells.eventsOnly(0.5).with(ZeroCells.DoubleZeros.DROP));
        }
        if (measure == BinaryMeasure.RD) {
            return Optional.of(ZeroCells.constant(0.5).with(ZeroCells.Reach.VARIANCE_ONLY));
        }
        return withoutDoubleZeros(measure);
    }

    private static Optional<ZeroCells> withoutDoubleZeros(StudyMeasure<?> measure) {
        return RATIOS.contains(measure)
                ? Optional.of(ZeroCells.constant(0.5).with(ZeroCells.DoubleZeros.DROP))
                : Optional.empty();
    }
}
