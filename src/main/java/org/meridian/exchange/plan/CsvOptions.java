package org.meridian.exchange.plan;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.dataset.Location;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Options;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.StudySource;
import org.meridian.table.CellSeparator;
import org.meridian.table.CsvDialect;
import org.meridian.table.DecimalMark;

/** How a CSV file is named: by its path, or by an object that also declares how it is written. */
final class CsvOptions {

    private static final String PATH = "path";

    private static final OptionType<String> PATH_TYPE = OptionTypes.text("the path of a file");

    private static final Options<CsvDialect> DIALECT = Options.of("csv", CsvDialect::recognised)
            .with(
                    "separator",
                    "The sign between cells: a comma, a semicolon, a tab or a vertical bar; recognised if not given",
                    OptionTypes.optional(OptionTypes.as(
                            OptionTypes.text("one of , ; tab |"),
                            it -> CellSeparator.of(it)
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "must be one of , ; tab |, but was \"" + it + "\"")),
                            it -> it == CellSeparator.TAB ? "tab" : String.valueOf(it.sign()))),
                    CsvDialect::separator,
                    (it, sign) -> new CsvDialect(sign, it.decimal(), it.missing(), it.charset()))
            .with(
                    "decimal",
                    "The decimal mark: a point or a comma; recognised if not given",
                    OptionTypes.optional(OptionTypes.as(
                            OptionTypes.text("one of . ,"),
                            it -> DecimalMark.of(it)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException("must be one of . , but was \"" + it + "\"")),
                            it -> String.valueOf(it.sign()))),
                    CsvDialect::decimal,
                    (it, mark) -> new CsvDialect(it.separator(), mark, it.missing(), it.charset()))
            .with(
                    "missing",
                    "The texts that mean that a number is missing; an empty cell always is",
                    OptionTypes.optional(OptionTypes.list(new AnyText())),
                    CsvDialect::missing,
                    (it, texts) -> new CsvDialect(it.separator(), it.decimal(), texts, it.charset()))
            .with(
                    "charset",
                    "The character encoding; UTF-8 if not given",
                    OptionTypes.optional(OptionTypes.as(
                            OptionTypes.text("the name of a charset"),
                            it -> CsvDialect.recognised()
                                    .withCharset(it)
                                    .charset()
                                    .orElseThrow(),
                            Charset::name)),
                    CsvDialect::charset,
                    (it, charset) -> new CsvDialect(it.separator(), it.decimal(), it.missing(), charset));

    private CsvOptions() {}

    static Optional<StudySource> read(Value value, Place place, Location folder) {
        if (!(value instanceof Value.Fields fields)) {
            return PATH_TYPE.read(value, place).map(it -> new CsvSource(folder, it, CsvDialect.recognised()));
        }
        if (!fields.has(PATH)) {
            place.within(PATH).refuse("must be given");
            return Optional.empty();
        }
        Optional<String> path = PATH_TYPE.read(fields.get(PATH), place.within(PATH));
        Optional<CsvDialect> dialect = DIALECT.read(fields, CsvDialect.recognised(), place, PATH);
        return path.isPresent() && dialect.isPresent()
                ? Optional.of(new CsvSource(folder, path.get(), dialect.get()))
                : Optional.empty();
    }

    static Value write(String path, CsvDialect dialect) {
        return dialect.equals(CsvDialect.recognised())
                ? Value.of(path)
                : Value.fields().with(PATH, path).with(DIALECT.write(dialect));
    }

    static Value.Fields schema() {
        Value.Fields path = Value.fields()
                .with("description", "The path of the file, relative to the plan.")
                .with(PATH_TYPE.schema());
        Value.Fields object = Value.fields()
                .with("type", "object")
                .with("properties", Value.fields().with(PATH, path).with(DIALECT.properties()))
                .with("required", Value.texts(List.of(PATH).stream()))
                .with("additionalProperties", Value.of(false));
        return Value.fields().with("anyOf", Value.of(List.of(PATH_TYPE.schema(), object)));
    }

    /** A text that may be empty. */
    private record AnyText() implements OptionType<String> {

        @Override
        public Optional<String> read(Value value, Place place) {
            if (value instanceof Value.Text text) {
                return Optional.of(text.text());
            }
            place.refuse("must be a text, but was " + value.shown());
            return Optional.empty();
        }

        @Override
        public Value write(String setting) {
            return new Value.Text(setting);
        }

        @Override
        public Value.Fields schema() {
            return Value.fields().with("type", "string");
        }

        @Override
        public String words() {
            return "a text";
        }
    }
}
