package org.meridian.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reference values with their origin: what another program computed, from which data, by which call. */
public record ReferenceFile(JsonNode root) {

    /** One comparison: its name, what was computed, and the file with the data. */
    public record Case(ReferenceFile file, JsonNode node) {

        public String id() {
            return text("id");
        }

        public String text(String name) {
            return node.get(name).asString();
        }

        public double number(String name) {
            return node.get(name).asDouble();
        }

        public boolean expects(String name) {
            return node.get("expected").has(name);
        }

        public double expected(String name) {
            return node.get("expected").get(name).asDouble();
        }

        public Doubles column(String name) {
            return doubles(node.get(name));
        }

        public Doubles expectedColumn(String name) {
            return doubles(node.get("expected").get(name));
        }

        public JsonNode expected() {
            return node.get("expected");
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** Reads a file of {@code src/test/resources/reference}. */
    public static ReferenceFile read(String name) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            return new ReferenceFile(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        root.get("cases").forEach(node -> cases.add(new Case(this, node)));
        return cases;
    }

    public Case named(String id) {
        return cases().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    public List<String> labels(String data) {
        List<String> labels = new ArrayList<>();
        root.get("data").get(data).get("study").forEach(label -> labels.add(label.asString()));
        return labels;
    }

    public List<TwoByTwo> tables(String data) {
        JsonNode columns = root.get("data").get(data);
        Doubles a = doubles(columns.get("a"));
        Doubles b = doubles(columns.get("b"));
        Doubles c = doubles(columns.get("c"));
        Doubles d = doubles(columns.get("d"));
        return IntStream.range(0, a.size())
                .mapToObj(i -> new TwoByTwo(a.get(i), b.get(i), c.get(i), d.get(i)))
                .toList();
    }

    public List<TwoMeans> means(String data) {
        JsonNode columns = root.get("data").get(data);
        Doubles m1 = doubles(columns.get("m1"));
        Doubles sd1 = doubles(columns.get("sd1"));
        Doubles n1 = doubles(columns.get("n1"));
        Doubles m2 = doubles(columns.get("m2"));
        Doubles sd2 = doubles(columns.get("sd2"));
        Doubles n2 = doubles(columns.get("n2"));
        return IntStream.range(0, m1.size())
                .mapToObj(i -> new TwoMeans(m1.get(i), sd1.get(i), n1.get(i), m2.get(i), sd2.get(i), n2.get(i)))
                .toList();
    }

    /** The effects of a data set; ½ is added to tables with a zero cell. */
    public Effects effects(String data, String measure) {
        return effects(data, measure, ZeroCells.constant(0.5));
    }

    public Effects effects(String data, String measure, ZeroCells zeroCells) {
        return root.get("data").get(data).has("a")
                ? BinaryMeasure.valueOf(measure).of(labels(data), tables(data), zeroCells)
                : ContinuousMeasure.valueOf(measure).of(labels(data), means(data));
    }

    private static Doubles doubles(JsonNode array) {
        return Doubles.from(
                IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()));
    }
}
