package org.meridian.evidence.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meridian.stat.Words;

/** What kind of value a column holds, and how its text is read: exactly, without trimming and without a locale. */
public enum FieldType {
    /** Any text. */
    STRING("text") {
        @Override
        Optional<Object> parse(String text) {
            return Optional.of(text);
        }
    },

    /** A whole number that fits into an {@code int}. */
    INTEGER("a whole number within ±2147483647") {
        @Override
        Optional<Object> parse(String text) {
            try {
                return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            } catch (NumberFormatException tooLarge) {
                return Optional.empty();
            }
        }
    },

    /** A finite decimal number with a point, perhaps with an exponent; NaN and infinities are refused. */
    NUMBER("a finite number such as 0.25") {
        @Override
        Optional<Object> parse(String text) {
            return DECIMAL.matcher(text).matches()
                    ? Optional.<Object>of(Double.valueOf(text)).filter(number -> Double.isFinite((Double) number))
                    : Optional.empty();
        }
    },

    /** {@code true}, {@code True}, {@code TRUE} or {@code 1}; {@code false}, {@code False}, {@code FALSE} or {@code 0}. */
    BOOLEAN("true or false") {
        @Override
        Optional<Object> parse(String text) {
            if (TRUE.contains(text)) {
                return Optional.of(true);
            }
            return FALSE.contains(text) ? Optional.of(false) : Optional.empty();
        }
    },

    /** A day of the calendar, {@code 2026-11-23}. */
    DATE("a date such as 2026-11-23") {
        @Override
        Optional<Object> parse(String text) {
            try {
                return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    },

    /** A calendar year of four digits, read as a whole number. */
    YEAR("a year of four digits") {
        @Override
        Optional<Object> parse(String text) {
            return FOUR_DIGITS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    };

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final List<String> TRUE = List.of("true", "True", "TRUE", "1");
    private static final List<String> FALSE = List.of("false", "False", "FALSE", "0");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /**
     * The value that a text stands for: a {@code String}, {@code Integer}, {@code Double}, {@code Boolean} or
     * {@code LocalDate}.
     */
    abstract Optional<Object> parse(String text);

    /** What a cell of this type must be, to complete "must be …". */
    String words() {
        return words;
    }

    /**
     * The word for this type in a descriptor.
     *
     * @return for example {@code integer}
     */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type that a descriptor calls by this word.
     *
     * @param keyword for example {@code integer}
     * @return the type
     * @throws IllegalArgumentException if no supported type has this keyword
     */
    public static FieldType of(String keyword) {
        return Stream.of(values())
                .filter(type -> type.keyword().equals(keyword))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a type must be one of "
                        + Words.list(Stream.of(values()).map(FieldType::keyword).toList()) + ", but was \"" + keyword
                        + "\""));
    }

    /**
     * Whether values of this type have a size: whole numbers, numbers and years.
     *
     * @return whether a minimum and a maximum apply
     */
    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER || this == YEAR;
    }

    /** {@return the keyword} */
    @Override
    public String toString() {
        return keyword();
    }
}
