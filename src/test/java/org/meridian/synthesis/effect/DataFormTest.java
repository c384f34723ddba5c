package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.stat.Scale;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.StudyTable;

/** Every measure is computed from columns of its own form of data, whether their roles are said or recognised. */
class DataFormTest {

    /** Three studies of each form; the columns are called as their roles. */
    private static final Map<DataForm, String> STUDIES = studies();

    private static Map<DataForm, String> studies() {
        Map<DataForm, String> studies = new LinkedHashMap<>();
        studies.put(DataForm.TWO_BY_TWO, """
                treatmentEvents,treatmentTotal,controlEvents,controlTotal
                4,123,11,139
                6,306,29,303
                3,231,8,220
                """);
        studies.put(DataForm.TWO_MEANS, """
                treatmentMean,treatmentSd,treatmentN,controlMean,controlSd,controlN
                3.1,1.2,30,4.5,1.4,31
                2.9,1.1,25,3.3,1.0,24
                4,1.4,41,3.9,1.3,39
                """);
        studies.put(DataForm.TWO_RATES, """
                treatmentEvents,treatmentTime,controlEvents,controlTime
                4,123.5,11,139
                6,306,29,303.5
                3,231,8,220
                """);
        studies.put(DataForm.PAIRED_MEANS, """
                mean1,sd1,mean2,sd2,n,correlation
                3.1,1.2,4.5,1.4,30,0.5
                2.9,1.1,3.3,1.0,25,0.6
                4,1.4,3.9,1.3,41,0.4
                """);
        studies.put(DataForm.PAIRED_TABLE, """
                both,firstOnly,secondOnly,neither
                12,5,9,30
                20,4,8,22
                9,7,6,40
                """);
        studies.put(DataForm.ONE_PROPORTION, "events,total\n4,23\n6,31\n3,20\n");
        studies.put(DataForm.ONE_RATE, "events,time\n4,23.5\n6,31\n3,20\n");
        studies.put(DataForm.ONE_MEAN, "mean,sd,n\n3.1,1.2,30\n2.9,1.1,25\n4,1.4,41\n");
        studies.put(DataForm.CORRELATION_OF_TWO, "correlation,n\n0.5,30\n0.6,25\n0.4,41\n");
        studies.put(DataForm.PARTIAL_CORRELATION, "t,n,predictors\n2.5,30,3\n1.6,25,2\n0.4,41,4\n");
        studies.put(
                DataForm.SEMI_PARTIAL_CORRELATION, "t,n,predictors,r2\n2.5,30,3,0.4\n1.6,25,2,0.35\n0.4,41,4,0.3\n");
        studies.put(DataForm.LOG_RANK, "observedMinusExpected,logRankVariance\n-3.2,10.5\n-1.1,7.25\n0.4,12\n");
        studies.put(DataForm.RELIABILITY, "alpha,items,n\n0.8,10,100\n0.75,8,80\n0.9,12,60\n");
        studies.put(
                DataForm.GENOTYPES, "homozygousFirst,heterozygous,homozygousSecond\n20,40,15\n14,31,12\n30,44,21\n");
        studies.put(DataForm.ANALYSED, "y,v\n0.5,0.25\n-0.25,0.0625\n0.1,0.1\n");
        studies.put(DataForm.PRINTED, "ciLower,estimate,ciUpper\n0.2,0.4,0.8\n0.3,0.6,0.95\n0.15,0.3,0.6\n");
        return studies;
    }

    static List<StudyMeasure<?>> measures() {
        return MeasureCatalogue.measures();
    }

    /** The table with columns whose names tell nothing, and roles that are said. */
    private static StudyTable said(String csv) {
        String header = csv.lines().findFirst().orElseThrow();
        Map<Role, String> columns = new LinkedHashMap<>();
        StringBuilder names = new StringBuilder();
        for (String role : header.split(",")) {
            names.append(names.isEmpty() ? "" : ",").append("x ").append(role);
            columns.put(Role.ofKey(role).orElseThrow(), "x " + role);
        }
        return CsvTexts.table(csv.replace(header, names), columns);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureIsComputedFromItsFormOfData(StudyMeasure<?> measure) {
        DataForm form = DataForm.of(measure);
        Effects effects = said(STUDIES.get(form)).effects(measure);
        assertEquals(measure, effects.measure());
        assertEquals(direct(measure, effects.data()).y(), effects.y());
        assertEquals(direct(measure, effects.data()).v(), effects.v());
        assertEquals(form == DataForm.ANALYSED, effects.data().get(0) instanceof Given);
        Effects recognised = CsvTexts.table(STUDIES.get(form)).effects(measure);
        assertEquals(effects.y(), recognised.y());
        assertEquals(effects.v(), recognised.v());
        assertEquals(effects.data(), recognised.data());
    }

    private static <D extends StudyData> Effects direct(StudyMeasure<D> measure, List<StudyData> data) {
        return measure.of(
                List.of("1", "2", "3"),
                data.stream().map(measure.dataType()::cast).toList());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureCanBeReported(StudyMeasure<?> measure) {
        Effects analysed = said(STUDIES.get(DataForm.ANALYSED)).effects(measure);
        assertEquals(measure, analysed.measure());
        assertEquals(0.0625, analysed.v().get(1));
        Effects printed = said(STUDIES.get(DataForm.PRINTED)).effects(measure);
        assertEquals(0.6, measure.scale().toNatural(printed.y().get(1)), 1e-12);
        assertEquals(
                (measure.scale().toAnalysis(0.95) - measure.scale().toAnalysis(0.3)) / (2 * 1.959963984540054),
                Math.sqrt(printed.v().get(1)),
                1e-12);
    }

    @ParameterizedTest
    @EnumSource(DataForm.class)
    void everyFormHasItsMeasuresAndItsStudies(DataForm form) {
        assertTrue(form == DataForm.PRINTED || measures().stream().anyMatch(it -> DataForm.of(it) == form));
        assertTrue(STUDIES.containsKey(form));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyVariantHasTheFormOfItsStandard(MeasureVariant<?> variant) {
        assertEquals(DataForm.of(variant.standard()), DataForm.of(variant));
        assertEquals(
                variant,
                said(STUDIES.get(DataForm.of(variant))).effects(variant).measure());
    }

    static List<MeasureVariant<?>> variants() {
        return MeasureCatalogue.variants();
    }

    /** A measure from outside whose data no table gives. */
    private enum OfWords implements StudyMeasure<StudyData> {
        WORDS;

        @Override
        public Class<StudyData> dataType() {
            return StudyData.class;
        }

        @Override
        public StudyEffect of(String study, StudyData data) {
            return new StudyEffect(study, this, 0, 1, data);
        }

        @Override
        public MeasureFormula formula() {
            return new MeasureFormula("0", "1", "", "");
        }

        @Override
        public String id() {
            return "WORDS";
        }

        @Override
        public String symbol() {
            return "W";
        }

        @Override
        public String title() {
            return "measure of words";
        }

        @Override
        public Scale scale() {
            return Scale.IDENTITY;
        }
    }

    @Test
    void aMeasureOfOtherDataIsRefused() {
        StudyTable table = said(STUDIES.get(DataForm.TWO_BY_TWO));
        assertEquals(
                "the measure of words needs StudyData, which no table of studies gives",
                assertThrows(IllegalArgumentException.class, () -> table.effects(OfWords.WORDS))
                        .getMessage());
    }
}
