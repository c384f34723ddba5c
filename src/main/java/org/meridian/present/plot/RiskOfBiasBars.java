package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.evidence.riskofbias.Assessment;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.DomainSpread;
import org.meridian.evidence.riskofbias.Level;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.plot.element.ConcernSign;
import org.meridian.stat.Scale;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * Risk of bias as bars: for each domain, which share of the studies, or of the weight of an analysis, is on each level. Studies
 * without an assessment have their share too.
 *
 * @param table the judgements
 * @param studies the studies of the analysis, assessed or not
 * @param weights how much each counts, in any unit
 * @param unit what a share is a share of, for example {@code "studies"}
 */
public record RiskOfBiasBars(AssessmentTable table, List<String> studies, Doubles weights, String unit)
        implements Plot {

    private static final TextStyle LABEL = TextStyle.of(9);
    private static final double WIDEST_LABEL = 190;
    private static final double BAR_WIDTH = 300;
    private static final double BAR_HEIGHT = 13;
    private static final double LINE = 11;
    private static final double GAP = 8;
    private static final double GROUP_GAP = 10;
    private static final double HALF_CAPITAL = 0.36;
    private static final double BETWEEN = 0.8;
    private static final Stroke NOTHING = Stroke.solid(Ink.RULE, 0.6);
    private static final TextStyle SIGN = TextStyle.of(8).bold();

    /** Copies the names. */
    public RiskOfBiasBars {
        studies = List.copyOf(studies);
    }

    /**
     * Bars in which every assessed study counts alike.
     *
     * @param table the judgements
     * @return the plot
     */
    public static RiskOfBiasBars of(AssessmentTable table) {
        List<String> studies =
                table.assessments().stream().map(Assessment::study).toList();
        return new RiskOfBiasBars(table, studies, Doubles.at(studies.size(), i -> 1), "studies");
    }

    /**
     * Bars in which every study counts by its weight in an analysis.
     *
     * @param table the judgements, by the labels that the analysis uses
     * @param pooled the analysis
     * @return the plot
     * @throws IllegalArgumentException if the method of the analysis gives studies no weights
     */
    public static RiskOfBiasBars weighted(AssessmentTable table, SummaryEffect pooled) {
        return new RiskOfBiasBars(
                table,
                pooled.effects().labels(),
                pooled.shares()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "bars by weight need an analysis that gives studies weights, but there are none in: "
                                        + pooled.method().title())),
                "weight in the " + pooled.measure().title());
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if there is not one weight per study, one is negative, or all are 0
     */
    @Override
    public Figure draw() {
        List<DomainSpread> spreads = ConcernKey.columns(table).stream()
                .map(domain -> table.spread(domain, studies, weights))
                .toList();
        List<Mark> marks = new ArrayList<>();
        double labels = spreads.stream()
                .mapToDouble(it -> LineBreak.width(label(it), LABEL))
                .max()
                .orElse(0);
        double left = PlotFrame.MARGIN + labels + GAP;
        Axis axis = new Axis(Scale.IDENTITY, 0, 100, left, left + BAR_WIDTH);
        double width = axis.right() + PlotFrame.MARGIN + GAP;
        double y = PlotFrame.MARGIN;
        Domain.Kind kind = Domain.Kind.BIAS;
        for (DomainSpread spread : spreads) {
            y += spread.domain().kind() == kind ? 0 : GROUP_GAP;
            kind = spread.domain().kind();
            y = bar(marks, spread, axis, y);
        }
        marks.addAll(axis.draw(y));
        y = PlotFrame.lines(
                marks,
                LineBreak.lines("per cent of the " + unit, PlotFrame.NOTE, BAR_WIDTH),
                (axis.left() + axis.right()) / 2,
                y + Axis.HEIGHT + 2,
                LINE,
                PlotFrame.NOTE,
                Anchor.MIDDLE);
        y = ConcernKey.of(table.tool()).draw(marks, List.of(), y + 6, width - 2 * PlotFrame.MARGIN);
        return new Figure(
                width,
                y + PlotFrame.MARGIN,
                "Risk of bias by domain (" + table.tool() + ")",
                description(spreads),
                marks,
                cells(spreads));
    }

    private static List<String> label(DomainSpread spread) {
        return LineBreak.lines(spread.domain().toString(), LABEL, WIDEST_LABEL);
    }

    private double bar(List<Mark> marks, DomainSpread spread, Axis axis, double top) {
        List<String> label = label(spread);
        double height = Math.max(BAR_HEIGHT, LINE * label.size());
        double middle = top + height / 2;
        PlotFrame.lines(
                marks,
                label,
                axis.left() - GAP,
                middle - LINE * label.size() / 2 + (LINE - LABEL.size()) / 2,
                LINE,
                LABEL,
                Anchor.END);
        List<Mark> parts = new ArrayList<>();
        double share = 0;
        for (DomainSpread.Share one : spread.shares()) {
            part(parts, Optional.of(one.level()), axis, share, one.weight(), middle);
            share += one.weight();
        }
        part(parts, Optional.empty(), axis, share, spread.weightNotAssessed(), middle);
        marks.add(new Mark.Group(spread.toString(), parts));
        return top + height + GAP / 2;
    }

    /** A piece of a bar; its sign stands in it if there is room. */
    private static void part(
            List<Mark> parts, Optional<Level> level, Axis axis, double from, double share, double middle) {
        if (!(share > 0)) {
            return;
        }
        double left = axis.x(100 * from);
        double right = Math.min(axis.x(100 * (from + share)), axis.right());
        if (!(left < right)) {
            return;
        }
        ConcernSign sign = new ConcernSign(level);
        Ink fill = level.map(it -> ConcernSign.fill(it.concern())).orElse(Ink.PAPER);
        Box box = new Box(
                left, middle - BAR_HEIGHT / 2, Math.max((left + right) / 2, right - BETWEEN), middle + BAR_HEIGHT / 2);
        parts.add(Mark.Rectangle.filled(box, fill));
        if (level.isEmpty()) {
            parts.add(outline(box));
        }
        if (right - left > SIGN.width(sign.text()) + 4) {
            parts.add(new Mark.Text(
                    new Point((left + right) / 2, middle + HALF_CAPITAL * SIGN.size()),
                    sign.text(),
                    Anchor.MIDDLE,
                    SIGN.with(level.map(it -> ConcernSign.ink(it.concern())).orElse(Ink.QUIET))));
        }
    }

    private static Mark outline(Box box) {
        Point corner = new Point(box.left(), box.top());
        return new Mark.Curve(
                List.of(
                        corner,
                        new Point(box.right(), box.top()),
                        new Point(box.right(), box.bottom()),
                        new Point(box.left(), box.bottom()),
                        corner),
                NOTHING);
    }

    private String description(List<DomainSpread> spreads) {
        return "Risk of bias by " + table.tool() + ", in per cent of the " + unit + ", "
                + studies.size() + (studies.size() == 1 ? " study. " : " studies. ")
                + spreads.stream().map(it -> it + ".").collect(Collectors.joining(" "));
    }

    private FigureTable cells(List<DomainSpread> spreads) {
        List<String> headings = new ArrayList<>(List.of("domain"));
        for (Level level : table.tool().levels()) {
            headings.add(level + ", studies");
            headings.add(level + ", share of the " + unit);
        }
        headings.addAll(List.of("not assessed, studies", "not assessed, share of the " + unit));
        List<List<FigureCell>> rows = new ArrayList<>();
        for (DomainSpread spread : spreads) {
            List<FigureCell> row =
                    new ArrayList<>(List.of(FigureCell.of(spread.domain().toString())));
            for (DomainSpread.Share share : spread.shares()) {
                row.add(FigureCell.of(share.studies()));
                row.add(FigureCell.of(share.weight()));
            }
            row.add(FigureCell.of(spread.studiesNotAssessed()));
            row.add(FigureCell.of(spread.weightNotAssessed()));
            rows.add(row);
        }
        return new FigureTable(headings, rows);
    }

    @Override
    public String toString() {
        return "Risk of bias by domain, share of the " + unit + ", " + table;
    }
}
