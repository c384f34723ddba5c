package org.meridian.exchange.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.effect.BiasCorrection;
import org.meridian.synthesis.effect.BonettVariance;
import org.meridian.synthesis.effect.GlassDelta;
import org.meridian.synthesis.effect.HedgesCorrection;
import org.meridian.synthesis.effect.HeteroscedasticChange;
import org.meridian.synthesis.effect.HeteroscedasticDifference;
import org.meridian.synthesis.effect.MeanDifference;
import org.meridian.synthesis.effect.PairedRatioOfMeans;
import org.meridian.synthesis.effect.PairedVariationRatio;
import org.meridian.synthesis.effect.PartialFisherZ;
import org.meridian.synthesis.effect.PhiCoefficient;
import org.meridian.synthesis.effect.PhiVariance;
import org.meridian.synthesis.effect.PointBiserialCorrelation;
import org.meridian.synthesis.effect.RatioOfMeans;
import org.meridian.synthesis.effect.RatioVariance;
import org.meridian.synthesis.effect.RiskDifference;
import org.meridian.synthesis.effect.RiskVariance;
import org.meridian.synthesis.effect.SmdVariance;
import org.meridian.synthesis.effect.StandardisedChange;
import org.meridian.synthesis.effect.StandardisedMeanDifference;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.effect.UnbiasedCorrelation;
import org.meridian.synthesis.effect.VarianceAssumption;
import org.meridian.synthesis.effect.VariationRatio;

/** The measures that have options, with the options as plans call them. A constant is named as its measure is. */
enum MeasureOptions {
    RD("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            RiskDifference standard = RiskDifference.withDefaults();
            return at.constant("variance", RiskVariance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    MD("variances") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            MeanDifference standard = MeanDifference.withDefaults();
            return at.constant("variances", VarianceAssumption.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    SMD("variance", "correction") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            StandardisedMeanDifference standard = StandardisedMeanDifference.withDefaults();
            return standard.with(at.constant("variance", SmdVariance.class).orElse(standard.variance()))
                    .with(at.constant("correction", HedgesCorrection.class).orElse(standard.correction()));
        }
    },
    SMDH("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            HeteroscedasticDifference standard = HeteroscedasticDifference.byAverage();
            return at.constant("variance", BonettVariance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    SMD1("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            GlassDelta standard = GlassDelta.withDefaults();
            Map<String, SmdVariance> variances = PlanPlace.constants(SmdVariance.class);
            // RevMan has no variance of Glass's Δ.
            variances.remove(SmdVariance.REVMAN.name());
            return at.among("variance", variances).map(standard::with).orElse(standard);
        }
    },
    SMD1H("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            HeteroscedasticDifference standard = HeteroscedasticDifference.byControl();
            return at.constant("variance", BonettVariance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    ROM("variances", "correction") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            RatioOfMeans standard = RatioOfMeans.withDefaults();
            return standard.with(at.constant("variances", RatioVariance.class).orElse(standard.variance()))
                    .with(at.constant("correction", BiasCorrection.class).orElse(standard.correction()));
        }
    },
    CVR("correction") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            VariationRatio standard = VariationRatio.withDefaults();
            return at.constant("correction", BiasCorrection.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    PHI("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            PhiCoefficient standard = PhiCoefficient.withDefaults();
            return at.constant("variance", PhiVariance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    RPB("sampling") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            PointBiserialCorrelation standard = PointBiserialCorrelation.withDefaults();
            return at.constant("sampling", PointBiserialCorrelation.Sampling.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    UCOR("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            UnbiasedCorrelation standard = UnbiasedCorrelation.withDefaults();
            return at.constant("variance", UnbiasedCorrelation.Variance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    ZPCOR("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            PartialFisherZ standard = PartialFisherZ.withDefaults();
            return at.constant("variance", PartialFisherZ.Variance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    SMCR("standardiser") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            StandardisedChange standard = StandardisedChange.withDefaults();
            return at.constant("standardiser", StandardisedChange.Standardiser.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    SMCRH("variance") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            HeteroscedasticChange standard = HeteroscedasticChange.withDefaults();
            return at.constant("variance", BonettVariance.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    ROMC("correction") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            PairedRatioOfMeans standard = PairedRatioOfMeans.withDefaults();
            return at.constant("correction", BiasCorrection.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    },
    CVRC("correction") {
        @Override
        StudyMeasure<?> read(PlanPlace at) {
            PairedVariationRatio standard = PairedVariationRatio.withDefaults();
            return at.constant("correction", BiasCorrection.class)
                    .map(standard::with)
                    .orElse(standard);
        }
    };

    private final List<String> keys;

    MeasureOptions(String... keys) {
        this.keys = List.of(keys);
    }

    static Optional<MeasureOptions> of(String measure) {
        return Arrays.stream(values()).filter(it -> it.name().equals(measure)).findFirst();
    }

    List<String> keys() {
        return keys;
    }

    /** The measure with the options that a plan gives, and the defaults of the others. */
    abstract StudyMeasure<?> read(PlanPlace at);
}
