package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;

/** What the marks of a plot mean, in lines below it. */
final class Legend {

    private static final double LINE = 12;
    private static final double GAP = 5;
    private static final double BETWEEN = 14;

    private record Entry(LegendSymbol swatch, String words) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(LegendSymbol swatch, String words) {
        entries.add(new Entry(swatch, words));
    }

    /** Draws the entries from left to right and on to the next line; returns where the last line ends. */
    double draw(List<Mark> page, Point at, double width) {
        double x = at.x();
        double y = at.y();
        double indent = LegendSymbol.WIDTH + GAP;
        boolean fresh = true;
        for (Entry entry : entries) {
            List<String> lines = LineBreak.lines(entry.words(), PlotFrame.NOTE, width - indent);
            double wide = indent + LineBreak.width(lines, PlotFrame.NOTE);
            if (!fresh && x + wide > at.x() + width) {
                x = at.x();
                y += LINE;
            }
            double middle = y + LINE / 2;
            page.add(entry.swatch().at(x + LegendSymbol.WIDTH / 2, middle));
            double top = middle - 0.52 * PlotFrame.NOTE.size();
            PlotFrame.lines(page, lines, x + indent, top, LINE, PlotFrame.NOTE, Anchor.START);
            y += (lines.size() - 1) * LINE;
            x = lines.size() > 1 ? at.x() + width : x + wide + BETWEEN;
            fresh = false;
        }
        return entries.isEmpty() ? y : y + LINE;
    }
}
