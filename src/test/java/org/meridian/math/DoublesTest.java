package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.Refusal;

class DoublesTest {

    private final Doubles column = Doubles.of(3, -1, 2.5);

    @Test
    void knowsItsNumbers() {
        assertEquals(3, column.size());
        assertEquals(2.5, column.get(2));
        assertEquals(4.5, column.sum());
        assertEquals(-1, column.min());
        assertEquals(1, column.indexOfMin());
        assertEquals(0, Doubles.of(2, 2).indexOfMin());
        assertEquals(3, column.max());
        assertEquals(Doubles.of(6, -2, 5), column.map(x -> 2 * x));
        assertEquals(Doubles.of(3, 2.5), column.without(1));
        assertEquals("[3.0, -1.0, 2.5]", column.toString());
        assertArrayEquals(new double[] {3, -1, 2.5}, column.stream().toArray());
    }

    @Test
    void isEqualToAColumnOfTheSameNumbers() {
        Doubles same = Doubles.from(DoubleStream.of(3, -1, 2.5));
        assertEquals(column, same);
        assertEquals(column.hashCode(), same.hashCode());
        assertNotEquals(column, Doubles.of(3, -1));
        assertNotEquals(column, Doubles.of(3, 2.5, -1));
    }

    @Test
    void isNotChangedThroughAnArray() {
        double[] outside = {1, 2};
        Doubles inside = Doubles.of(outside);
        outside[0] = 9;
        inside.toArray()[1] = 9;
        assertEquals(Doubles.of(1, 2), inside);
    }

    @Test
    void anEmptyColumnHasASumOnly() {
        assertEquals(0, Doubles.of().sum());
        Refusal.check(
                "an empty column has no smallest number", () -> Doubles.of().min());
        Refusal.check(
                "an empty column has no smallest number", () -> Doubles.of().indexOfMin());
        Refusal.check(
                "an empty column has no largest number", () -> Doubles.of().max());
    }

    @Test
    void refusesWhatIsNotFinite() {
        Refusal.check("a column holds finite numbers only, but number 2 was NaN", () -> Doubles.of(1, Double.NaN));
        Refusal.check(
                "a column holds finite numbers only, but number 1 was -Infinity",
                () -> Doubles.from(DoubleStream.of(Double.NEGATIVE_INFINITY)));
        Refusal.check("a column holds finite numbers only, but number 2 was NaN", () -> column.map(Math::sqrt));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void hasNoOtherPlaces(int i) {
        assertThrows(IndexOutOfBoundsException.class, () -> column.get(i));
        assertThrows(IndexOutOfBoundsException.class, () -> column.without(i));
    }

    @Test
    void nothingCanBeLeftOutOfNothing() {
        assertThrows(IndexOutOfBoundsException.class, () -> Doubles.of().without(0));
    }

    @Test
    void numbersComputedFromTheirPlaces() {
        assertEquals(Doubles.of(0, 2, 4), Doubles.at(3, i -> 2 * i));
        int many = 100_000;
        Doubles column = Doubles.at(many, i -> 1.0 / (i + 1));
        assertEquals(many, column.size());
        for (int i = 0; i < many; i++) {
            assertEquals(1.0 / (i + 1), column.get(i));
        }
        Refusal.check(
                "a column holds finite numbers only, but number 2 was Infinity",
                () -> Doubles.at(many, i -> i > 0 ? Double.POSITIVE_INFINITY : 0));
    }
}
