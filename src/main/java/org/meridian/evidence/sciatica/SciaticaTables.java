package org.meridian.evidence.sciatica;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.comparison.Entry;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.LaidOverlay;
import org.meridian.evidence.comparison.LibraryTables;
import org.meridian.evidence.dataset.Overlay;
import org.meridian.evidence.dataset.OverlayReader;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.RowChange;
import org.meridian.evidence.dataset.Table;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.source.Origin;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * The tables from which a library was read, with the overlays that are in them.
 *
 * @param tables the tables
 * @param laid what the overlays did, the first one first
 */
record SciaticaTables(TablePackage tables, List<Overlay> laid) implements LibraryTables {

    SciaticaTables {
        laid = List.copyOf(laid);
    }

    @Override
    public EvidenceLibrary with(Path folder) {
        return read(folder).value();
    }

    Reading<EvidenceLibrary> read(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (name.equals(Origin.BUILT_IN.name())
                || laid.stream().anyMatch(it -> it.name().equals(name))) {
            return Reading.failed(List.of(Problem.ofFile(
                    name, "each overlay needs a name of its own, but this one is taken; rename the folder")));
        }
        return OverlayReader.read(tables, folder).then(overlaid -> {
            List<Overlay> all = new ArrayList<>(laid);
            all.add(overlaid.overlay());
            return LibraryReader.read(overlaid.tables(), new SciaticaTables(overlaid.tables(), all));
        });
    }

    @Override
    public List<Entry> entries() {
        return tables.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> entry(table, row)))
                .toList();
    }

    private static Entry entry(Table table, Row row) {
        return new Entry(table.name(), row.keyText(), row.texts(), Rows.origin(row));
    }

    @Override
    public List<LaidOverlay> overlays() {
        return laid.stream()
                .map(overlay -> new LaidOverlay(
                        new Origin(overlay.name()),
                        overlay.count(RowChange.Added.class),
                        overlay.count(RowChange.Corrected.class),
                        withdrawn(overlay),
                        overlay.notes().stream()
                                .map(note -> new LaidOverlay.Note(note.file(), note.line(), note.reason()))
                                .toList()))
                .toList();
    }

    private static List<String> withdrawn(Overlay overlay) {
        return overlay.changes().stream()
                .filter(RowChange.Withdrawn.class::isInstance)
                .map(RowChange.Withdrawn.class::cast)
                .map(change -> change.row().file() + ", line " + change.row().line() + ", "
                        + change.row().keyText() + ": " + change.reason())
                .toList();
    }
}
