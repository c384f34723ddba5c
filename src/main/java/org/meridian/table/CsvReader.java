package org.meridian.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads CSV as spreadsheets, statistics programs and people write it. What the dialect does not declare is recognised from the
 * whole file; what was recognised and is not obvious is in the notes of the table. What can be read in two ways is a problem, and
 * never a guess.
 *
 * <pre>{@code
 * Reading<DataTable> reading = CsvReader.withDefaults().read(Path.of("trials.csv"));
 * reading.problems().forEach(System.out::println);
 * DataTable trials = reading.value();
 * }</pre>
 *
 * <ul>
 *   <li><b>Separator:</b> {@code ,} {@code ;} tab or {@code |}: that under which the first thousand rows have as many cells as the
 *       header. A first line {@code sep=;} declares it.
 *   <li><b>Cells:</b> blanks around them are taken off, also no-break spaces. A cell in double quotes may hold separators, line
 *       breaks and doubled quotes.
 *   <li><b>Rows:</b> empty ones are passed over. A row may lack cells at its end and have empty cells beyond the header; any
 *       line end will do. A column without a name, as R writes one for its row names, is passed over.
 *   <li><b>Missing values:</b> empty cells and the texts {@link CsvDialect#MISSING}.
 *   <li><b>Numbers:</b> decimal digits with an optional sign (also U+2212 or a dash as minus), decimals and exponent, read as the
 *       nearest double. Everything else is a text: {@code 12%}, {@code <0.001}, {@code Inf}, {@code 0x1p3}, {@code 1 234}, and
 *       numbers too large for a double or so small that they would be 0.
 *   <li><b>Decimal mark:</b> {@code .} or {@code ,} for all numbers of the file. A cell such as {@code 0,25}, which cannot be a
 *       whole number with thousands, settles it; if cells settle it in both ways, or there are only cells such as {@code 1,234}, it
 *       must be declared. (A point in a file separated by commas is a decimal point.) A mark between thousands is read if a
 *       cell such as {@code 1,234.5} proves it or the decimal mark is declared; otherwise a cell such as {@code 1,234} is a text.
 *   <li><b>Charset:</b> UTF-8, or UTF-16 with a byte-order mark, unless it is declared.
 * </ul>
 *
 * <p>All problems of a file are found at once; the first 20 are named and the others counted. The time taken grows with the size of
 * the file.
 *
 * @param dialect what is declared about the files
 */
public record CsvReader(CsvDialect dialect) {

    /** A larger text needs more memory than a table should take. */
    private static final long LARGEST = 1L << 30;

    /** Checks that there is a dialect. */
    public CsvReader {
        Objects.requireNonNull(dialect, "dialect");
    }

    /**
     * The reader that recognises everything.
     *
     * @return a reader
     */
    public static CsvReader withDefaults() {
        return new CsvReader(CsvDialect.recognised());
    }

    /**
     * The reader of files of which something is declared.
     *
     * @param declared what is declared
     * @return a reader
     */
    public CsvReader with(CsvDialect declared) {
        return new CsvReader(declared);
    }

    /**
     * Reads a file.
     *
     * @param file where it is; the table is called by its name without the folder
     * @return the table, or every problem of the file. A file that does not exist, cannot be read, has 1 GiB or more, or is a
     *     folder, a pipe or a device, is a problem
     */
    public Reading<DataTable> read(Path file) {
        Path name = Objects.requireNonNull(file, "file")
                .toAbsolutePath()
                .normalize()
                .getFileName();
        String given = file.toString();
        if (given.isBlank()) {
            return failed("\"" + given + "\"", "must be the name of a file, but is blank");
        }
        try {
            if (!Files.exists(file)) {
                return failed(given, "must exist, but there is no such file");
            }
            if (Files.isDirectory(file)) {
                return failed(given, "must be a file, but is a folder");
            }
            if (!Files.isRegularFile(file)) {
                return failed(given, "must be a regular file, but is a pipe or a device");
            }
            if (Files.size(file) >= LARGEST) {
                return failed(given, "must have less than 1 GiB, but has " + Files.size(file) + " bytes");
            }
            return read(name.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException removed) {
            return failed(given, "must exist, but there is no such file");
        } catch (AccessDeniedException denied) {
            return failed(given, "must be readable, but access to it is denied");
        } catch (IOException unreadable) {
            return failed(given, "must be readable, but " + unreadable.getMessage());
        }
    }

    private static Reading<DataTable> failed(String file, String reason) {
        return Reading.failed(List.of(Problem.ofFile(file, reason)));
    }

    /**
     * Reads the content of a file.
     *
     * @param name what to call the file in messages and places
     * @param bytes its content
     * @return the table, or every problem of the content
     * @throws IllegalArgumentException if the name is blank
     */
    public Reading<DataTable> read(String name, byte[] bytes) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name of a file must not be blank, but was \"" + name + "\"");
        }
        Objects.requireNonNull(bytes, "bytes");
        Problems problems = new Problems(name);
        List<String> notes = new ArrayList<>();
        Optional<DataTable> table = new CharsetRecognition(name, problems, notes)
                .decode(bytes, dialect.charset())
                .flatMap(text -> table(name, text, problems, notes));
        return table.isPresent() && problems.isEmpty() ? Reading.of(table.get()) : Reading.failed(problems.list());
    }

    private Optional<DataTable> table(String name, String text, Problems problems, List<String> notes) {
        SeparatorLine first = SeparatorLine.of(text);
        Optional<String> contradiction = first.contradiction(dialect.separator());
        if (contradiction.isPresent()) {
            problems.add(1, contradiction.get());
            return Optional.empty();
        }
        Optional<CellSeparator> given = dialect.separator().or(first::separator);
        SeparatorRecognition recognised = SeparatorRecognition.of(text, first.tableFrom());
        CellSeparator separator = given.orElse(recognised.best());
        if (given.isEmpty()) {
            recognised.doubt().ifPresent(problems::add);
        }
        CsvRows rows = new CsvRows(Set.copyOf(dialect.missing().orElse(CsvDialect.MISSING)), first.tableFrom());
        RowForm form = new RowForm(rows, separator, recognised);
        form.check(CsvText.walk(text, separator, rows::take), problems);
        List<String> openNumbers = new ArrayList<>();
        NumberNotation notation = form.isMostlySound()
                ? new DecimalRecognition(name, rows, problems, openNumbers).decide(dialect.decimal(), separator)
                : NumberNotation.withoutDoubt(DecimalMark.POINT);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        boolean plainSeparator = dialect.separator().isPresent() || separator == CellSeparator.COMMA;
        boolean plainDecimals = dialect.decimal().isPresent() || !notation.hasDecimalCommas();
        if (!plainSeparator) {
            notes.add(name + " is separated by " + separator.label() + (plainDecimals ? "" : ", with decimal commas"));
        } else if (!plainDecimals) {
            notes.add(name + " has decimal commas");
        }
        notes.addAll(openNumbers);
        notes.addAll(rows.notes(name));
        Map<String, List<Cell>> columns = new LinkedHashMap<>();
        rows.columns().forEach((column, cells) -> columns.put(column, cells.build(notation)));
        return Optional.of(DataTable.of(name, columns, new LinePlaces(name, rows.lines()), notes));
    }
}
