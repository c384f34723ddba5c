package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.plan.BundledSource;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.exchange.plan.PlanResultsJson;
import org.meridian.exchange.plan.PlanWriter;
import org.meridian.exchange.results.JsonDocument;
import org.meridian.exchange.results.JsonObject;
import org.meridian.present.cli.CommandLineRun;
import org.meridian.present.notebook.Displays;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.PlannedSupplement;
import org.meridian.synthesis.protocol.Protocol;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every method and every supplement of the registry gives the same bits in Java, in a plan, on the command line, in JShell and in a
 * notebook, so that none can exist in one of them only.
 */
class EveryEntryPointTest {

    private static final MethodRegistry REGISTRY = MethodRegistry.standard();
    private static final Effects BCG = Datasets.load("bcg").effects(BinaryMeasure.OR);

    /** What options that have no default are set to. */
    private static final Map<String, Value> REQUIRED = Map.of(
            "by", Value.of("allocation"),
            "moderators", Value.of(List.of(Value.of("latitude"))),
            "side", Value.of("BELOW"),
            "threshold", Value.of(0.8));

    /** Tests of 2×2 tables, whose result is no matter of the pooling. */
    private static final Set<String> OF_TABLES = Set.of("CMH", "BRESLOW_DAY", "TARONE");

    @TempDir
    private Path folder;

    static Stream<SynthesisMethod<?>> methods() {
        return REGISTRY.methods().stream().map(EveryEntryPointTest::method);
    }

    private static <M extends SynthesisMethod<?>> SynthesisMethod<?> method(Description<M> description) {
        return description
                .options()
                .read(required(description), description.options().start(), place())
                .orElseThrow();
    }

    static Stream<Supplement> supplements() {
        return REGISTRY.supplements().stream().map(EveryEntryPointTest::supplement);
    }

    private static <S extends Supplement> Supplement supplement(Description<S> description) {
        return description
                .options()
                .read(required(description), description.options().start(), place())
                .orElseThrow();
    }

    private static Value.Fields required(Description<?> description) {
        Value.Fields fields = Value.fields();
        for (String key : description.options().keys()) {
            boolean needed = description.options().required().contains(key) || key.equals("moderators");
            fields = needed ? fields.with(key, REQUIRED.get(key)) : fields;
        }
        return fields;
    }

    private static Place place() {
        return new Place("", (path, reason) -> {
            throw new AssertionError(path + ": " + reason);
        });
    }

    private static PlannedAnalysis analysis(SynthesisMethod<?> method) {
        return PlannedAnalysis.of("a", new BundledSource("bcg"), BinaryMeasure.OR)
                .with(method);
    }

    private static JsonNode json(Value.Fields data) {
        return JsonMapper.shared().readTree(JsonDocument.text(JsonObject.of(data)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodGivesTheSameBitsEverywhere(SynthesisMethod<?> method) throws IOException {
        SynthesisResult inJava = method.apply(BCG);
        JsonNode data = json(inJava.data());

        Protocol protocol = Protocol.of(analysis(method));
        String plan = PlanWriter.withDefaults().write(protocol);
        Protocol read = PlanReader.withDefaults()
                .read(Location.folder(folder), "plan.json", plan)
                .value();
        assertEquals(protocol, read, "what is written is read back");
        JsonNode planned = result(PlanResultsJson.withDefaults().write(read.run()));
        holds(data, planned, "plan");

        Path file = Files.writeString(folder.resolve("plan.json"), plan);
        holds(data, result(onCommandLine("run", file.toString())), "command line");

        assertEquals(inJava.toString(), inShell(plan), "JShell");
        String notebook = Displays.withDefaults().show(inJava).orElseThrow().text();
        assertTrue(
                notebook.contains(inJava.summary().strip().lines().findFirst().orElseThrow()), notebook);
    }

    @ParameterizedTest
    @MethodSource("supplements")
    void aSupplementGivesTheSameBitsEverywhere(Supplement supplement) throws IOException {
        SynthesisMethod<?> method = OF_TABLES.contains(supplement.description().id())
                ? MantelHaenszel.withDefaults()
                : method(REGISTRY.method("RANDOM_EFFECTS").orElseThrow());
        JsonNode inJava =
                json(Value.fields().with("it", supplement.of(method.apply(BCG)).data()));

        Protocol protocol = Protocol.of(analysis(method).also(supplement));
        String plan = PlanWriter.withDefaults().write(protocol);
        Protocol read = PlanReader.withDefaults()
                .read(Location.folder(folder), "plan.json", plan)
                .value();
        assertEquals(protocol, read, "what is written is read back");
        String name = PlannedSupplement.of(supplement).name();
        String pointer = supplement.key().equals(Supplement.TESTS) ? "/tests/" + name : "/" + supplement.key();
        AnalysisResult result = read.run().results().get(0);
        assertTrue(result.isComplete(), result.messages().toList().toString());
        assertEquals(
                inJava.get("it"),
                result(PlanResultsJson.withDefaults().write(read.run())).at(pointer),
                "plan");

        Path file = Files.writeString(folder.resolve("plan.json"), plan);
        assertEquals(
                inJava.get("it"), result(onCommandLine("run", file.toString())).at(pointer), "command line");
        assertTrue(
                Displays.withDefaults().show(supplement.of(method.apply(BCG))).isPresent(), "notebook");
    }

    @Test
    void everyMethodIsOnTheCommandLineByItsName() throws IOException {
        String listed = onCommandLine("methods");
        for (Description<?> method : REGISTRY.methods()) {
            assertTrue(listed.contains("  " + method.id() + ": "), method.id());
        }
        for (Description<?> supplement : REGISTRY.supplements()) {
            assertTrue(listed.contains("  " + supplement.id() + ": "), supplement.id());
        }
    }

    private static void holds(JsonNode part, JsonNode whole, String where) {
        part.propertyNames().forEach(key -> assertEquals(part.get(key), whole.get(key), where + ": " + key));
    }

    private static JsonNode result(String json) {
        return JsonMapper.shared().readTree(json).at("/results/0");
    }

    private static String inShell(String plan) throws IOException {
        try (Shell shell = new Shell()) {
            List<String> lines =
                    shell.type("System.out.print(PlanReader.withDefaults().read(Location.folder(Path.of(\".\")), "
                            + "\"plan.json\", \"\"\"\n" + plan
                            + "\"\"\").value().run().results().get(0).result().get())");
            return String.join("\n", lines);
        }
    }

    private static String onCommandLine(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                0, CommandLineRun.of(new PrintStream(out, true, StandardCharsets.UTF_8), args), String.join(" ", args));
        return out.toString(StandardCharsets.UTF_8);
    }
}
