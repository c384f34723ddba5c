package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.exchange.plan.PlanResultsJson;
import org.meridian.exchange.plan.PlanSchema;
import org.meridian.exchange.plan.PlanWriter;
import org.meridian.present.notebook.DisplayForm;
import org.meridian.present.notebook.Displays;
import org.meridian.present.plot.forest.ForestPlot;
import org.meridian.present.report.PlanReport;
import org.meridian.synthesis.catalogue.MethodCatalogue;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.protocol.ProtocolResults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@link UnweightedMean}, a result and a description in one file, is everywhere where the library's own methods are. */
class OwnMethodTest {

    private static final MethodRegistry REGISTRY = MethodRegistry.standard().withMethod(UnweightedMean.DESCRIPTION);
    private static final PlanReader READER = PlanReader.withDefaults().with(REGISTRY);
    private static final Effects BCG = Datasets.load("bcg").effects(BinaryMeasure.RR);
    private static final UnweightedMean.Result RESULT = new UnweightedMean(0.5, 0.9).apply(BCG);
    private static final String PLAN = """
            {"meridian": "2", "analyses": [{"id": "own", "data": {"dataset": "bcg"}, "measure": "RR", "level": 0.9,
              "method": {"type": "unweighted_mean", "factor": 0.5}, "also": ["LEAVE_ONE_OUT"]}]}""";

    @TempDir
    private Path folder;

    private static Protocol protocol() {
        return READER.read(Location.folder(Path.of("")), "plan.json", PLAN).value();
    }

    @Test
    void isReadWrittenAndRunInPlans() {
        ProtocolResults results = protocol().run();
        assertTrue(results.isComplete(), results.messages().toString());
        JsonNode json = JsonMapper.shared()
                .readTree(PlanResultsJson.withDefaults().write(results))
                .at("/results/0");
        assertEquals(RESULT.y(), json.at("/estimate/y").doubleValue());
        assertEquals(RESULT.interval().upper(), json.at("/estimate/upper").doubleValue());
        assertEquals(0.5, json.at("/method/factor").doubleValue());
        assertEquals(13, json.at("/leaveOneOut").size());
        String written = PlanWriter.withDefaults().write(protocol());
        assertEquals(
                protocol(),
                READER.read(Location.folder(Path.of("")), "plan.json", written).value());
    }

    @Test
    void isInTheSchemaAndOnThePageOfMethods() {
        assertTrue(PlanSchema.of(REGISTRY).contains("\"UNWEIGHTED_MEAN\""));
        assertTrue(
                MethodCatalogue.toMarkdown(REGISTRY)
                        .contains(
                                "| UNWEIGHTED_MEAN | unweighted mean | The mean of the effects, whatever their precision | `factor`"));
    }

    @Test
    void isDrawnAndLeftOneOut() {
        String svg = ForestPlot.of(RESULT).draw().toSvg();
        assertTrue(svg.contains("nweighted mean"), svg);
        assertEquals(
                new UnweightedMean(0.5, 0.9).apply(BCG.without(3)).y(),
                LeaveOneOut.of(RESULT)
                        .steps()
                        .get(3)
                        .attempt()
                        .result()
                        .orElseThrow()
                        .y());
    }

    @Test
    void showsItselfInJShellNotebooksAndPages() throws IOException {
        assertTrue(RESULT.summary().contains("Summary"), RESULT.summary());
        String html =
                Displays.withDefaults().show(RESULT).orElseThrow().contents().get(DisplayForm.HTML);
        assertTrue(html.contains("Aronson"), html);
        PlanReport.of(protocol().run()).render(folder);
        assertTrue(Files.readString(folder.resolve("index.html")).contains("nweighted mean"));
        assertTrue(Files.exists(folder.resolve("forest-1-own.svg")));
    }
}
