package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.stat.Scale;

class VerticalAxisTest {

    private static final VerticalAxis ERRORS = new VerticalAxis(Scale.IDENTITY, 0.8, 0, 200, 20);

    @Test
    void valuesMayRiseDownwards() {
        assertEquals(20, ERRORS.y(0));
        assertEquals(200, ERRORS.y(0.8));
        assertEquals(110, ERRORS.y(0.4), 1e-12);
        assertTrue(ERRORS.holds(0.8) && ERRORS.holds(0));
        assertFalse(ERRORS.holds(0.81) || ERRORS.holds(-0.01));
    }

    @Test
    void labelsDoNotTouch() {
        List<Mark> texts =
                ERRORS.draw(50).stream().filter(Mark.Text.class::isInstance).toList();
        assertTrue(texts.size() >= 3);
        for (int i = 1; i < texts.size(); i++) {
            assertFalse(texts.get(i - 1).bounds().overlaps(texts.get(i).bounds()));
        }
        assertTrue(texts.stream().allMatch(text -> text.bounds().left() >= 50 - ERRORS.width() - 1e-9));
    }

    @Test
    void ratiosHaveLogarithmicTicks() {
        VerticalAxis ratios = new VerticalAxis(Scale.LOG, Math.log(0.1), Math.log(10), 200, 0);
        assertTrue(ratios.ticks().stream()
                .anyMatch(tick -> tick.at() == 0 && tick.label().equals("1")));
        assertEquals(100, ratios.y(0), 1e-12);
    }

    @Test
    void ticksOfOnesOwnAreKeptAsFarAsTheyHaveRoom() {
        List<Tick> wanted = List.of(
                new Tick(0.4, "middle"), new Tick(0.42, "too near"), new Tick(0.9, "beyond"), new Tick(0.1, "top"));
        List<Tick> fitting = ERRORS.fitting(wanted);
        assertEquals(List.of("middle", "top"), fitting.stream().map(Tick::label).toList());
        assertEquals(
                2,
                ERRORS.draw(50, fitting).stream()
                        .filter(Mark.Text.class::isInstance)
                        .count());
        assertEquals(6.5 + Axis.LABELS.width("middle"), ERRORS.width(fitting), 1e-9);
    }

    @Test
    void refusesWhatHasNoLength() {
        assertThrows(IllegalArgumentException.class, () -> new VerticalAxis(Scale.IDENTITY, 1, 1, 200, 0));
        assertThrows(IllegalArgumentException.class, () -> new VerticalAxis(Scale.IDENTITY, 0, 1, 0, 200));
        assertThrows(IllegalArgumentException.class, () -> new VerticalAxis(Scale.IDENTITY, 0, Double.NaN, 200, 0));
    }
}
