package org.meridian.evidence.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.meridian.stat.Words;

/**
 * An overlay to be filled in: every table of a package with its header, a text that explains every column, and perhaps
 * forms, which are rows that say what they are about and leave open what is not known. As long as nothing is filled in, the
 * overlay changes nothing.
 *
 * @param descriptor the package that the overlay is for
 * @param forms table to its forms, each a map of column to text
 */
public record OverlayTemplate(DataPackage descriptor, Map<String, List<Map<String, String>>> forms) {

    /** The file that explains the columns. */
    public static final String GUIDE = "README.txt";

    private static final CSVFormat LINES =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /**
     * Checks that every form fits its table.
     *
     * @throws IllegalArgumentException if there is no such table, or it has no such column
     */
    public OverlayTemplate {
        Map<String, List<Map<String, String>>> copy = new LinkedHashMap<>();
        forms.forEach((table, rows) -> {
            TableSchema schema = resource(descriptor, table).schema();
            rows.forEach(row -> row.keySet().forEach(schema::field));
            copy.put(table, rows.stream().map(Map::copyOf).toList());
        });
        forms = copy;
    }

    /**
     * An overlay with headers only.
     *
     * @param descriptor the package that the overlay is for
     * @return the template
     */
    public static OverlayTemplate of(DataPackage descriptor) {
        return new OverlayTemplate(descriptor, Map.of());
    }

    /**
     * The same template with forms for one more table; those that the table had come first.
     *
     * @param table the name of a table, or {@code withdrawn}
     * @param rows the forms, each a map of column to text
     * @return the template
     * @throws IllegalArgumentException if there is no such table, or it has no such column
     */
    public OverlayTemplate with(String table, List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> more = new LinkedHashMap<>(forms);
        more.merge(table, rows, (first, second) -> {
            List<Map<String, String>> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        });
        return new OverlayTemplate(descriptor, more);
    }

    private static Resource resource(DataPackage descriptor, String table) {
        return table.equals(Withdrawals.NAME) ? Withdrawals.resource(Withdrawals.FILE) : descriptor.resource(table);
    }

    /**
     * The files of the overlay.
     *
     * @return file name to text, the guide first
     */
    public Map<String, String> files() {
        List<Resource> tables = new ArrayList<>(descriptor.resources());
        tables.add(Withdrawals.resource(Withdrawals.FILE));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(GUIDE, OverlayGuide.of(descriptor, tables));
        tables.forEach(table -> files.put(table.path(), csv(table)));
        return files;
    }

    private String csv(Resource table) {
        List<String> columns = table.schema().columns();
        String header = LINES.format(columns.toArray()) + "\n";
        return forms.getOrDefault(table.name(), List.of()).stream()
                        .map(row -> LINES.format(columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toArray()))
                        .collect(Collectors.joining("\n", header, "\n"))
                        .stripTrailing()
                + "\n";
    }

    /**
     * Writes the overlay. Nothing is replaced: what a researcher has filled in is not lost.
     *
     * @param folder where to; created if it is not there
     * @return the folder
     * @throws UncheckedIOException if one of the files is there already, or cannot be written
     */
    public Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : files().keySet()) {
                if (Files.exists(folder.resolve(file))) {
                    throw new FileAlreadyExistsException(
                            folder.resolve(file).toString(), null, "it is there already, and is not replaced");
                }
            }
            for (Map.Entry<String, String> file : files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the template cannot be written: " + e.getMessage(), e);
        }
    }

    /** {@return for example {@code template for sciatica: 14 tables, 350 forms}} */
    @Override
    public String toString() {
        int rows = forms.values().stream().mapToInt(List::size).sum();
        return "template for " + descriptor.name() + ": "
                + Words.count(descriptor.resources().size() + 1, "table") + ", " + Words.count(rows, "form");
    }
}
