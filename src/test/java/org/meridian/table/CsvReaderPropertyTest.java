package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Tables of every dialect, written and read back. */
class CsvReaderPropertyTest {

    private static final String NAME = "t.csv";

    /** A cell to be written: a text, a number, or nothing. */
    private record Value(String text, BigDecimal number) {

        static final Value NONE = new Value("", null);

        static Value of(BigDecimal number) {
            return new Value("", number);
        }

        static Value of(String text) {
            return new Value(text, null);
        }

        String written(Form form) {
            return number == null ? text : number.toPlainString().replace('.', form.decimal.sign());
        }
    }

    /** A table to be written; the first column holds texts and has no missing cell. */
    private record Written(List<String> header, List<List<Value>> rows) {}

    /** How a table is written. */
    private record Form(
            CellSeparator separator, DecimalMark decimal, String lineEnd, boolean quotesAll, boolean padded) {

        CsvDialect dialect() {
            return CsvDialect.recognised().with(separator).with(decimal);
        }
    }

    /** The text of a file, and the line on which each row begins. */
    private record File(String text, List<Integer> lines) {

        Reading<DataTable> read(CsvDialect dialect) {
            return CsvReader.withDefaults().with(dialect).read(NAME, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static File write(Written table, Form form) {
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        int line = 2 + append(text, table.header, form);
        for (List<Value> row : table.rows) {
            lines.add(line);
            line += 1 + append(text, row.stream().map(it -> it.written(form)).toList(), form);
        }
        return new File(text.toString(), lines);
    }

    /** Appends a record, and gives the number of line ends within it. */
    private static int append(StringBuilder text, List<String> cells, Form form) {
        int from = text.length();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean mustBeQuoted = form.quotesAll
                    || cell.indexOf(form.separator.sign()) >= 0
                    || cell.chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r');
            text.append(i == 0 ? "" : form.separator.sign())
                    .append(form.padded ? " " : "")
                    .append(mustBeQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                    .append(form.padded ? " " : "");
        }
        int ends = (int) text.substring(from)
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
        text.append(form.padded ? String.valueOf(form.separator.sign()) : "").append(form.lineEnd);
        return ends;
    }

    @Property
    void whatIsWrittenInADeclaredDialectIsReadAsItWas(@ForAll("tables") Written table, @ForAll("forms") Form form) {
        File file = write(table, form);
        DataTable read = file.read(form.dialect()).value();
        assertEquals(table.header, read.columns());
        assertEquals(table.rows.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(NAME + ", line " + file.lines.get(i), read.place(i));
            for (int j = 0; j < table.header.size(); j++) {
                assertSame(table.rows.get(i).get(j), read.cell(i, table.header.get(j)), form);
            }
        }
        assertEquals(List.of(), read.notes());
    }

    private static void assertSame(Value value, Cell cell, Form form) {
        assertEquals(value.written(form), cell.text());
        if (value.number == null) {
            assertTrue(cell.number().isEmpty(), cell::text);
        } else {
            assertEquals(value.number.doubleValue(), cell.number().orElseThrow(), 0.0, cell::text);
        }
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void recognitionNeverChangesANumber(@ForAll("tables") Written table, @ForAll("forms") Form form) {
        Reading<DataTable> reading = write(table, form).read(CsvDialect.recognised());
        Statistics.collect(reading.isClean());
        Statistics.coverage(read -> read.check(true).percentage(share -> share > 20));
        if (!reading.isClean()) {
            return;
        }
        DataTable read = reading.value();
        assertEquals(table.header, read.columns());
        assertEquals(table.rows.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < table.header.size(); j++) {
                Value value = table.rows.get(i).get(j);
                Cell cell = read.cell(i, table.header.get(j));
                assertEquals(value.written(form), cell.text());
                assertTrue(
                        cell.number().isEmpty()
                                || value.number != null
                                        && value.number.doubleValue()
                                                == cell.number().getAsDouble(),
                        () -> value + " was read as " + cell.number());
            }
        }
    }

    @Property
    void aPlainTableWithOneClearNumberIsReadWithoutADeclaration(
            @ForAll("plainTables") Written table,
            @ForAll("forms") Form form,
            @ForAll("clearNumbers") BigDecimal clear) {
        List<List<Value>> rows = table.rows.stream()
                .map(row -> {
                    List<Value> settling = new ArrayList<>(row);
                    settling.set(1, Value.of(clear));
                    return settling;
                })
                .map(List::copyOf)
                .toList();
        Written settled = new Written(table.header, rows);
        DataTable read = write(settled, form).read(CsvDialect.recognised()).value();
        assertEquals(table.header, read.columns());
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < table.header.size(); j++) {
                assertSame(rows.get(i).get(j), read.cell(i, table.header.get(j)), form);
            }
        }
    }

