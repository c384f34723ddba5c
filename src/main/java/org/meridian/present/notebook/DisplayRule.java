package org.meridian.present.notebook;

import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of one type show themselves.
 *
 * @param <T> the type
 * @param type its class; the rule also holds for everything that extends or implements it
 * @param how from a value to its display
 */
public record DisplayRule<T>(Class<T> type, Function<? super T, Display> how) {

    /**
     * A rule by which a value shows one text and nothing else.
     *
     * @param <T> the type
     * @param type its class
     * @param text from a value to its text
     * @return the rule
     */
    public static <T> DisplayRule<T> ofText(Class<T> type, Function<? super T, String> text) {
        return new DisplayRule<>(type, value -> Display.ofText(text.apply(value)));
    }

    /**
     * What the rule makes of a value.
     *
     * @param value any value
     * @return its display; empty if the rule is not about such values
     */
    public Optional<Display> show(Object value) {
        return type.isInstance(value) ? Optional.of(how.apply(type.cast(value))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "how " + type.getSimpleName() + " shows itself";
    }
}
