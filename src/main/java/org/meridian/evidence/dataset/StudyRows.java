package org.meridian.evidence.dataset;

import java.util.List;
import java.util.function.Function;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** The rows of a data set as the studies that its descriptor says they are. */
final class StudyRows {

    private final Dataset dataset;
    private final StudyColumns columns;

    StudyRows(Dataset dataset) {
        this.dataset = dataset;
        this.columns = dataset.studyColumns();
    }

    List<String> labels() {
        return dataset.table().rows().stream()
                .map(row -> row.text(columns.column(DataKind.STUDY)))
                .toList();
    }

    List<TwoByTwo> tables() {
        return read(DataKind.TWO_BY_TWO, row -> {
            double treatment = number(row, "treatmentEvents");
            double control = number(row, "controlEvents");
            return TwoByTwo.ofEvents(
                    treatment, total(row, "treatment", treatment), control, total(row, "control", control));
        });
    }

    List<TwoMeans> means() {
        return read(
                DataKind.TWO_MEANS,
                row -> new TwoMeans(
                        number(row, "treatmentMean"),
                        number(row, "treatmentSd"),
                        number(row, "treatmentN"),
                        number(row, "controlMean"),
                        number(row, "controlSd"),
                        number(row, "controlN")));
    }

    private <T> List<T> read(DataKind kind, Function<Row, T> study) {
        if (columns.data() != kind) {
            throw new IllegalArgumentException(
                    "this measure needs " + kind + ", but " + dataset.name() + " has " + columns.data());
        }
        return dataset.table().rows().stream().map(study).toList();
    }

    private double total(Row row, String group, double events) {
        return columns.has(group + "Total") ? number(row, group + "Total") : events + number(row, group + "NonEvents");
    }

    private double number(Row row, String role) {
        return row.number(columns.column(role));
    }
}
