package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.evidence.riskofbias.Assessment;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.plot.element.ConcernSign;

/**
 * Risk of bias as traffic lights: a row per study, a column per domain of the tool, concerns about applicability apart, and the study as
 * a whole last. Every light carries a sign, so that nothing depends on colour.
 *
 * @param table what is drawn
 */
public record TrafficLightPlot(AssessmentTable table) implements Plot {

    private static final TextStyle HEADING = TextStyle.of(9).bold();
    private static final TextStyle STUDY = TextStyle.of(9);
    private static final double WIDEST_LABEL = 200;
    private static final double COLUMN = 26;
    private static final double GROUP_GAP = 12;
    private static final double LINE = 11;
    private static final double ROW_PADDING = 4;
    private static final double HALF_CAPITAL = 0.36;
    private static final double NARROWEST = 260;

    /**
     * A plot.
     *
     * @param table what is drawn
     * @return the plot
     */
    public static TrafficLightPlot of(AssessmentTable table) {
        return new TrafficLightPlot(table);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if no study is assessed
     */
    @Override
    public Figure draw() {
        if (table.assessments().isEmpty()) {
            throw new IllegalArgumentException("traffic lights need a study that is assessed, but there was none");
        }
        List<Mark> marks = new ArrayList<>();
        List<List<String>> labels = table.assessments().stream()
                .map(it -> LineBreak.lines(it.study(), STUDY, WIDEST_LABEL))
                .toList();
        double labelWidth = Math.max(
                HEADING.width("Study"),
                labels.stream()
                        .mapToDouble(it -> LineBreak.width(it, STUDY))
                        .max()
                        .orElse(0));
        List<Double> centres = centres(PlotFrame.MARGIN + labelWidth + 6);
        double right = centres.get(centres.size() - 1) + COLUMN / 2;
        double width = Math.max(NARROWEST, right) + PlotFrame.MARGIN;
        double y = headings(marks, centres);
        marks.add(Mark.Line.level(PlotFrame.MARGIN, right, y, PlotFrame.REFERENCE));
        y += 2;
        for (int i = 0; i < labels.size(); i++) {
            y = row(marks, table.assessments().get(i), labels.get(i), centres, y);
        }
        y = ConcernKey.of(table.tool()).draw(marks, columns(), y + 8, width - 2 * PlotFrame.MARGIN);
        return new Figure(
                width,
                y + PlotFrame.MARGIN,
                "Risk of bias by study (" + table.tool() + ")",
                description(),
                marks,
                cells());
    }

    private List<Domain> columns() {
        return ConcernKey.columns(table);
    }

    private List<Double> centres(double left) {
        List<Double> centres = new ArrayList<>();
        double x = left + COLUMN / 2;
        Domain.Kind kind = Domain.Kind.BIAS;
        for (Domain domain : columns()) {
            x += domain.kind() == kind ? 0 : GROUP_GAP;
            kind = domain.kind();
            centres.add(x);
            x += COLUMN;
        }
        return centres;
    }

    private double headings(List<Mark> marks, List<Double> centres) {
        double baseline = PlotFrame.MARGIN + HEADING.size() * Mark.ASCENT;
        marks.add(new Mark.Text(new Point(PlotFrame.MARGIN, baseline), "Study", Anchor.START, HEADING));
        for (int i = 0; i < centres.size(); i++) {
            String words = ConcernKey.shortName(columns().get(i));
            marks.add(new Mark.Text(new Point(centres.get(i), baseline), words, Anchor.MIDDLE, HEADING));
        }
        return baseline + 5;
    }

    private double row(List<Mark> marks, Assessment assessment, List<String> label, List<Double> centres, double top) {
        double height = Math.max(LINE * label.size(), 2 * ConcernSign.RADIUS) + ROW_PADDING;
        double middle = top + height / 2;
        List<Mark> parts = new ArrayList<>();
        for (int i = 0; i < label.size(); i++) {
            double centre = middle + (i - (label.size() - 1) / 2.0) * LINE;
            parts.add(new Mark.Text(
                    new Point(PlotFrame.MARGIN, centre + HALF_CAPITAL * STUDY.size()),
                    label.get(i),
                    Anchor.START,
                    STUDY));
        }
        for (int i = 0; i < centres.size(); i++) {
            parts.addAll(sign(assessment, columns().get(i)).marks(new Point(centres.get(i), middle)));
        }
        marks.add(new Mark.Group(words(assessment), parts));
        return top + height;
    }

    private static ConcernSign sign(Assessment assessment, Domain domain) {
        return new ConcernSign(assessment.level(domain));
    }

    private String words(Assessment assessment) {
        return assessment.study() + ": "
                + columns().stream()
                        .map(domain -> domain + " " + sign(assessment, domain).words())
                        .collect(Collectors.joining("; "));
    }

    private String description() {
        return "Risk of bias of " + table.assessments().size()
                + (table.assessments().size() == 1 ? " study" : " studies") + " by " + table.tool() + " ("
                + table.tool().version() + "). "
                + table.assessments().stream().map(it -> words(it) + ".").collect(Collectors.joining(" "));
    }

    private FigureTable cells() {
        List<String> headings = new ArrayList<>(List.of("study"));
        columns().forEach(domain -> headings.add(domain.toString()));
        List<List<FigureCell>> rows = new ArrayList<>();
        for (Assessment assessment : table.assessments()) {
            List<FigureCell> row = new ArrayList<>(List.of(FigureCell.of(assessment.study())));
            columns()
                    .forEach(domain -> row.add(assessment
                            .level(domain)
                            .map(it -> FigureCell.of(it.name()))
                            .orElseGet(FigureCell::none)));
            rows.add(row);
        }
        return new FigureTable(headings, rows);
    }

    @Override
    public String toString() {
        return "Traffic lights of " + table;
    }
}
