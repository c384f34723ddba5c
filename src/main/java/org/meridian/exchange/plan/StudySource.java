package org.meridian.exchange.plan;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.evidence.dataset.DataPackage;
import org.meridian.evidence.dataset.Dataset;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.dataset.Location;
import org.meridian.evidence.dataset.PlainRow;
import org.meridian.evidence.dataset.PlainTable;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.StudyColumns;
import org.meridian.synthesis.study.Role;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/** Where an analysis takes its study data from. */
public sealed interface StudySource {

    /**
     * The roles of the columns, as far as the source itself knows them.
     *
     * @return role to column; empty if the plan must say
     */
    default Map<Role, String> columns() {
        return Map.of();
    }

    /**
     * The source in words.
     *
     * @return for example {@code "the file bcg.csv"}
     */
    String words();

    /**
     * Where the data come from in turn, as far as the source itself knows.
     *
     * @return citations with their addresses; empty if the plan must say
     */
    default List<DataPackage.Source> citations() {
        return List.of();
    }

    /**
     * What the groups received and what was counted, as far as the source itself knows.
     *
     * @return the reading of its columns; empty if the plan must say
     */
    default Optional<StudyColumns> groups() {
        return Optional.empty();
    }

    /**
     * The data as they are.
     *
     * @param folder the folder of the plan
     * @return all rows
     * @throws IllegalArgumentException if they cannot be read; the message names every fault with its place
     */
    StudyTable load(Location folder);

    /**
     * A CSV file, UTF-8, with a header.
     *
     * @param path the file, relative to the folder of the plan
     */
    record Csv(String path) implements StudySource {

        @Override
        public String words() {
            return "the file " + path;
        }

        @Override
        public StudyTable load(Location folder) {
            Reading<PlainTable> reading = PlainTable.read(path, bytes(folder));
            if (!reading.isClean()) {
                throw new IllegalArgumentException(
                        reading.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
            }
            PlainTable table = reading.value();
            return new StudyTable(
                    path, table.columns(), table.rows().stream().map(this::row).toList());
        }

        private byte[] bytes(Location folder) {
            try {
                return folder.bytes(path);
            } catch (NoSuchFileException missing) {
                throw new IllegalArgumentException("there is no file " + path + " in the folder of the plan");
            } catch (IOException unreadable) {
                throw new IllegalArgumentException(path + " cannot be read: " + unreadable.getMessage());
            }
        }

        private StudyTable.Row row(PlainRow row) {
            Map<String, StudyCell> cells = new LinkedHashMap<>();
            row.texts().forEach((column, text) -> cells.put(column, new StudyCell(text, row.number(column))));
            return new StudyTable.Row(path + ", line " + row.line(), cells);
        }
    }

    /**
     * A data set that travels with the library. Its descriptor knows the roles of its columns.
     *
     * @param name one of {@link Datasets#names()}
     */
    record Bundled(String name) implements StudySource {

        @Override
        public String words() {
            String title = dataset().descriptor().title();
            return "the data set " + name + (title.isEmpty() ? "" : " (" + title + ")");
        }

        @Override
        public List<DataPackage.Source> citations() {
            return dataset().descriptor().sources();
        }

        @Override
        public Map<Role, String> columns() {
            return dataset().studyColumns().columns();
        }

        @Override
        public Optional<StudyColumns> groups() {
            return Optional.of(dataset().studyColumns());
        }

        @Override
        public StudyTable load(Location folder) {
            Dataset dataset = dataset();
            List<String> numeric = dataset.table().resource().schema().fields().stream()
                    .filter(field -> field.type().isNumeric())
                    .map(field -> field.name())
                    .toList();
            return new StudyTable(
                    name,
                    dataset.table().columns(),
                    dataset.table().rows().stream()
                            .map(row -> row(row, dataset.table().columns(), numeric))
                            .toList());
        }

        private Dataset dataset() {
            return Datasets.load(name);
        }

        private static StudyTable.Row row(Row row, List<String> columns, List<String> numeric) {
            Map<String, StudyCell> cells = new LinkedHashMap<>();
            for (String column : columns) {
                row.optionalText(column)
                        .ifPresent(text -> cells.put(
                                column,
                                new StudyCell(
                                        text,
                                        numeric.contains(column)
                                                ? OptionalDouble.of(Double.parseDouble(text))
                                                : OptionalDouble.empty())));
            }
            return new StudyTable.Row(row.file() + ", line " + row.line(), cells);
        }
    }

    /**
     * Rows written into the plan.
     *
     * @param place where in the plan they stand
     * @param rows column to cell, row by row
     */
    record Rows(String place, List<Map<String, StudyCell>> rows) implements StudySource {

        /** Copies the list. */
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public String words() {
            return "rows written into the plan (" + place + ")";
        }

        @Override
        public StudyTable load(Location folder) {
            Set<String> columns = new LinkedHashSet<>();
            rows.forEach(row -> columns.addAll(row.keySet()));
            List<StudyTable.Row> placed = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                placed.add(new StudyTable.Row(place + "[" + i + "]", rows.get(i)));
            }
            return new StudyTable(place, List.copyOf(columns), placed);
        }
    }
}
