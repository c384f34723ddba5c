package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.synthesis.effect.MeasureCatalogue;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.study.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the resources say what the reader and the writer do. */
class PlanSchemaTest {

    private static final String PLAN = "analysis-plan.schema.json";
    private static final String RESULTS = "analysis-results.schema.json";
    private static final String RE = "{'type': 'RANDOM_EFFECTS'}";

    private static final Schema PLANS = schema(PLAN);

    static Stream<String> good() {
        return Stream.of(
                Plans.plan(Plans.bcg("a", "'RR'", RE)),
                Plans.plan(Plans.bcg("a", "{'name': 'OR'}", "{'type': 'RANDOM_EFFECTS', 'tau2': {'fixed': 0.1}}")),
                Plans.plan(Plans.bcg("a", "'RD'", "{'type': 'MANTEL_HAENSZEL', 'riskDifferenceVariance': 'SATO'}")),
                Plans.plan(Plans.bcg("a", "'PETO'", "{'type': 'PETO', 'interval': 'WALD'}", "'level': 0.9")),
                Plans.plan(
                        "{'id': 'a', 'data': {'dataset': 'bcg'}, 'measure': 'RR', 'method': {'type': 'COMMON_EFFECT'}}"),
                Plans.plan(
                        "{'id': 'a', 'data': {'rows': [{'y': 1, 'v': 2, 'x': null}]}, 'columns': {'y': 'y', 'v': 'v'},"
                                + " 'measure': 'GEN', 'method': {'type': 'COMMON_EFFECT'}}"),
                Plans.plan(Plans.bcg(
                        "a",
                        "'RR'",
                        RE,
                        "'where': [{'column': 'alloc', 'in': ['random', 1]}]",
                        "'also': ['LEAVE_ONE_OUT', {'name': 'CUMULATIVE', 'by': 'year'}, {'name': 'TRIM_AND_FILL',"
                                + " 'estimator': 'L0'}]",
                        "'profile': 'META'")),
                Plans.plan(Plans.bcg("a", "{'name': 'PHI', 'variance': 'STRATIFIED'}", RE)),
                Plans.plan(Plans.bcg("a", "'OR'", "{'type': 'GLMM', 'model': 'CM_AL', 'nodes': 7}")),
                Plans.plan(Plans.bcg(
                        "a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'GENQ', 'weights': 'n1'}}")),
                Plans.plan(Plans.bcg(
                        "a",
                        "'RR'",
                        RE,
                        "'zeroCells': {'add': 0.5, 'to': 'ALL', 'dropDoubleZero': true, 'spread': 'BY_ARM', 'reach':"
                                + " 'VARIANCE_ONLY'}",
                        "'also': [{'name': 'TAU2_INTERVAL', 'method': 'PROFILE_LIKELIHOOD', 'likelihood': 'ML'},"
                                + " {'name': 'I2_INTERVAL', 'method': 'TEST_BASED'}]")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'SUBGROUPS', 'by': 'alloc', 'tau2Shared': 'SEPARATE'}")),
                Plans.plan(Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'META_REGRESSION', 'moderators': ['ablat', {'column': 'alloc', 'as': 'FACTOR', 'reference':"
                                + " 'random'}]}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': ['REML', 'DL']}")),
                Plans.plan(Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'RANDOM_EFFECTS', 'tau2': [{'name': 'REML'}, {'name': 'DL', 'truncation': 'NONE'},"
                                + " {'fixed': 0.1}], 'i2': 'FROM_Q', 'prediction': 'NNF', 'interval': 'HKSJ_IQWIG6'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'DL'}}")),
                Plans.plan(Plans.bcg(
                        "a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'HE', 'truncation': 'NONE'}}")),
                Plans.plan(Plans.bcg(
                        "a",
                        "'OR'",
                        "{'type': 'MANTEL_HAENSZEL', 'counts': 'CORRECTED'}",
                        "'also': ['CMH', {'name': 'CMH', 'variance': 'BINOMIAL', 'correction': 'NONE'}, 'BRESLOW_DAY',"
                                + " 'TARONE']")),
                Plans.plan(Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'RANDOM_EFFECTS', 'weighting': {'column': 'n1'}}",
                        "'also': ['TAU2_TEST', {'name': 'TAU2_TEST', 'method': 'Q'}, {'name': 'PROBABILITY_BEYOND', 'side':"
                                + " 'BELOW', 'threshold': 0.8}]")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'BAYES', 'prior': {}}")));
    }

