package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.meridian.evidence.dataset.Location;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.meridian.synthesis.study.Role;
import tools.jackson.databind.JsonNode;

/** Laws of plans. */
class PlanPropertyTest {

    private static final String RE = "{'type': 'RANDOM_EFFECTS'}";

    /**
     * Events and totals of two arms that can be.
     *
     * @param e1 events of the treatment arm
     * @param n1 its participants
     * @param e2 events of the control arm
     * @param n2 its participants
     */
    record Study(long e1, long n1, long e2, long n2) {

        String json() {
            return "{'e1': " + e1 + ", 'n1': " + n1 + ", 'e2': " + e2 + ", 'n2': " + n2 + "}";
        }

        String csv() {
            return e1 + "," + n1 + "," + e2 + "," + n2 + "\n";
        }
    }

    @Provide
    Arbitrary<List<Study>> studies() {
        Arbitrary<Long> total = Arbitraries.longs().between(2, 500);
        Arbitrary<Double> risk = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(total, total, risk, risk)
                .as((n1, n2, p1, p2) -> new Study(Math.round(n1 * p1), n1, Math.round(n2 * p2), n2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String analysis(String id, String data, String measure) {
        return "{'id': '" + id + "', 'data': " + data + ", 'columns': {'treatmentEvents': 'e1', 'treatmentTotal': 'n1',"
                + " 'controlEvents': 'e2', 'controlTotal': 'n2'}, 'measure': '" + measure + "', 'method': " + RE + "}";
    }

    private static String rows(List<Study> studies) {
        return studies.stream().map(Study::json).collect(Collectors.joining(", ", "{'rows': [", "]}"));
    }

    @Property(tries = 100)
    void anAnalysisEndsInANumberOrInASentence(@ForAll("studies") List<Study> studies) {
        ProtocolResults results = Plans.read(
                        Plans.plan(analysis("a", rows(studies), "RR"), analysis("b", rows(studies), "RD")))
                .value()
                .run();
        assertEquals(2, results.results().size());
        String json = PlanResultsJson.withDefaults().write(results);
        assertFalse(json.contains("NaN") || json.contains("Infinity") || json.contains("defect"), json);
        results.failures().forEach(failed -> assertTrue(failed.message().contains(" "), failed.message()));
    }

    @Property(tries = 50)
    void itDoesNotMatterWhereDataStand(@ForAll("studies") List<Study> studies) throws IOException {
        Path folder = Files.createTempDirectory("plan");
        Path file = folder.resolve("data.csv");
        Files.writeString(file, studies.stream().map(Study::csv).collect(Collectors.joining("", "e1,n1,e2,n2\n", "")));
        try {
            JsonNode inFile = written(folder, Plans.plan(analysis("a", "{'csv': 'data.csv'}", "OR")));
            JsonNode inPlan = written(folder, Plans.plan(analysis("a", rows(studies), "OR")));
            assertEquals(inPlan.get("status"), inFile.get("status"));
            assertEquals(inPlan.get("estimate"), inFile.get("estimate"));
            assertEquals(inPlan.get("studies"), inFile.get("studies"));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static JsonNode written(Path folder, String plan) {
        ProtocolResults results = PlanReader.withDefaults()
                .read(Location.folder(folder), "plan.json", plan.replace('\'', '"'))
                .value()
                .run();
        return Plans.json(results).at("/results/0");
    }

    @Property(tries = 200)
    void aMisspeltKeyIsAlwaysNamed(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String key, @ForAll Place place) {
        Assume.that(!place.plan.contains("'" + key + "'"));
        String plan = place.plan.replace("HERE", "'" + key + "': 1");
        List<String> problems = Plans.problems(plan);
        Optional<String> named = problems.stream()
                .filter(it -> it.contains(place.path + key + ": is not a key of "))
                .findFirst();
        Assume.that(!known(place, key));
        assertTrue(named.isPresent(), () -> key + " in " + problems);
    }

    private static boolean known(Place place, String key) {
        return Role.ofKey(key).isPresent()
                || List.of("tau", "profile", "where", "also", "level", "robust", "interval", "prediction")
                        .contains(key);
    }

    /** Where a key may be misspelt. */
    enum Place {
        PLAN("", Plans.plan(Plans.bcg("a", "'RR'", RE)).replace("'meridian'", "HERE, 'meridian'")),
        ANALYSIS("analyses[0].", Plans.plan(Plans.bcg("a", "'RR'", RE, "HERE"))),
        METHOD("analyses[0].method.", Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', HERE}"))),
        COLUMNS("analyses[0].columns.", Plans.plan(Plans.bcg("a", "'RR'", RE)).replace("'study':", "HERE, 'study':")),
        MEASURE("analyses[0].measure.", Plans.plan(Plans.bcg("a", "{'name': 'RR', HERE}", RE)));

        private final String path;
        private final String plan;

        Place(String path, String plan) {
            this.path = path;
            this.plan = plan;
        }
    }
}
