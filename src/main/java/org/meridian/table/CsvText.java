package org.meridian.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV text taken apart into records.
 *
 * @param records the records up to the first one that is malformed, or all
 * @param brokenAt the line on which a malformed record begins, if there is one; what follows it cannot be trusted
 */
public record CsvText(List<Line> records, Optional<Integer> brokenAt) {

    /**
     * One record.
     *
     * @param number the physical line on which it begins, from 1
     * @param cells its cells, not trimmed
     */
    public record Line(int number, List<String> cells) {}

    /**
     * Takes a text apart by RFC 4180: separated by commas, quoted by double quotes.
     *
     * @param text the text
     * @return its records
     */
    public static CsvText parse(String text) {
        List<Line> records = new ArrayList<>();
        Optional<Integer> brokenAt = walk(text, CSVFormat.RFC4180, records::add);
        return new CsvText(records, brokenAt);
    }

    /**
     * Takes a text apart record by record. Blanks may stand before a quotation mark that opens a cell, and behind the one that
     * closes it.
     *
     * @param text the text
     * @param separator the sign between cells
     * @param visit is given each record, and says whether it wants the next one
     * @return the line on which a malformed record begins, if one was met
     */
    static Optional<Integer> walk(String text, CellSeparator separator, Predicate<Line> visit) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.sign())
                .setIgnoreSurroundingSpaces(true)
                .get();
        return walk(text, format, visit);
    }

    private static Optional<Integer> walk(String text, CSVFormat format, Predicate<Line> visit) {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> iterator = parser.iterator();
            while (true) {
                // The parser reads ahead in hasNext(): before it, the line is that of the record to come.
                int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
                try {
                    if (!iterator.hasNext()) {
                        return Optional.empty();
                    }
                } catch (UncheckedIOException malformed) {
                    return Optional.of(line);
                }
                if (!visit.test(new Line(line, Arrays.asList(iterator.next().values())))) {
                    return Optional.empty();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }
}
