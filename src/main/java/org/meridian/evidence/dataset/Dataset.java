package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.meridian.stat.Words;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.ZeroCells;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/**
 * One table with everything one has to know about it.
 *
 * @param descriptor what the package says about itself: title, sources, licence
 * @param table the main table
 */
public record Dataset(DataPackage descriptor, Table table) {

    /**
     * Checks that the table belongs to the descriptor.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Dataset {
        if (!descriptor.resources().contains(table.resource())) {
            throw new IllegalArgumentException(
                    "a table must belong to its package, but " + table + " is none of " + descriptor);
        }
    }

    /**
     * The data set of a package.
     *
     * @param tables a package that was read
     * @return its first table, which is its main table
     */
    public static Dataset of(TablePackage tables) {
        return new Dataset(tables.descriptor(), tables.tables().get(0));
    }

    /**
     * The name by which the data set is known.
     *
     * @return the name of the package
     */
    public String name() {
        return descriptor.name();
    }

    /**
     * How the rows are to be read as studies.
     *
     * @return the roles of the columns
     * @throws IllegalArgumentException if the descriptor does not say
     */
    public StudyColumns studyColumns() {
        return table.resource()
                .studyColumns()
                .orElseThrow(() -> new IllegalArgumentException("the descriptor of " + name()
                        + " must say with the property \"meridian\" which columns describe a study, but does not"));
    }

    /**
     * The rows as a table of studies, in the roles that the descriptor says.
     *
     * @return the table
     * @throws IllegalArgumentException if the descriptor does not say the roles
     */
    public StudyTable studies() {
        return StudyTable.of(cells(), studyColumns().columns());
    }

    private DataTable cells() {
        List<Map<String, Cell>> rows = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Row row : table.rows()) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            table.columns().forEach(column -> cells.put(column, cell(row, column)));
            rows.add(cells);
            places.add(row.file() + ", line " + row.line());
        }
        return DataTable.ofRows(name(), rows, places);
    }

    private Cell cell(Row row, String column) {
        return row.optionalText(column)
                .map(text -> table.resource().schema().field(column).type().isNumeric()
                        ? new Cell(text, OptionalDouble.of(Double.parseDouble(text)))
                        : Cell.of(text))
                .orElse(Cell.missing());
    }

    /**
     * The effects of the studies, whose rows keep all columns of the data set; counts of 0 are treated by the measure's own rule.
     *
     * @param measure the measure
     * @return the effects, in the order of the rows
     * @throws IllegalArgumentException if the descriptor does not say the roles, or the columns are not those that the measure needs
     */
    public Effects effects(StudyMeasure<?> measure) {
        return studies().effects(measure);
    }

    /**
     * The effects of the studies, whose rows keep all columns of the data set.
     *
     * @param measure the measure
     * @param zeroCells what happens to counts of 0
     * @return the effects, in the order of the rows
     * @throws IllegalArgumentException if the descriptor does not say the roles, or the columns are not those that the measure needs
     */
    public Effects effects(CountMeasure<?> measure, ZeroCells zeroCells) {
        return studies().effects(measure.with(zeroCells));
    }

    /**
     * The full text: citation, licence, and each column with its type and meaning.
     *
     * @return several lines, without a line end after the last
     */
    public String summary() {
        List<String> lines = new ArrayList<>();
        lines.add(toString());
        addUnlessBlank(lines, descriptor.description());
        table.resource().studyColumns().ifPresent(studies -> lines.add("Studies: " + studies));
        descriptor.sources().forEach(source -> lines.add("Source: " + source));
        if (!descriptor.licences().isEmpty()) {
            lines.add("Licence: "
                    + descriptor.licences().stream().map(Dataset::shortest).collect(Collectors.joining(", ")));
        }
        lines.add("");
        List<Field> fields = table.resource().schema().fields();
        int nameWidth =
                fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        int typeWidth = fields.stream()
                .mapToInt(field -> field.type().keyword().length())
                .max()
                .orElse(0);
        String format = "%-" + nameWidth + "s  %-" + typeWidth + "s  %s";
        for (Field field : fields) {
            String meaning = field.description().isEmpty() ? field.title() : field.description();
            lines.add(format.formatted(field.name(), field.type(), meaning).stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static void addUnlessBlank(List<String> lines, String text) {
        if (!text.isBlank()) {
            lines.add(text);
        }
    }

    private static String shortest(DataPackage.Licence licence) {
        return licence.name().isEmpty() ? licence.path() : licence.name();
    }

    /** {@return for example {@code bcg: 13 rows, "BCG vaccine against tuberculosis"}} */
    @Override
    public String toString() {
        String title = descriptor.title().isEmpty() ? "" : ", \"" + descriptor.title() + "\"";
        return name() + ": " + Words.count(table.rows().size(), "row") + title;
    }
}
