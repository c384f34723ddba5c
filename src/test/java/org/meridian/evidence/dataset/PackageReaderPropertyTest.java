package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.commons.csv.CSVFormat;
import org.meridian.table.Reading;

/** What was written is what is read, whatever the texts contain, and each row knows the line on which it begins. */
class PackageReaderPropertyTest {

    private static final String DESCRIPTOR = """
            {"name": "any", "resources": [{"name": "any", "path": "any.csv", "schema": {"primaryKey": "id", "fields": [
              {"name": "id", "type": "integer"}, {"name": "text", "type": "string"},
              {"name": "whole", "type": "integer"}, {"name": "real", "type": "number"},
              {"name": "truth", "type": "boolean"}]}}]}""";

    private Path folder;

    record Written(Optional<String> text, Optional<Integer> whole, Optional<Double> real, boolean truth) {}

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any");
        Files.writeString(folder.resolve("datapackage.json"), DESCRIPTOR);
    }

    @AfterTry
    void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("any.csv"));
        Files.delete(folder.resolve("datapackage.json"));
        Files.delete(folder);
    }

    @Property(tries = 300)
    void readsBackWhatWasWritten(@ForAll("tables") List<Written> written, @ForAll("lineEnds") String lineEnd)
            throws IOException {
        List<Integer> lines = write(written, lineEnd);

        Reading<TablePackage> reading = PackageReader.withDefaults().read(Location.folder(folder));

        assertEquals(List.of(), reading.problems());
        List<Row> rows = reading.value().table("any").rows();
        assertEquals(lines, rows.stream().map(Row::line).toList());
        assertEquals(
                written, rows.stream().map(PackageReaderPropertyTest::asWritten).toList());
    }

    private static Written asWritten(Row row) {
        OptionalInt whole = row.optionalInteger("whole");
        OptionalDouble real = row.optionalNumber("real");
        return new Written(
                row.optionalText("text"),
                whole.isPresent() ? Optional.of(whole.getAsInt()) : Optional.empty(),
                real.isPresent() ? Optional.of(real.getAsDouble()) : Optional.empty(),
                row.is("truth"));
    }

    /** Writes the table and returns the lines on which its rows begin. */
    private List<Integer> write(List<Written> rows, String lineEnd) throws IOException {
        List<Integer> lines = new ArrayList<>();
        StringBuilder csv = new StringBuilder();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setRecordSeparator(lineEnd).get();
        format.printRecord(csv, "id", "text", "whole", "real", "truth");
        for (int i = 0; i < rows.size(); i++) {
            Written row = rows.get(i);
            lines.add(
                    1 + (int) csv.chars().filter(character -> character == '\n').count());
            format.printRecord(
                    csv,
                    i,
                    row.text().orElse(""),
                    row.whole().map(Object::toString).orElse(""),
                    row.real().map(Object::toString).orElse(""),
                    row.truth());
        }
        Files.writeString(folder.resolve("any.csv"), csv);
        return lines;
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }

    @Provide
    Arbitrary<List<Written>> tables() {
        // Line ends within a text are counted by '\n' here, so a lone '\r' stays out.
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars('"', ',', '\n', ' ', ';', '#', '\t', '\'', '=')
                .withCharRange('a', 'f')
                .withCharRange('\u00E0', '\u00FF')
                .withCharRange('\u4E00', '\u4E20')
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<Written> rows = Combinators.combine(
                        texts.optional(0.8),
                        Arbitraries.integers().optional(0.8),
                        Arbitraries.doubles().optional(0.8),
                        Arbitraries.of(true, false))
                .as(Written::new);
        return rows.list().ofMaxSize(8);
    }
}