    @Property
    void aNumberThatMayHaveThousandsAloneIsReadOnlyBetweenCommas(
            @ForAll("threeDecimals") List<BigDecimal> numbers, @ForAll("forms") Form form) {
        List<List<Value>> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(List.of(Value.of("study"), Value.of(number))));
        Reading<DataTable> reading =
                write(new Written(List.of("a", "b"), rows), form).read(CsvDialect.recognised());
        boolean canBeDecimalOnly = form.separator == CellSeparator.COMMA && form.decimal == DecimalMark.POINT;
        assertEquals(canBeDecimalOnly, reading.isClean());
        assertTrue(canBeDecimalOnly || reading.problems().get(0).reason().contains("declare the decimal mark"));
    }

    @Provide
    Arbitrary<Form> forms() {
        return Combinators.combine(
                        Arbitraries.of(CellSeparator.class),
                        Arbitraries.of(DecimalMark.class),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Form::new);
    }

    @Provide
    Arbitrary<Written> tables() {
        return tables(names("ab,;|\" %()"), texts("ab;,|\t\"\n.- "));
    }

    @Provide
    Arbitrary<Written> plainTables() {
        return tables(names("abc xyz"), texts("abc\n\" "));
    }

    private static Arbitrary<Written> tables(Arbitrary<String> names, Arbitrary<String> texts) {
        return names.list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .uniqueElements()
                .flatMap(header -> rows(header.size(), texts).map(rows -> new Written(header, rows)));
    }

    private static Arbitrary<List<List<Value>>> rows(int columns, Arbitrary<String> texts) {
        Arbitrary<Value> numbers =
                Arbitraries.oneOf(anyNumbers(), wholeNumbers(), thousandths()).map(Value::of);
        Arbitrary<Value> cells = Arbitraries.frequencyOf(
                Tuple.of(6, numbers), Tuple.of(1, Arbitraries.just(Value.NONE)), Tuple.of(1, texts.map(Value::of)));
        return Combinators.combine(texts.map(Value::of), cells.list().ofSize(columns - 1))
                .as((label, others) -> {
                    List<Value> row = new ArrayList<>(List.of(label));
                    row.addAll(others);
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<String> names(String characters) {
        return said(characters);
    }

    /** Texts that are no numbers and are not missing. */
    private static Arbitrary<String> texts(String characters) {
        return said(characters).filter(text -> !CsvDialect.MISSING.contains(text));
    }

    private static Arbitrary<String> said(String characters) {
        return Arbitraries.strings()
                .withChars(characters)
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(String::strip)
                .filter(text -> text.chars().anyMatch(Character::isLetter));
    }

    private static Arbitrary<BigDecimal> anyNumbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-5000), BigDecimal.valueOf(5000))
                .ofScale(4)
                .map(BigDecimal::stripTrailingZeros);
    }

    private static Arbitrary<BigDecimal> wholeNumbers() {
        return Arbitraries.integers().between(-10, 100_000).map(BigDecimal::valueOf);
    }

    private static Arbitrary<BigDecimal> thousandths() {
        return Arbitraries.integers().between(1000, 999_999).map(it -> new BigDecimal(BigInteger.valueOf(it), 3));
    }

    @Provide
    Arbitrary<List<BigDecimal>> threeDecimals() {
        return thousandths().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<BigDecimal> clearNumbers() {
        return Arbitraries.integers().between(1, 99).map(it -> new BigDecimal(BigInteger.valueOf(it), 2));
    }
}