    static Stream<String> broken() {
        return Stream.of(
                "{}",
                Plans.plan(),
                Plans.plan("{}"),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tua2': 'DL'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': 'dl'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'fixed': -1}}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'PETO', 'interval': 'HKSJ'}")),
                Plans.plan(Plans.bcg("a", "'RRR'", RE)),
                Plans.plan(Plans.bcg("a", "{'name': 'RR', 'variance': 'LS'}", RE)),
                Plans.plan(Plans.bcg("a", "{'name': 'SMD', 'variance': 'HO'}", RE)),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': 'GENQ'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': []}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': ['REML', 'GENQ']}")),
                Plans.plan(Plans.bcg(
                        "a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'PM', 'truncation': 'NONE'}}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'i2': 'FROM_H'}")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'also': [{'name': 'PROBABILITY_BEYOND', 'threshold': 0.8}]")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'also': [{'name': 'CMH', 'correction': 'YATES'}]")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'weighting': {'colum': 'n1'}}")),
                Plans.plan(Plans.bcg("a", "'OR'", "{'type': 'GLMM', 'nodes': 7.5}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'qAbout': 'PETO'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'MANTEL_HAENSZEL', 'weighting': 'EQUAL'}")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'also': [{'name': 'TAU2_INTERVAL', 'method': 'TEST_BASED'}]")),
                Plans.plan(Plans.bcg("", "'RR'", RE)),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'level': 1")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'level': '0.95'")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'zeroCells': {'add': -1}")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'zeroCells': {'too': 'ALL'}")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'where': [{'column': 'alloc', 'in': []}]")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'also': ['LEAVE_TWO_OUT']")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'also': [{'name': 'CUMULATIVE', 'bye': 'year'}]")),
                Plans.plan(Plans.bcg("a", "'RR'", RE)).replace("treatmentEvents", "events1"),
                Plans.plan(Plans.bcg("a", "'RR'", RE))
                        .replace("'csv': 'bcg.csv'", "'csv': 'bcg.csv', 'dataset': 'bcg'"),
                Plans.plan("{'id': 'a', 'data': {'csv': 'x'}, 'measure': 'RR', 'method': {'type': 'COMMON_EFFECT'}}"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void allowsWhatTheReaderReads(String plan) {
        assertEquals(List.of(), faults(PLANS, plan.replace('\'', '"')));
        assertTrue(Plans.read(plan).isClean(), () -> Plans.problems(plan).toString());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatTheReaderRefuses(String plan) {
        assertFalse(faults(PLANS, plan.replace('\'', '"')).isEmpty(), plan);
        assertFalse(Plans.read(plan).isClean(), plan);
    }

    @Test
    void allowsTheExampleAndItsResults() throws IOException {
        assertEquals(List.of(), faults(PLANS, Files.readString(Plans.FOLDER.resolve("contract.json"))));
        PlanResults results = PlanReader.withDefaults()
                .read(Plans.FOLDER.resolve("contract.json"))
                .value()
                .run();
        assertEquals(
                List.of(),
                faults(schema(RESULTS), PlanResultsJson.withDefaults().write(results)));
    }

    @Test
    void allowsTheResultsOfEveryPlanThatItAllows() {
        List<String> readable = good().toList();
        for (String plan : readable) {
            String results = PlanResultsJson.withDefaults()
                    .write(Plans.read(plan).value().run());
            assertEquals(List.of(), faults(schema(RESULTS), results), plan);
        }
    }

    @Test
    void knowsTheNamesThatTheCodeKnows() {
        assertEquals(names(Profile.values()), listed("profile"));
        assertEquals(names(SupplementName.values()), listed("supplementName"));
        assertEquals(MeasureCatalogue.measures().stream().map(StudyMeasure::id).toList(), listed("measureName"));
        assertEquals(names(TauIntervalMethod.values()), listed("tau2IntervalMethod"));
        assertEquals(
                Set.copyOf(names(TauSquared.values())),
                tree(PLAN)
                        .at("/$defs/tau2/anyOf/0/enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toSet()));
        for (MeasureOptions options : MeasureOptions.values()) {
            List<String> keys = tree(PLAN)
                    .at("/$defs/measure/oneOf")
                    .valueStream()
                    .filter(it -> it.at("/properties/name/const").asString("").equals(options.name()))
                    .flatMap(it -> it.get("properties").propertyNames().stream())
                    .filter(it -> !it.equals("name"))
                    .toList();
            assertEquals(options.keys(), keys, options.name());
        }
        assertEquals(names(CiMethod.values()), listed("interval"));
        assertEquals(names(PredictionMethod.values()), listed("prediction"));
        assertEquals(
                Role.keys(),
                List.copyOf(tree(PLAN).at("/$defs/columns/properties").propertyNames()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> listed(String definition) {
        return tree(PLAN)
                .at("/$defs/" + definition + "/enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree(name));
    }

    private static JsonNode tree(String name) {
        try (InputStream stream = AnalysisPlan.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
