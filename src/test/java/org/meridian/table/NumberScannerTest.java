package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "12 WHOLE 12",
                "007 WHOLE 7",
                "-0 WHOLE 0",
                "1e5 WHOLE 1e5",
                "0.25 POINT 0.25",
                ".5 POINT 0.5",
                "+1.5E-3 POINT 0.0015",
                "1234.567 POINT 1234.567",
                "0.123 POINT 0.123",
                "01.234 POINT 1.234",
                "1.234E3 POINT 1234",
                "1.234 POINT_OR_THOUSANDS 1.234",
                "-123.456 POINT_OR_THOUSANDS -123.456",
                "1.234.567 POINT_THOUSANDS 1234567",
                "1.234,5 POINT_THOUSANDS_AND_COMMA 1234.5",
                "0,25 COMMA 0.25",
                ",5 COMMA 0.5",
                "1,234 COMMA_OR_THOUSANDS 1.234",
                "1,234,567 COMMA_THOUSANDS 1234567",
                "12,345,678.25 COMMA_THOUSANDS_AND_POINT 12345678.25",
                "1.2.3 TEXT 0",
                "12.03.2020 TEXT 0",
                "1,2,3 TEXT 0",
                "1234,567.5 TEXT 0",
                "1,234.5.6 TEXT 0",
                "1,234. TEXT 0",
                "0,123,456 TEXT 0",
                "1.234,567.8 TEXT 0",
                "1,234,567e3 TEXT 0",
                "e5 TEXT 0",
                "1e TEXT 0",
                "1e+ TEXT 0",
                "- TEXT 0",
                ". TEXT 0",
                "--1 TEXT 0",
                "1d TEXT 0",
                "1f TEXT 0",
                "0x1p3 TEXT 0",
                "NaN TEXT 0",
                "Infinity TEXT 0",
                "1e400 TEXT 0",
                "1e-400 TEXT 0",
                "1e99999999999 TEXT 0",
                "0e-400 WHOLE 0",
                "\u0661 TEXT 0"
            })
    void knowsTheShapeAndTheValue(String text, NumberShape shape, double value) {
        NumberScanner scanner = new NumberScanner();
        assertEquals(shape, scanner.scan(text));
        assertEquals(value, scanner.value());
        assertEquals(shape.mirrored(), scanner.scan(mirrored(text)));
        assertEquals(value, scanner.value());
    }

    @Example
    void aPointMayEndAWholeNumberAndACommaMayNot() {
        NumberScanner scanner = new NumberScanner();
        assertEquals(NumberShape.WHOLE, scanner.scan("12."));
        assertEquals(12, scanner.value());
        assertEquals(NumberShape.WHOLE, scanner.scan("5.e3"));
        assertEquals(5000, scanner.value());
        assertEquals(NumberShape.TEXT, scanner.scan("12,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "\u22120.5", "\u20100.5", "\u20110.5", "\u20120.5", "\u20130.5", "\u22125E\u22121"})
    void everyMinusSignIsOne(String text) {
        NumberScanner scanner = new NumberScanner();
        assertTrue(scanner.scan(text).mayBeNumber());
        assertEquals(-0.5, scanner.value());
    }

    private static String mirrored(String text) {
        return text.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',');
    }

    @Property
    void readsEveryDecimalAsTheNearestDouble(@ForAll("decimals") String text) {
        NumberScanner scanner = new NumberScanner();
        boolean isNumber = scanner.scan(text).mayBeNumber();
        double nearest = Double.parseDouble(text);
        boolean vanishes = nearest == 0 && text.replaceAll("[eE].*", "").chars().anyMatch(c -> c >= '1' && c <= '9');
        assertEquals(Double.isFinite(nearest) && !vanishes, isNumber, text);
        assertEquals(isNumber ? nearest + 0.0 : 0, scanner.value(), text);
    }

    @Property
    void readsNothingElse(@ForAll("scraps") String text) {
        boolean plain = NUMBER.matcher(text).matches();
        NumberShape shape = new NumberScanner().scan(text);
        assertEquals(plain, NumberNotation.of(DecimalMark.POINT, false).isNumber(shape), text);
    }

    @Example
    void readsHundredThousandDigits() {
        NumberScanner scanner = new NumberScanner();
        String text = "0." + "0".repeat(50_000) + "1e50001";
        assertEquals(NumberShape.POINT, scanner.scan(text));
        assertEquals(1.0, scanner.value());
        assertEquals(NumberShape.TEXT, scanner.scan("9".repeat(100_000)));
    }

    @Provide
    Arbitrary<String> decimals() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(25);
        Arbitrary<String> decimals = Arbitraries.strings().numeric().ofMaxLength(25);
        Arbitrary<String> exponents = Arbitraries.integers().between(-340, 340).map(e -> "e" + e);
        return Combinators.combine(
                        Arbitraries.of("", "-", "+"),
                        digits,
                        decimals,
                        Arbitraries.oneOf(Arbitraries.just(""), exponents))
                .as((sign, whole, fraction, exponent) ->
                        sign + whole + (fraction.isEmpty() ? "" : "." + fraction) + exponent);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings()
                .withChars("0159+-.eE x")
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                // Too large for a double, or 0.
                .filter(text -> !NUMBER.matcher(text).matches() || isOrdinary(text));
    }

    private static boolean isOrdinary(String text) {
        double value = Double.parseDouble(text);
        return Double.isFinite(value) && value != 0;
    }
}
