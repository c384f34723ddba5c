package org.meridian.synthesis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.study.TwoByTwo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The data sets and expected values of {@code reference/model-conformance.json}. */
final class ModelConformance {

    private static final JsonNode FILE = read();

    private ModelConformance() {}

    /** A worked example: its data and what is expected of them, by name. */
    record Case(String id, Effects effects, Map<String, Double> expected) {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (JsonNode node : FILE.get("cases")) {
            Map<String, Double> expected = new TreeMap<>();
            node.get("expected")
                    .properties()
                    .forEach(entry ->
                            expected.put(entry.getKey(), entry.getValue().asDouble()));
            cases.add(new Case(node.get("id").asString(), data(node.get("data").asString()), expected));
        }
        return cases;
    }

    static Effects data(String name) {
        JsonNode data = FILE.get("data").get(name);
        if (data.has("tables")) {
            BinaryMeasure measure = BinaryMeasure.valueOf(data.get("measure").asString());
            List<StudyEffect> studies = new ArrayList<>();
            for (JsonNode row : data.get("tables")) {
                studies.add(measure.of(TwoByTwo.ofEvents(
                                row.get(0).asInt(),
                                row.get(1).asInt(),
                                row.get(2).asInt(),
                                row.get(3).asInt()))
                        .named("Study " + (studies.size() + 1)));
            }
            return Effects.of(measure, studies);
        }
        Doubles y = column(data.get("y"));
        List<String> labels =
                IntStream.range(0, y.size()).mapToObj(i -> "Study " + (i + 1)).toList();
        return Effects.of(GenericMeasure.GEN, labels, y, column(data.get("v")));
    }

    private static Doubles column(JsonNode numbers) {
        return Doubles.from(IntStream.range(0, numbers.size())
                .mapToDouble(i -> numbers.get(i).asDouble()));
    }

    private static JsonNode read() {
        try (InputStream file = ModelConformance.class.getResourceAsStream("/reference/model-conformance.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
