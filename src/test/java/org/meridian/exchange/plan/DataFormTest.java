package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.measure.SmdVariance;
import org.meridian.synthesis.measure.StandardisedMeanDifference;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.Genotypes;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.LogRank;
import org.meridian.synthesis.study.OneMean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reliability;
import org.meridian.synthesis.study.SemiPartialCorrelation;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/** Every measure of the catalogue can be asked for in a plan, from columns of its own form of data. */
class DataFormTest {

    /** Three studies of each form, role by role. */
    private static final Map<Class<?>, Map<String, List<Double>>> STUDIES = studies();

    private static Map<Class<?>, Map<String, List<Double>>> studies() {
        Map<Class<?>, Map<String, List<Double>>> studies = new LinkedHashMap<>();
        Map<String, List<Double>> arms =
                columns("treatmentEvents", List.of(4.0, 6.0, 3.0), "controlEvents", List.of(11.0, 29.0, 8.0));
        arms.put("treatmentTotal", List.of(123.0, 306.0, 231.0));
        arms.put("controlTotal", List.of(139.0, 303.0, 220.0));
        studies.put(TwoByTwo.class, arms);
        Map<String, List<Double>> rates =
                columns("treatmentEvents", List.of(4.0, 6.0, 3.0), "controlEvents", List.of(11.0, 29.0, 8.0));
        rates.put("treatmentTime", List.of(123.5, 306.0, 231.0));
        rates.put("controlTime", List.of(139.0, 303.5, 220.0));
        studies.put(TwoRates.class, rates);
        Map<String, List<Double>> means =
                columns("treatmentMean", List.of(3.1, 2.9, 4.0), "controlMean", List.of(4.5, 3.3, 3.9));
        means.putAll(columns("treatmentSd", List.of(1.2, 1.1, 1.4), "controlSd", List.of(1.4, 1.0, 1.3)));
        means.putAll(columns("treatmentN", List.of(30.0, 25.0, 41.0), "controlN", List.of(31.0, 24.0, 39.0)));
        studies.put(TwoMeans.class, means);
        Map<String, List<Double>> paired = columns("mean1", List.of(3.1, 2.9, 4.0), "mean2", List.of(4.5, 3.3, 3.9));
        paired.putAll(columns("sd1", List.of(1.2, 1.1, 1.4), "sd2", List.of(1.4, 1.0, 1.3)));
        paired.putAll(columns("n", List.of(30.0, 25.0, 41.0), "correlation", List.of(0.5, 0.6, 0.4)));
        studies.put(PairedMeans.class, paired);
        Map<String, List<Double>> pairs =
                columns("both", List.of(12.0, 20.0, 9.0), "firstOnly", List.of(5.0, 4.0, 7.0));
        pairs.putAll(columns("secondOnly", List.of(9.0, 8.0, 6.0), "neither", List.of(30.0, 22.0, 40.0)));
        studies.put(PairedTable.class, pairs);
        studies.put(OneProportion.class, columns("events", List.of(4.0, 6.0, 3.0), "total", List.of(23.0, 31.0, 20.0)));
        studies.put(OneRate.class, columns("events", List.of(4.0, 6.0, 3.0), "time", List.of(23.5, 31.0, 20.0)));
        Map<String, List<Double>> group = columns("mean", List.of(3.1, 2.9, 4.0), "sd", List.of(1.2, 1.1, 1.4));
        group.put("n", List.of(30.0, 25.0, 41.0));
        studies.put(OneMean.class, group);
        studies.put(Correlation.class, columns("correlation", List.of(0.5, 0.6, 0.4), "n", List.of(30.0, 25.0, 41.0)));
        Map<String, List<Double>> partial = columns("t", List.of(2.5, 1.6, 0.4), "n", List.of(30.0, 25.0, 41.0));
        partial.put("predictors", List.of(3.0, 2.0, 4.0));
        studies.put(PartialCorrelation.class, partial);
        Map<String, List<Double>> semiPartial = new LinkedHashMap<>(partial);
        semiPartial.put("r2", List.of(0.4, 0.35, 0.3));
        studies.put(SemiPartialCorrelation.class, semiPartial);
        studies.put(
                LogRank.class,
                columns(
                        "observedMinusExpected",
                        List.of(-3.2, -1.1, 0.4),
                        "logRankVariance",
                        List.of(10.5, 7.25, 12.0)));
        Map<String, List<Double>> alpha = columns("alpha", List.of(0.8, 0.75, 0.9), "items", List.of(10.0, 8.0, 12.0));
        alpha.put("n", List.of(100.0, 80.0, 60.0));
        studies.put(Reliability.class, alpha);
        Map<String, List<Double>> alleles =
                columns("homozygousFirst", List.of(20.0, 14.0, 30.0), "heterozygous", List.of(40.0, 31.0, 44.0));
        alleles.put("homozygousSecond", List.of(15.0, 12.0, 21.0));
        studies.put(Genotypes.class, alleles);
        studies.put(Given.class, columns("y", List.of(0.5, -0.25, 0.1), "v", List.of(0.25, 0.0625, 0.1)));
        return studies;
    }

