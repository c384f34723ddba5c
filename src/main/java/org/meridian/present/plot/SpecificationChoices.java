package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.TextStyle;
import org.meridian.stat.Words;
import org.meridian.synthesis.multiverse.Alternative;
import org.meridian.synthesis.multiverse.Decision;
import org.meridian.synthesis.multiverse.Specification;
import org.meridian.synthesis.multiverse.SpecificationCurve;

/** The rows below a specification curve: one for each choice, under its decision. The measure is told by the panels. */
final class SpecificationChoices {

    /** From the middle of a line of text down to its baseline, in units of the type size. */
    private static final double HALF_CAPITAL = 0.36;

    private static final TextStyle DECISION = TextStyle.of(8).bold();
    private static final TextStyle CHOICE = TextStyle.of(8);
    private static final double WIDEST = 170;
    private static final double LINE = 10;
    private static final double GAP = 4;

    /**
     * A row.
     *
     * @param decision what is decided
     * @param name the choice
     * @param label its lines
     * @param top where it begins
     */
    record Row(Decision decision, String name, List<String> label, double top) {

        double bottom() {
            return top + LINE * label.size();
        }

        double middle() {
            return (top + bottom()) / 2;
        }

        boolean isChosen(Specification specification) {
            return specification.choice(decision).filter(name::equals).isPresent();
        }
    }

    private record Heading(String words, double middle) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private double bottom;

    SpecificationChoices(SpecificationCurve curve, double top) {
        bottom = top;
        for (Decision decision : Decision.values()) {
            List<Alternative<?>> choices = curve.choices(decision);
            if (decision == Decision.MEASURE || choices.isEmpty()) {
                continue;
            }
            headings.add(new Heading(Words.capitalised(decision.title()), bottom + GAP + LINE / 2));
            bottom += GAP + LINE;
            for (Alternative<?> choice : choices) {
                Row row = new Row(decision, choice.name(), LineBreak.lines(choice.name(), CHOICE, WIDEST), bottom);
                rows.add(row);
                bottom = row.bottom();
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    double bottom() {
        return bottom;
    }

    double width() {
        return Math.max(
                LineBreak.width(headings.stream().map(Heading::words).toList(), DECISION),
                rows.stream()
                        .mapToDouble(row -> LineBreak.width(row.label(), CHOICE))
                        .max()
                        .orElse(0));
    }

    /** Headings flush left, choices flush right beside what they are about. */
    List<Mark> draw(double left) {
        List<Mark> marks = new ArrayList<>();
        for (Heading heading : headings) {
            marks.add(new Mark.Text(
                    new Point(left, heading.middle() + HALF_CAPITAL * DECISION.size()),
                    heading.words(),
                    Anchor.START,
                    DECISION));
        }
        for (Row row : rows) {
            for (int i = 0; i < row.label().size(); i++) {
                double middle = row.top() + (i + 0.5) * LINE;
                marks.add(new Mark.Text(
                        new Point(left + width(), middle + HALF_CAPITAL * CHOICE.size()),
                        row.label().get(i),
                        Anchor.END,
                        CHOICE));
            }
        }
        return marks;
    }
}
