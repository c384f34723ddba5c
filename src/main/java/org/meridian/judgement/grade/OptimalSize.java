package org.meridian.judgement.grade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The optimal information size of an analysis, as far as it can be computed: of 2×2 tables from a baseline risk, of mean differences
 * from what is important and the standard deviation within arms.
 *
 * @param important from where on effects matter
 */
record OptimalSize(
        ImprecisionCriteria criteria, Optional<ImportantEffects> important, Optional<BaselineRisk> baseline) {

    OptionalDouble of(PooledEffect pooled) {
        if (Participants.allAre(TwoByTwo.class, pooled.effects())) {
            return ofRisk(pooled);
        }
        if (pooled.measure() == ContinuousMeasure.MD
                && important.isPresent()
                && Participants.allAre(TwoMeans.class, pooled.effects())) {
            double sd = withinArms(pooled.effects().dataAs(TwoMeans.class, "means"));
            return OptionalDouble.of(criteria.size().ofMeans(important.get().smallest(0), sd));
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble ofRisk(PooledEffect pooled) {
        List<TwoByTwo> tables = pooled.effects().tables();
        double events = tables.stream().mapToDouble(TwoByTwo::controlEvents).sum();
        double total = tables.stream().mapToDouble(TwoByTwo::controlTotal).sum();
        double risk = baseline.map(BaselineRisk::risk).orElse(events / total);
        return risk > 0 && risk < 1
                ? OptionalDouble.of(criteria.size().of(risk, criteria.relativeRiskReduction()))
                : OptionalDouble.empty();
    }

    private static double withinArms(List<TwoMeans> studies) {
        double squares = 0;
        double df = 0;
        for (TwoMeans study : studies) {
            squares += (study.treatmentTotal() - 1) * study.treatmentSd() * study.treatmentSd()
                    + (study.controlTotal() - 1) * study.controlSd() * study.controlSd();
            df += study.treatmentTotal() + study.controlTotal() - 2;
        }
        return Math.sqrt(squares / df);
    }
}
