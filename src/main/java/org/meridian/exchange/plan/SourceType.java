package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.dataset.Location;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.StudySource;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/** Where data come from: {@code {"csv": "bcg.csv"}}, {@code {"dataset": "bcg"}} or {@code {"rows": [{…}, …]}}. */
record SourceType(Location folder) implements OptionType<StudySource> {

    private static final String CSV = "csv";
    private static final String DATASET = "dataset";
    private static final String ROWS = "rows";

    private static final List<String> KINDS = List.of(CSV, DATASET, ROWS);

    private static final OptionType<String> NAME = OptionTypes.text("the name of a data set");

    @Override
    public Optional<StudySource> read(Value value, Place place) {
        if (!(value instanceof Value.Fields fields)) {
            place.refuse("must be an object, but was " + value.shown());
            return Optional.empty();
        }
        boolean clean = true;
        for (String key : fields.values().keySet()) {
            if (!KINDS.contains(key)) {
                place.within(key).refuse("is not a key of data (keys: " + String.join(", ", KINDS) + ")");
                clean = false;
            }
        }
        if (fields.values().size() != 1) {
            place.refuse("must have exactly one of csv, dataset, rows, but has "
                    + fields.values().size() + " keys");
            clean = false;
        }
        if (!clean) {
            return Optional.empty();
        }
        if (fields.has(CSV)) {
            return CsvOptions.read(fields.get(CSV), place.within(CSV), folder);
        }
        return fields.has(DATASET)
                ? NAME.read(fields.get(DATASET), place.within(DATASET)).map(BundledSource::new)
                : rows(fields.get(ROWS), place.within(ROWS));
    }

    private static Optional<StudySource> rows(Value value, Place place) {
        if (!(value instanceof Value.Items items)) {
            place.refuse("must be a list, but was " + value.shown());
            return Optional.empty();
        }
        List<Map<String, Cell>> rows = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            Place at = place.at(i);
            places.add(at.path());
            row(items.values().get(i), at).ifPresent(rows::add);
        }
        return rows.size() == places.size()
                ? Optional.of(StudySource.of(DataTable.ofRows(place.path(), rows, places)))
                : Optional.empty();
    }

    private static Optional<Map<String, Cell>> row(Value value, Place place) {
        if (!(value instanceof Value.Fields fields)) {
            place.refuse("must be an object, but was " + value.shown());
            return Optional.empty();
        }
        Map<String, Cell> row = new LinkedHashMap<>();
        boolean clean = true;
        for (Map.Entry<String, Value> field : fields.values().entrySet()) {
            Optional<Cell> cell = field.getValue() == Value.absent()
                    ? Optional.of(Cell.missing())
                    : ConditionType.cell(field.getValue(), place.within(field.getKey()));
            clean &= cell.isPresent();
            cell.ifPresent(it -> row.put(field.getKey(), it));
        }
        return clean ? Optional.of(row) : Optional.empty();
    }

    @Override
    public Value write(StudySource source) {
        return source.settings();
    }

    @Override
    public Value.Fields schema() {
        Value.Fields cell =
                Value.fields().with("type", Value.texts(List.of("string", "number", "boolean", "null").stream()));
        Value.Fields rows = Value.fields()
                .with("type", "array")
                .with("items", Value.fields().with("type", "object").with("additionalProperties", cell));
        return Value.fields()
                .with(
                        "oneOf",
                        Value.of(List.of(
                                one(CSV, "A CSV file, relative to the folder of the plan", CsvOptions.schema()),
                                one(
                                        DATASET,
                                        "A data set of the library, such as " + String.join(", ", Datasets.names()),
                                        NAME.schema()),
                                one(ROWS, "The rows themselves, each with its cells by column", rows))));
    }

    private static Value one(String key, String about, Value.Fields type) {
        return Value.fields()
                .with("type", "object")
                .with(
                        "properties",
                        Value.fields()
                                .with(
                                        key,
                                        Value.fields()
                                                .with("description", about + ".")
                                                .with(type)))
                .with("required", Value.texts(List.of(key).stream()))
                .with("additionalProperties", Value.of(false));
    }

    @Override
    public String words() {
        return "an object with exactly one of csv, dataset, rows";
    }
}
