package org.meridian.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            Iterator<CSVRecord> iterator = parser.iterator();
            while (true) {
                // The parser reads ahead in hasNext(): before it, the line is that of the record to come.
                int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
                try {
                    if (!iterator.hasNext()) {
                        return new CsvText(records, Optional.empty());
                    }
                } catch (UncheckedIOException malformed) {
                    return new CsvText(records, Optional.of(line));
                }
                records.add(new Line(line, iterator.next().toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }
}
