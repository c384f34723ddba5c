package org.meridian.synthesis.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.meridian.math.Doubles;

/**
 * The effect sizes and sampling variances of made-up studies.
 *
 * @param y effect sizes
 * @param v sampling variances, over five orders of magnitude
 */
public record Columns(Doubles y, Doubles v) {

    private record Row(double y, double v) {}

    public static Arbitrary<Columns> ofAtLeast(int studies) {
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.doubles().between(-5, 5).ofScale(4),
                        Arbitraries.doubles().between(-3, 2).ofScale(4))
                .as((y, exponent) -> new Row(y, Math.pow(10, exponent)));
        return rows.list().ofMinSize(studies).ofMaxSize(12).map(Columns::of);
    }

    private static Columns of(List<Row> rows) {
        return new Columns(
                Doubles.from(rows.stream().mapToDouble(Row::y)),
                Doubles.from(rows.stream().mapToDouble(Row::v)));
    }

    public int size() {
        return y.size();
    }

    public Columns shifted(double constant) {
        return new Columns(y.map(value -> value + constant), v);
    }

    public Columns scaled(double factor) {
        return new Columns(y.map(value -> factor * value), v.map(value -> factor * factor * value));
    }

    public Columns shuffled(long seed) {
        List<Row> rows = new ArrayList<>(IntStream.range(0, size())
                .mapToObj(i -> new Row(y.get(i), v.get(i)))
                .toList());
        Collections.shuffle(rows, new Random(seed));
        return of(rows);
    }
}
