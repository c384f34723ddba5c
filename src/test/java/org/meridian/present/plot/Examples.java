package org.meridian.present.plot;

import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.ContinuousMeasure.MD;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

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
import org.meridian.present.plot.forest.ForestOptions;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** Pooled effects to draw. */
public final class Examples {

    private Examples() {}

    /**
     * BCG vaccine against tuberculosis.
     *
     * @see <a href="https://doi.org/10.1001/jama.1994.03510330076038">Colditz et al. 1994</a>
     */
    public static PooledEffect bcg() {
        List<String> labels = List.of(
                "Aronson 1948",
                "Ferguson & Simes 1949",
                "Rosenthal et al 1960",
                "Hart & Sutherland 1977",
                "Frimodt-Moller et al 1973",
                "Stein & Aronson 1953",
                "Vandiviere et al 1973",
                "TPT Madras 1980",
                "Coetzee & Berjak 1968",
                "Rosenthal et al 1961",
                "Comstock et al 1974",
                "Comstock & Webster 1969",
                "Comstock et al 1976");
        List<TwoByTwo> tables = List.of(
                new TwoByTwo(4, 119, 11, 128),
                new TwoByTwo(6, 300, 29, 274),
                new TwoByTwo(3, 228, 11, 209),
                new TwoByTwo(62, 13536, 248, 12619),
                new TwoByTwo(33, 5036, 47, 5761),
                new TwoByTwo(180, 1361, 372, 1079),
                new TwoByTwo(8, 2537, 10, 619),
                new TwoByTwo(505, 87886, 499, 87892),
                new TwoByTwo(29, 7470, 45, 7232),
                new TwoByTwo(17, 1699, 65, 1600),
                new TwoByTwo(186, 50448, 141, 27197),
                new TwoByTwo(5, 2493, 3, 2338),
                new TwoByTwo(27, 16886, 29, 17825));
        return RandomEffects.withDefaults().with(CiMethod.HKSJ).pool(RR.of(labels, tables));
    }

    public static final ForestOptions BCG_WORDS = ForestOptions.withDefaults()
            .withArms("BCG vaccine", "No vaccine")
            .withFavours("Favours BCG", "Favours control");

    /** How the BCG trials allocated their participants, as in {@code metadat::dat.bcg}. */
    public static final List<String> ALLOCATION = List.of(
            "random",
            "random",
            "random",
            "random",
            "alternate",
            "alternate",
            "random",
            "random",
            "random",
            "systematic",
            "systematic",
            "systematic",
            "systematic");

    /** Invented judgements of all studies but the last. */
    public static AssessmentTable riskOfBias(List<String> studies) {
        Provenance madeUp = new Provenance(
                Citation.of("made-up", SourceKind.values()[0]).title("Made up").build(),
                new Locator("methods", ""),
                Obtained.INFERRED,
                Standing.INFERRED,
                "",
                "");
        List<String> levels = List.of("low", "some concerns", "low", "high", "low");
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < studies.size() - 1; i++) {
            Assessment assessment = Assessment.of(studies.get(i), Tools.ROB2);
            for (int domain = 1; domain <= 5 - i % 3 / 2; domain++) {
                assessment =
                        assessment.with("D" + domain, levels.get((3 * i + domain * domain) % 5), "made up", madeUp);
            }
            assessments.add(assessment);
        }
        return new AssessmentTable(Tools.ROB2, assessments);
    }

    /** Invented numbers: arms with means. */
    public static PooledEffect means() {
        List<StudyEffect> studies = List.of(
                MD.of(new TwoMeans(3.1, 1.2, 30, 4.55, 1.4, 31)).named("Alpha"),
                MD.of(new TwoMeans(2.8, 1, 45, 3.9, 1.25, 44)).named("Beta"),
                MD.of(new TwoMeans(3.6, 1.5, 25, 3.7, 1.6, 24))
                        .named("Gamma, a trial with a name that runs over a line"));
        return RandomEffects.withDefaults().pool(Effects.of(MD, studies));
    }

    /** Effects without arms. */
    public static PooledEffect given(Measure measure, double[] y, double[] v, List<String> labels) {
        return RandomEffects.withDefaults().pool(Effects.of(measure, labels, Doubles.of(y), Doubles.of(v)));
    }

    /** Many invented studies: effects swing, precision grows. */
    public static PooledEffect many(int k) {
        double[] y = IntStream.range(0, k)
                .mapToDouble(i -> -0.2 + 0.5 * Math.sin(7.0 * i))
                .toArray();
        double[] v = IntStream.range(0, k).mapToDouble(i -> 0.4 / (1 + i % 17)).toArray();
        return given(
                GEN,
                y,
                v,
                IntStream.rangeClosed(1, k).mapToObj(i -> "Trial " + i).toList());
    }
}
