package org.meridian.present.plot.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForestOptionsTest {

    private static final ForestOptions DEFAULTS = ForestOptions.withDefaults();

    @Test
    void everyWishChangesOneThing() {
        ForestOptions all = DEFAULTS.withTitle("Title")
                .withArms("BCG", "No vaccine")
                .withFavours("less", "more")
                .withColumns(ForestColumn.WEIGHT)
                .withRange(0.1, 10)
                .withDigits(3)
                .with(ForestStyle.JAMA)
                .with(PredictionStyle.SHADE)
                .withColumn("Year", List.of("1948"));
        assertEquals(
                new ForestOptions(
                        Optional.of("Title"),
                        "BCG",
                        "No vaccine",
                        Optional.of(new ForestOptions.Favours("less", "more")),
                        Set.of(ForestColumn.WEIGHT),
                        Optional.of(new ForestOptions.Range(0.1, 10)),
                        OptionalInt.of(3),
                        ForestStyle.JAMA,
                        PredictionStyle.SHADE,
                        List.of(new ForestOptions.Column("Year", List.of("1948")))),
                all);
    }

    @Test
    void columnsStandInTheOrderOfTheTable() {
        ForestOptions some = DEFAULTS.withColumns(ForestColumn.WEIGHT, ForestColumn.DATA, ForestColumn.EFFECT);
        assertEquals(List.of(ForestColumn.values()), List.copyOf(some.columns()));
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withTitle(" "));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withArms("", "Control"));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withFavours("less", ""));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withRange(1, 1));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withRange(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withDigits(-1));
    }
}
