package org.meridian.exchange.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.evidence.dataset.Location;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.meridian.table.Problem;
import org.meridian.table.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans as the tests write them: with apostrophes for quotation marks. */
final class Plans {

    static final Path FOLDER = Path.of("src/test/resources/plan");

    static final String BCG_COLUMNS =
            "'columns': {'study': 'author', 'treatmentEvents': 'tpos', 'treatmentTotal': 'n1',"
                    + " 'controlEvents': 'cpos', 'controlTotal': 'n2'}";

    private Plans() {}

    static Reading<Protocol> read(String plan) {
        return PlanReader.withDefaults().read(Location.folder(FOLDER), "plan.json", plan.replace('\'', '"'));
    }

    /** A plan of these analyses. */
    static String plan(String... analyses) {
        return Stream.of(analyses).collect(Collectors.joining(", ", "{'meridian': '1', 'analyses': [", "]}"));
    }

    /** An analysis of the BCG trials as random effects, with more keys if wanted. */
    static String bcg(String id, String measure, String method, String... more) {
        return "{'id': '" + id + "', 'data': {'csv': 'bcg.csv'}, " + BCG_COLUMNS + ", 'measure': " + measure
                + ", 'method': " + method + Stream.of(more).map(it -> ", " + it).collect(Collectors.joining()) + "}";
    }

    static List<AnalysisResult> run(String... analyses) {
        return read(plan(analyses)).value().run().results();
    }

    /** The pooled effect of a plan of version 2 with one analysis that must succeed. */
    static PooledEffect pooledByVersion2(String analysis) {
        return pooled(read(plan(analysis).replace("'meridian': '1'", "'meridian': '2'"))
                .value()
                .run()
                .results()
                .get(0));
    }

    /** The pooled effect of a plan with one analysis that must succeed. */
    static PooledEffect pooled(String analysis) {
        return pooled(run(analysis).get(0));
    }

    private static PooledEffect pooled(AnalysisResult result) {
        if (result instanceof AnalysisResult.Done done && done.answer() instanceof PooledEffect pooled) {
            return pooled;
        }
        throw new AssertionError(result.toString());
    }

    /** Why a plan with one analysis fails. */
    static String failure(String analysis) {
        AnalysisResult result = run(analysis).get(0);
        if (result instanceof AnalysisResult.Failed failed) {
            return failed.message();
        }
        throw new AssertionError(result.toString());
    }

    /** Everything that is wrong with a plan, as people read it. */
    static List<String> problems(String plan) {
        return read(plan).problems().stream().map(Problem::toString).toList();
    }

    static JsonNode json(ProtocolResults results) {
        return JsonMapper.shared().readTree(PlanResultsJson.withDefaults().write(results));
    }
}
