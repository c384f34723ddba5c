package org.meridian.judgement.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.evidence.riskofbias.Assessment;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Tools;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;

/** Bodies of evidence in which nothing is true. */
final class MadeUpEvidence {

    static final Provenance PROVENANCE = new Provenance(
            Citation.of("made-up", SourceKind.values()[0]).title("Made up").build(),
            new Locator("methods", ""),
            Obtained.INFERRED,
            Standing.INFERRED,
            "",
            "");

    private MadeUpEvidence() {}

    static List<String> labels(int k) {
        return IntStream.rangeClosed(1, k).mapToObj(i -> "Study " + i).toList();
    }

    /** One trial, as a risk ratio. */
    static PooledEffect trial(double a, double n1, double c, double n2) {
        return CommonEffect.withDefaults()
                .pool(BinaryMeasure.RR.of(labels(1), List.of(TwoByTwo.ofEvents(a, n1, c, n2))));
    }

    /** An effect with its variance, nothing else known. */
    static PooledEffect given(Measure measure, double y, double v) {
        return CommonEffect.withDefaults().pool(Effects.of(measure, labels(1), Doubles.of(y), Doubles.of(v)));
    }

    /** Studies of equal precision, random effects. */
    static PooledEffect studies(Measure measure, double v, double... y) {
        return RandomEffects.withDefaults()
                .pool(Effects.of(measure, labels(y.length), Doubles.of(y), Doubles.at(y.length, i -> v)));
    }

    /** Ten studies that lie to either side of a mean. */
    static PooledEffect tenAround(Measure measure, double mean, double distance, double v) {
        return studies(
                measure,
                v,
                IntStream.range(0, 10)
                        .mapToDouble(i -> mean + (i % 2 == 0 ? distance : -distance))
                        .toArray());
    }

    /** RoB 2 with an overall judgement for the first studies. */
    static AssessmentTable overall(String... levels) {
        List<Assessment> assessments = new ArrayList<>();
        for (String level : levels) {
            assessments.add(Assessment.of("Study " + (assessments.size() + 1), Tools.ROB2)
                    .with("overall", level, "made up", PROVENANCE));
        }
        return new AssessmentTable(Tools.ROB2, assessments);
    }
}
