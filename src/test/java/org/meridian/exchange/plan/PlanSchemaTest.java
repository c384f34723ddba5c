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
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.ProtocolResults;
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
                        "'also': ['LEAVE_ONE_OUT', {'name': 'CUMULATIVE', 'by': 'year'}, {'name': 'EGGER',"
                                + " 'leastStudies': 3}]",
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
                        "'also': ['CMH', {'name': 'CMH', 'id': 'other', 'variance': 'BINOMIAL', 'correction': 'NONE'}, 'BRESLOW_DAY',"
                                + " 'TARONE']")),
                Plans.plan(Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'RANDOM_EFFECTS', 'weighting': {'column': 'n1'}}",
                        "'also': ['TAU2_TEST', {'name': 'TAU2_TEST', 'id': 'by Q', 'method': 'Q'}, {'name': 'PROBABILITY_BEYOND', 'side':"
                                + " 'BELOW', 'threshold': 0.8}]")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'GLMM', 'title': 'a title as results write it'}")));
    }

    static Stream<String> broken() {
        return Stream.of(
                "{}",
                Plans.plan(),
                Plans.plan("{}"),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tua2': 'DL'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'BAYES'}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'robust': {'cluster': 'study'}}")),
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'SUBGROUPS'}")),
                Plans.plan(Plans.bcg("a", "'RR'", RE, "'also': ['TRIM_AND_FILL']")),
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
                        .replace("'csv': 'bcg.csv'", "'csv': 'bcg.csv', 'dataset': 'bcg'"));
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
        ProtocolResults results = PlanReader.withDefaults()
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
    void isWrittenFromTheCode() throws IOException {
        String written = PlanSchema.of(MethodRegistry.standard());
        Path file = Path.of("src/main/resources/org/meridian/exchange/plan", PLAN);
        if (Boolean.getBoolean("meridian.write")) {
            Files.writeString(file, written);
        }
        assertEquals(
                written,
                Files.readString(file),
                file + " is written from the code: mvn test -Dtest=PlanSchemaTest -Dmeridian.write=true");
    }

    @Test
    void describesEveryKey() {
        described(tree(PLAN), "");
    }

    private static void described(JsonNode node, String path) {
        JsonNode properties = node.get("properties");
        if (properties != null
                && properties.isObject()
                && node.path("type").asString("").equals("object")) {
            properties
                    .propertyNames()
                    .forEach(key -> assertTrue(
                            properties.get(key).has("description"), path + "/" + key + " has no description"));
        }
        node.propertyNames().forEach(key -> described(node.get(key), path + "/" + key));
        if (node.isArray()) {
            node.valueStream().forEach(it -> described(it, path + "[]"));
        }
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
        try (InputStream stream = PlanReader.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
