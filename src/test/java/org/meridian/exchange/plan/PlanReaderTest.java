package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.synthesis.measure.SmdVariance;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.table.Problem;

class PlanReaderTest {

    private static final String RE = "{'type': 'RANDOM_EFFECTS'}";

    @TempDir
    private Path folder;

    private static void refused(String reason, String plan) {
        assertEquals(List.of("plan.json, line 1: " + reason), Plans.problems(plan));
    }

    private static void analysisRefused(String reason, String... more) {
        refused("analyses[0]." + reason, Plans.plan(Plans.bcg("a", "'RR'", RE, more)));
    }

    private static void methodRefused(String reason, String method) {
        refused("analyses[0].method" + reason, Plans.plan(Plans.bcg("a", "'RR'", method)));
    }

    @Test
    void namesAnUnknownKeyWithItsLineAndPath() {
        String plan = Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS',\n\n 'tua2': 'DL'}"));
        assertEquals(
                List.of("plan.json, line 3: analyses[0].method.tua2: is not a key of RANDOM_EFFECTS"
                        + " (keys: type, title, tau2, interval, prediction, weighting, qAbout, i2)"),
                Plans.problems(plan));
    }

    @Test
    void knowsTheKeysOfEverything() {
        refused(
                "analysis: is not a key of a plan (keys: meridian, profile, analyses, $schema)",
                Plans.plan(Plans.bcg("a", "'RR'", RE)).replace("'meridian'", "'analysis': 1, 'meridian'"));
        analysisRefused(
                "zeroCell: is not a key of an analysis (keys: id, profile, data, where, columns, measure, zeroCells, method,"
                        + " level, also, missing, wrong)",
                "'zeroCell': {}");
        analysisRefused(
                "where[0].im: is not a key of a condition (keys: column, in, notIn, atLeast, atMost, between, present, absent)",
                "'where': [{'column': 'alloc', 'in': ['random'], 'im': []}]");
        analysisRefused(
                "also[1].bye: is not a key of CUMULATIVE (keys: name, id, by)",
                "'also': ['LEAVE_ONE_OUT', {'name': 'CUMULATIVE', 'bye': 'year'}]");
        methodRefused(
                ".tau2.fix: is not a key of a fixed tau2 (keys: fixed)",
                "{'type': 'RANDOM_EFFECTS', 'tau2': {'fix': 1, 'fixed': 1}}");
        methodRefused(
                ".tau2: is not a key of PETO (keys: type, title, interval, prediction)",
                "{'type': 'PETO', 'tau2': 'DL'}");
        List<String> roles =
                Plans.problems(Plans.plan(Plans.bcg("a", "'RR'", RE)).replace("'treatmentTotal'", "'treatmentTotals'"));
        assertEquals(1, roles.size());
        assertTrue(roles.get(0)
                .startsWith("plan.json, line 1: analyses[0].columns.treatmentTotals: is not a key of columns"));
    }

    @Test
    void demandsWhatIsNeeded() {
        assertEquals(
                List.of("plan.json, line 1: meridian: must be given", "plan.json, line 1: analyses: must be given"),
                Plans.problems("{}"));
        assertEquals(
                List.of(
                        "plan.json, line 1: analyses[0].id: must be given",
                        "plan.json, line 1: analyses[0].data: must be given",
                        "plan.json, line 1: analyses[0].measure: must be given",
                        "plan.json, line 1: analyses[0].method: must be given"),
                Plans.problems(Plans.plan("{}")));
        refused(
                "analyses[0].columns: must be given",
                Plans.plan("{'id': 'a', 'data': {'csv': 'bcg.csv'}, 'measure': 'RR', 'method': " + RE + "}"));
        refused("a plan must have at least one analysis, but had none", Plans.plan());
        methodRefused(".type: must be given", "{}");
    }

    @Test
    void refusesValuesOfAnotherType() {
        analysisRefused(
                "level: must be a number between 0 and 1, for example 0.95, but was \"0.95\"", "'level': '0.95'");
        analysisRefused("level: must be a number between 0 and 1, for example 0.95, but was null", "'level': null");
        analysisRefused("level: must be a number between 0 and 1, for example 0.95, but was 95", "'level': 95");
        analysisRefused(
                "where: must be a list, each item an object with column and one of in, notIn, atLeast, atMost, between, present, absent, but was an object",
                "'where': {}");
        analysisRefused(
                "where[0].in: must be a list, but was \"random\"", "'where': [{'column': 'alloc', 'in': 'random'}]");
        analysisRefused(
                "where[0]: a condition must name at least one value of alloc",
                "'where': [{'column': 'alloc', 'in': []}]");
        analysisRefused("also[0]: must be an object, but was 7", "'also': [7]");
        analysisRefused("zeroCells.add: must be a number of 0 or more, but was true", "'zeroCells': {'add': true}");
        analysisRefused("zeroCells.add: must be a number of 0 or more, but was -1", "'zeroCells': {'add': -1}");
        analysisRefused(
                "zeroCells.dropDoubleZero: must be true or false, but was \"no\"",
                "'zeroCells': {'dropDoubleZero': 'no'}");
        methodRefused(": must be an object, but was \"PETO\"", "'PETO'");
        methodRefused(
                ".tau2.fixed: must be a number of 0 or more, but was \"0\"",
                "{'type': 'RANDOM_EFFECTS', 'tau2': {'fixed': '0'}}");
        methodRefused(
                ".tau2.fixed: must be a number of 0 or more, but was -1",
                "{'type': 'RANDOM_EFFECTS', 'tau2': {'fixed': -1}}");
        refused(
                "meridian: must be \"1\" or \"2\", but was \"3\"",
                Plans.plan(Plans.bcg("a", "'RR'", RE)).replace("'meridian': '1'", "'meridian': '3'"));
    }