    private static Map<String, List<Double>> columns(
            String role, List<Double> values, String otherRole, List<Double> otherValues) {
        Map<String, List<Double>> columns = new LinkedHashMap<>();
        columns.put(role, values);
        columns.put(otherRole, otherValues);
        return columns;
    }

    static List<StudyMeasure<?>> measures() {
        return MeasureCatalogue.measures();
    }

    /** The three studies as an analysis; the column of a role is called as the role with an x before it. */
    private static String analysis(Class<?> form, String measure) {
        Map<String, List<Double>> columns = STUDIES.get(form);
        String rows = List.of(0, 1, 2).stream()
                .map(i -> columns.keySet().stream()
                        .map(role -> "'x" + role + "': " + columns.get(role).get(i))
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(", "));
        String roles = columns.keySet().stream()
                .map(role -> "'" + role + "': 'x" + role + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "{'id': 'a', 'data': {'rows': [" + rows + "]}, 'columns': " + roles + ", 'measure': " + measure
                + ", 'method': {'type': 'COMMON_EFFECT'}}";
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureIsComputedFromItsFormOfData(StudyMeasure<?> measure) {
        Effects effects = Plans.pooledByVersion2(analysis(measure.dataType(), "'" + measure.id() + "'"))
                .effects();
        assertEquals(measure, effects.measure());
        assertEquals(direct(measure, effects.data()).y(), effects.y());
        assertEquals(direct(measure, effects.data()).v(), effects.v());
        assertEquals(measure.dataType() == Given.class, effects.data().get(0) instanceof Given);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aPlanOfEveryMeasureIsWrittenReadAndRun(StudyMeasure<?> measure) {
        String given = Plans.plan(analysis(measure.dataType(), "'" + measure.id() + "'"))
                .replace("'meridian': '1'", "'meridian': '2'");
        Protocol protocol = Plans.read(given).value();
        Protocol readBack =
                Plans.read(PlanWriter.withDefaults().write(protocol)).value();
        assertEquals(protocol, readBack);
        assertEquals(Plans.json(protocol.run()), Plans.json(readBack.run()));
    }

    @SuppressWarnings("unchecked")
    private static <D extends StudyData> Effects direct(StudyMeasure<D> measure, List<StudyData> data) {
        return measure.of(List.of("1", "2", "3"), (List<D>) data);
    }

    @Test
    void everyFormOfDataHasAMeasure() {
        assertEquals(
                STUDIES.keySet(),
                measures().stream().map(StudyMeasure::dataType).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyOptionOfAMeasureTakesAllItsNames(StudyMeasure<?> measure) {
        for (String key : List.of("variance", "variances", "correction", "sampling", "standardiser")) {
            String plan = Plans.plan(
                    analysis(measure.dataType(), "{'name': '" + measure.id() + "', '" + key + "': 'NOTHING'}"));
            String problem = Plans.problems(plan).get(0);
            if (problem.contains("is not a key of")) {
                continue;
            }
            String names = problem.replaceAll(".*must be one of (.*), but was \"NOTHING\"", "$1");
            assertFalse(names.contains("must be"), problem);
            for (String name : names.split(", ")) {
                String chosen =
                        analysis(measure.dataType(), "{'name': '" + measure.id() + "', '" + key + "': '" + name + "'}");
                assertEquals(
                        measure.id(), ((StudyMeasure<?>) Plans.pooled(chosen).measure()).id());
            }
        }
    }

    @Test
    void anOptionChangesTheFormula() {
        String analysis = analysis(TwoMeans.class, "{'name': 'SMD', 'variance': 'UB'}");
        Effects expected = StandardisedMeanDifference.withDefaults()
                .with(SmdVariance.UB)
                .of(List.of("1"), List.of(new TwoMeans(3.1, 1.2, 30, 4.5, 1.4, 31)));
        assertEquals(expected.v().get(0), Plans.pooled(analysis).effects().v().get(0));
    }
}
