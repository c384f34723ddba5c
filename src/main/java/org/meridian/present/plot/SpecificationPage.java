package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Words;
import org.meridian.synthesis.multiverse.DecisionImpact;
import org.meridian.synthesis.multiverse.MeasureCurve;
import org.meridian.synthesis.multiverse.SpecificationCurve;

/** Puts a specification curve on the page: panels side by side, the names of the choices at the left. */
final class SpecificationPage {

    private static final TextStyle TITLE = TextStyle.of(11).bold();
    private static final TextStyle HEADING = TextStyle.of(9).bold();
    private static final TextStyle NOTE = PlotFrame.NOTE;
    private static final double MARGIN = PlotFrame.MARGIN;
    private static final double TITLE_LINE = 14;
    private static final double HEADING_LINE = 12;
    private static final double NOTE_LINE = 10.5;
    private static final double CURVE_HEIGHT = 150;
    private static final double GAP = 26;

    private final List<Mark> marks = new ArrayList<>();
    private final List<SpecificationPanel> panels = new ArrayList<>();
    private final SpecificationChoices choices;
    private final List<String> title;
    private final List<String> notes;
    private final double headingsTop;
    private final double width;

    SpecificationPage(SpecificationCurve curve, Optional<String> title, List<String> notes) {
        // The panels' widths do not depend on where they stand, and the title's lines depend on the widths.
        List<MeasureCurve> curves = curve.curves();
        double body = new SpecificationChoices(curve, 0).width();
        for (MeasureCurve one : curves) {
            SpecificationPanel panel = new SpecificationPanel(one, 0, CURVE_HEIGHT);
            body += GAP + panel.axisWidth() + panel.plotWidth();
        }
        width = 2 * MARGIN + body;
        this.title = title.map(words -> LineBreak.lines(words, TITLE, width - 2 * MARGIN))
                .orElse(List.of());
        this.notes = notes.stream()
                .flatMap(note -> LineBreak.lines(note, NOTE, width - 2 * MARGIN).stream())
                .toList();
        headingsTop = MARGIN + (this.title.isEmpty() ? 0 : this.title.size() * TITLE_LINE + 6);
        int lines = curves.stream()
                .mapToInt(it ->
                        heading(it, new SpecificationPanel(it, 0, CURVE_HEIGHT)).size())
                .max()
                .orElse(1);
        double top = headingsTop + lines * HEADING_LINE + 6;
        curves.forEach(it -> panels.add(new SpecificationPanel(it, top, top + CURVE_HEIGHT)));
        choices = new SpecificationChoices(curve, top + CURVE_HEIGHT + 6);
    }

    Figure figure(String name, String description, FigureTable table) {
        lines(title, TITLE, MARGIN, MARGIN, TITLE_LINE);
        marks.addAll(choices.draw(MARGIN));
        double left = MARGIN + choices.width();
        double bottom = choices.bottom();
        for (SpecificationPanel panel : panels) {
            left += GAP + panel.axisWidth();
            lines(heading(panel.curve(), panel), HEADING, left, headingsTop, HEADING_LINE);
            marks.addAll(panel.draw(left, choices.rows()));
            bottom =
                    Math.max(bottom, lines(caption(panel.curve(), panel), NOTE, left, choices.bottom() + 6, NOTE_LINE));
            left += panel.plotWidth();
        }
        bottom = lines(notes, NOTE, MARGIN, bottom + 6, NOTE_LINE);
        return new Figure(width, bottom + MARGIN, name, description, marks, table);
    }

    private static List<String> heading(MeasureCurve curve, SpecificationPanel panel) {
        return LineBreak.lines(Words.capitalised(curve.measure().title()), HEADING, panel.plotWidth());
    }

    private static List<String> caption(MeasureCurve curve, SpecificationPanel panel) {
        List<String> sentences = new ArrayList<>();
        sentences.add(curve.size() + (curve.size() == 1 ? " analysis: " : " analyses: ") + curve + ".");
        for (DecisionImpact sway : curve.sways()) {
            sentences.add(Words.capitalised(sway.text(curve)) + ".");
        }
        return sentences.stream()
                .flatMap(it -> LineBreak.lines(TickLabels.minus(it), NOTE, panel.plotWidth()).stream())
                .toList();
    }

    private double lines(List<String> lines, TextStyle style, double left, double top, double leading) {
        return PlotFrame.lines(marks, lines, left, top, leading, style, Anchor.START);
    }
}