    @Test
    void namesTheKnownNamesBesideAnUnknownOne() {
        methodRefused(
                ".prediction: must be one of " + names(PredictionMethod.values()) + ", but was \"hts2\"",
                "{'type': 'RANDOM_EFFECTS', 'prediction': 'hts2'}");
        assertTrue(
                Plans.problems(Plans.plan(Plans.bcg("a", "'ARR'", RE))).get(0).endsWith("but was \"ARR\""));
        methodRefused(".interval: must be one of WALD, but was \"HKSJ\"", "{'type': 'PETO', 'interval': 'HKSJ'}");
        methodRefused(
                ".prediction: must be one of NONE, but was \"HTS\"", "{'type': 'COMMON_EFFECT', 'prediction': 'HTS'}");
        analysisRefused(
                "profile: must be one of MERIDIAN, MERIDIAN_1, METAFOR, METAFOR_4, META, META_4, REVMAN, REVMAN_5, STATSMODELS, but was \"R\"",
                "'profile': 'R'");
    }

    private static String names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Test
    void wantsTheWeightsOfAGeneralisedQ() {
        methodRefused(
                ".tau2: needs weights, as in {\"name\": \"GENQ\", \"weights\": \"column\"}",
                "{'type': 'RANDOM_EFFECTS', 'tau2': 'GENQ'}");
        methodRefused(
                ".tau2: GENQM needs the column of its weights",
                "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'GENQM'}}");
    }

    @Test
    void knowsTheOptionsOfMeasures() {
        refused(
                "analyses[0].measure.variant: is not a key of SMD (keys: name, variance, correction)",
                Plans.plan(Plans.bcg("a", "{'name': 'SMD', 'variant': 'LS'}", RE)));
        refused(
                "analyses[0].measure.variance: is not a key of the measure RR, which has no options (keys: name)",
                Plans.plan(Plans.bcg("a", "{'name': 'RR', 'variance': 'LS'}", RE)));
        refused(
                "analyses[0].measure.variance: must be one of " + names(SmdVariance.values()) + ", but was \"HO\"",
                Plans.plan(Plans.bcg("a", "{'name': 'SMD', 'variance': 'HO'}", RE)));
    }

    @Test
    void tellsEverythingAtOnce() {
        List<String> problems = Plans.problems(Plans.plan(
                Plans.bcg("a", "'RX'", "{'type': 'RANDOM'}", "'level': 2"), Plans.bcg("b", "'RR'", RE, "'alsoo': []")));
        assertEquals(4, problems.size(), problems.toString());
    }

    @Test
    void wantsOneSourceOfData() {
        String two = Plans.plan(
                Plans.bcg("a", "'RR'", RE).replace("'csv': 'bcg.csv'", "'csv': 'bcg.csv', 'dataset': 'bcg'"));
        assertTrue(Plans.problems(two).get(0).contains("must have exactly one of csv, dataset, rows, but has 2 keys"));
    }

    @Test
    void wantsIdsOfTheirOwn() {
        String plan = Plans.plan(Plans.bcg("a", "'RR'", RE), Plans.bcg("a", "'OR'", RE));
        assertEquals(
                List.of("plan.json, line 1: every analysis must have an id of its own, but two are called \"a\""),
                Plans.problems(plan));
    }

    @Test
    void refusesWhatIsNotJson() {
        assertTrue(Plans.problems("{'meridian': '1',\n 'meridian': '1'}")
                .get(0)
                .startsWith("plan.json, line 2: must be JSON, but at character"));
        assertTrue(Plans.problems("{'meridian': NaN}").get(0).startsWith("plan.json, line 1: must be JSON"));
        assertTrue(Plans.problems("{} {}").get(0).startsWith("plan.json, line 1: must be JSON"));
        assertTrue(Plans.problems("").get(0).startsWith("plan.json"));
        assertEquals(List.of("plan.json: must be a JSON object with the key \"analyses\""), Plans.problems("[]"));
    }

    @Test
    void saysWhenAFileCannotBeRead() throws IOException {
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
        assertEquals(List.of("latin.json: must be UTF-8, but has bytes that are not"), problemsOf(latin));
        assertEquals(
                List.of("none.json: there is no such file in " + folder.toAbsolutePath()),
                problemsOf(folder.resolve("none.json")));
        assertTrue(problemsOf(folder).get(0).contains("cannot be read"));
        assertEquals(List.of("/: must be a file, but is a folder"), problemsOf(Path.of("/")));
    }

    @Test
    void overlooksAByteOrderMark() throws IOException {
        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF{}");
        assertEquals(
                List.of("marked.json, line 1: meridian: must be given", "marked.json, line 1: analyses: must be given"),
                problemsOf(marked));
    }

    private static List<String> problemsOf(Path file) {
        return PlanReader.withDefaults().read(file).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
