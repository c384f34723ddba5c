package org.meridian.evidence.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.stat.Words;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * Lays a folder of additions and corrections on a data package. The folder holds any of the package's tables under their
 * own file names, with the columns that the table demands and any of its others, and perhaps {@code withdrawn.csv}:
 *
 * <ul>
 *   <li>a row under a primary key that is free is added, after the rows that are there;
 *   <li>a row under a key that is taken replaces that row, in its place; a column that the file does not have stays as it is;
 *   <li>a row named in {@code withdrawn.csv} by table and key is taken away;
 *   <li>a row that says what stands there already changes nothing, nor does a form that nobody filled in; both are noted.
 * </ul>
 *
 * <p>The files are read as strictly as the package was, and keys and joins are checked over the tables with the overlay in
 * them. All problems of all files are reported at once, under the name of the folder: {@code mine/arms.csv, line 3, …}.
 * The package itself does not change. Several overlays are laid one on the other.
 */
public final class OverlayReader {

    private final TablePackage base;
    private final Path folder;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private OverlayReader(TablePackage base, Path folder, String name) {
        this.base = base;
        this.folder = folder;
        this.name = name;
    }

    /**
     * Lays an overlay on a package.
     *
     * @param base the package
     * @param folder the overlay; its name is that of the folder
     * @return the package with the overlay, or every problem of the overlay
     */
    public static Reading<OverlaidPackage> read(TablePackage base, Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        if (last == null || !Files.isDirectory(folder)) {
            return Reading.failed(List.of(Problem.ofFile(folder.toString(), "must be a folder, but is none")));
        }
        String name = last.toString();
        if (!Resource.isInside(name) || name.isBlank()) {
            return Reading.failed(List.of(Problem.ofFile(
                    folder.toString(), "the name of an overlay must have no colon, backslash or control character")));
        }
        return new OverlayReader(base, folder, name).read();
    }

    private Reading<OverlaidPackage> read() {
        checkFiles();
        Map<String, TableDraft> given = new LinkedHashMap<>();
        for (Table table : base.tables()) {
            draft(renamed(table.resource())).ifPresent(draft -> given.put(table.name(), draft));
        }
        Withdrawals withdrawals = Withdrawals.of(
                draft(Withdrawals.resource(inOverlay(Withdrawals.FILE)))
                        .map(TableDraft::table)
                        .orElse(new Table(Withdrawals.resource(Withdrawals.FILE), List.of())),
                base,
                problems);
        List<RowChange> changes = new ArrayList<>();
        Map<String, TableDraft> merged = new LinkedHashMap<>();
        for (Table table : base.tables()) {
            merged.put(table.name(), merged(table, Optional.ofNullable(given.get(table.name())), withdrawals, changes));
        }
        ForeignKeyCheck.check(merged, problems);
        changes.addAll(withdrawals.changes());
        return Reading.of(
                new OverlaidPackage(
                        new TablePackage(
                                base.descriptor(),
                                merged.values().stream().map(TableDraft::table).toList()),
                        new Overlay(name, changes, inOrder(notes))),
                inOrder(problems));
    }

    /** A file that looks like a table and is none would be passed over in silence. */
    private void checkFiles() {
        List<String> known = new ArrayList<>(
                base.descriptor().resources().stream().map(Resource::path).toList());
        known.add(Withdrawals.FILE);
        try (Stream<Path> files = Files.list(folder)) {
            List<String> tables = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .sorted()
                    .toList();
            tables.stream()
                    .filter(file -> !known.contains(file))
                    .forEach(file ->
                            problems.add(Problem.ofFile(inOverlay(file), "must be one of " + Words.list(known))));
            if (tables.isEmpty()) {
                problems.add(Problem.ofFile(name, "must hold one of " + Words.list(known) + ", but holds no table"));
            }
        } catch (IOException refused) {
            problems.add(Problem.ofFile(name, "must be readable, but is not: " + refused.getMessage()));
        }
    }

    private String inOverlay(String file) {
        return name + "/" + file;
    }

    /** The same table under the name of the overlay's file, so that every problem names it. */
    private Resource renamed(Resource resource) {
        return new Resource(
                resource.name(),
                inOverlay(resource.path()),
                resource.title(),
                resource.description(),
                resource.bytes(),
                resource.sha256(),
                resource.schema(),
                resource.studyColumns());
    }

    private Optional<TableDraft> draft(Resource resource) {
        Path file = folder.resolve(resource.path().substring(name.length() + 1));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    TableReader.read(resource, new OverlayForms(name, notes), Files.readAllBytes(file), problems));
        } catch (IOException refused) {
            problems.add(Problem.ofFile(resource.path(), "must be readable, but is not: " + refused.getMessage()));
            return Optional.empty();
        }
    }

    private TableDraft merged(
            Table table, Optional<TableDraft> given, Withdrawals withdrawals, List<RowChange> changes) {
        Map<Object, Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(key(table, row), row));
        given.ifPresent(draft -> draft.table().rows().forEach(row -> {
            Optional<Row> before = Optional.ofNullable(rows.get(key(table, row)));
            // What is sound in a file without a problem are the columns that it has.
            Row whole =
                    before.map(it -> row.completedBy(it, draft.soundColumns())).orElse(row);
            lay(whole, before, withdrawals, changes).ifPresent(laid -> rows.put(key(table, laid), laid));
        }));
        rows.values().removeIf(withdrawals::contains);
        Table whole = new Table(table.resource(), List.copyOf(rows.values()));
        RepetitionCheck.check(whole, problems);
        return new TableDraft(whole, given.map(TableDraft::soundColumns).orElse(Set.copyOf(table.columns())));
    }

    /** What tells a row from the others of its table; a row without a whole key is like no other. */
    private static Object key(Table table, Row row) {
        List<String> columns = table.resource().schema().primaryKey();
        return columns.isEmpty()
                ? row
                : row.key(columns).<Object>map(key -> key).orElse(row);
    }

    /** The row if it changes anything. */
    private Optional<Row> lay(Row row, Optional<Row> before, Withdrawals withdrawals, List<RowChange> changes) {
        if (before.isEmpty()) {
            changes.add(new RowChange.Added(row));
            return Optional.of(row);
        }
        if (withdrawals.contains(before.get())) {
            withdrawals.refuse(row, before.get(), problems);
            return Optional.empty();
        }
        if (before.get().texts().equals(row.texts())) {
            notes.add(new Problem(row.file(), row.line(), "", "says what is there already, and changes nothing"));
            return Optional.empty();
        }
        changes.add(new RowChange.Corrected(before.get(), row));
        return Optional.of(row);
    }

    /** By file and line; a repetition within the overlay is found twice and said once. */
    private List<Problem> inOrder(List<Problem> found) {
        List<String> files = new ArrayList<>();
        base.descriptor().resources().forEach(resource -> files.add(inOverlay(resource.path())));
        files.add(inOverlay(Withdrawals.FILE));
        // What the overlay breaks in the package's own files comes last.
        base.descriptor().resources().forEach(resource -> files.add(resource.path()));
        return new LinkedHashSet<>(found)
                .stream()
                        .sorted(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                                .thenComparingInt(Problem::line))
                        .toList();
    }
}
