package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.Tool;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.plot.element.ConcernSign;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The rows of a forest plot as numbers on the natural scale, for programs and for those who cannot see it.
 *
 * @param rows what the plot says
 * @param pooled what the plot is about
 */
record ForestData(ForestRows rows, SummaryEffect pooled) {

    FigureTable table() {
        boolean grouped = rows.all().stream().anyMatch(row -> row.kind() == ForestRow.Kind.HEADING);
        boolean shrunken = rows.all().stream()
                .anyMatch(
                        row -> row.kind() == ForestRow.Kind.THIN && row.beside().isPresent());
        List<String> headings = new ArrayList<>(List.of("study"));
        if (grouped) {
            headings.add("group");
        }
        headings.addAll(rows.extras());
        headings.addAll(List.of(pooled.measure().symbol(), "lower", "upper"));
        pooled.shares().ifPresent(it -> headings.add("weight"));
        if (shrunken) {
            headings.addAll(List.of("shrunken", "shrunken lower", "shrunken upper"));
        }
        domains(rows.tool()).forEach(domain -> headings.add(domain.toString()));

        List<List<FigureCell>> cells = new ArrayList<>();
        for (ForestBlock block : rows.blocks()) {
            String group = block.rows().stream()
                    .filter(row -> row.kind() == ForestRow.Kind.HEADING)
                    .map(ForestRow::label)
                    .findFirst()
                    .orElse("");
            for (ForestRow row : block.rows()) {
                row.value().ifPresent(value -> {
                    List<FigureCell> line = new ArrayList<>(List.of(FigureCell.of(row.label())));
                    if (grouped) {
                        line.add(group.isEmpty() ? FigureCell.none() : FigureCell.of(group));
                    }
                    for (int i = 0; i < rows.extras().size(); i++) {
                        line.add(FigureCell.of(ForestCells.at(row.cells().extras(), i)));
                    }
                    line.addAll(numbers(row, value));
                    if (shrunken) {
                        line.addAll(row.beside()
                                .map(this::interval)
                                .orElse(List.of(FigureCell.none(), FigureCell.none(), FigureCell.none())));
                    }
                    for (int i = 0; i < domains(rows.tool()).size(); i++) {
                        List<ConcernSign> signs = row.cells().concerns();
                        line.add(i < signs.size() ? FigureCell.of(signs.get(i).words()) : FigureCell.none());
                    }
                    cells.add(line);
                });
            }
        }
        return new FigureTable(headings, cells);
    }

    /** The columns of risk of bias. */
    static List<Domain> domains(Optional<Tool> tool) {
        List<Domain> domains = new ArrayList<>();
        tool.ifPresent(it -> {
            domains.addAll(it.domains());
            domains.add(Domain.OVERALL);
        });
        return domains;
    }

    private List<FigureCell> numbers(ForestRow row, ForestRow.Value value) {
        List<FigureCell> numbers = new ArrayList<>(interval(value));
        if (row.kind() == ForestRow.Kind.PREDICTION) {
            numbers.set(0, FigureCell.none());
        }
        boolean weighs = row.kind() == ForestRow.Kind.STUDY || row.kind() == ForestRow.Kind.THIN;
        pooled.shares().ifPresent(it -> numbers.add(weighs ? FigureCell.of(value.size()) : FigureCell.none()));
        return numbers;
    }

    private List<FigureCell> interval(ForestRow.Value value) {
        return Stream.of(value.y(), value.interval().lower(), value.interval().upper())
                .map(pooled.measure().scale()::toNatural)
                .map(StudyWords::number)
                .toList();
    }
}
