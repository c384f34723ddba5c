package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.Level;
import org.meridian.evidence.riskofbias.OverallRule;
import org.meridian.evidence.riskofbias.Tool;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.plot.element.ConcernSign;

/** What the signs and the short names of a tool mean, in lines below a figure. */
final class ConcernKey {

    private static final double LINE = 12.5;
    private static final double GAP = 14;
    private static final double HALF_CAPITAL = 0.36;

    private final Tool tool;

    private ConcernKey(Tool tool) {
        this.tool = tool;
    }

    static ConcernKey of(Tool tool) {
        return new ConcernKey(tool);
    }

    /** What there is to show: the study as a whole only if somebody judged it, or the tool has a rule for it. */
    static List<Domain> columns(AssessmentTable table) {
        boolean judged =
                table.assessments().stream().anyMatch(it -> it.overall().isPresent());
        return judged || table.tool().overall() == OverallRule.LEAST_FAVOURABLE
                ? table.columns()
                : table.tool().domains();
    }

    /** The domain as a column names it. */
    static String shortName(Domain domain) {
        return domain.kind() == Domain.Kind.OVERALL ? "All" : domain.id();
    }

    /** The signs, then the short names and the tool; returns where the last line ends. */
    double draw(List<Mark> marks, List<Domain> shortened, double top, double width) {
        List<ConcernSign> signs = new ArrayList<>();
        for (Level level : tool.levels()) {
            signs.add(new ConcernSign(Optional.of(level)));
        }
        signs.add(new ConcernSign(Optional.empty()));
        double x = PlotFrame.MARGIN;
        double y = top;
        for (ConcernSign sign : signs) {
            double indent = 2 * ConcernSign.RADIUS + 4;
            double room = indent + PlotFrame.NOTE.width(sign.words());
            if (x > PlotFrame.MARGIN && x + room > PlotFrame.MARGIN + width) {
                x = PlotFrame.MARGIN;
                y += LINE;
            }
            double middle = y + LINE / 2;
            marks.addAll(sign.marks(new Point(x + ConcernSign.RADIUS, middle)));
            marks.add(new Mark.Text(
                    new Point(x + indent, middle + HALF_CAPITAL * PlotFrame.NOTE.size()),
                    sign.words(),
                    Anchor.START,
                    PlotFrame.NOTE));
            x += room + GAP;
        }
        List<String> lines = new ArrayList<>();
        for (Domain domain : shortened) {
            String name = domain.kind() == Domain.Kind.OVERALL ? "All: the study as a whole" : domain.toString();
            lines.addAll(LineBreak.lines(name, PlotFrame.NOTE, width));
        }
        lines.addAll(LineBreak.lines(
                tool + ", " + tool.version() + ", " + tool.reference().label(), PlotFrame.NOTE, width));
        return PlotFrame.lines(marks, lines, PlotFrame.MARGIN, y + LINE + 4, 10.5, PlotFrame.NOTE, Anchor.START);
    }
}
