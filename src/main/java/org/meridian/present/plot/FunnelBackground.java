package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.math.Tails;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * What stands behind the studies of a funnel plot: the summary, its limits, regions of significance or of power.
 *
 * @param pooled the summary
 * @param options the vertical axis and the regions
 */
record FunnelBackground(SummaryEffect pooled, FunnelOptions options) {

    private record Contour(double p, Ink inside, String words) {}

    private record Band(double from, double to, Ink ink) {}

    /** From the outermost to the innermost: what lies inside each is painted over the one before. */
    private static final List<Contour> CONTOURS = List.of(
            new Contour(0.01, Ink.MIDDLE_REGION, "0.01 ≤ p < 0.05"),
            new Contour(0.05, Ink.DEEP_REGION, "0.05 ≤ p < 0.10"),
            new Contour(0.10, Ink.PAPER, "p ≥ 0.10"));

    /** From the largest studies downwards. */
    private static final List<Band> BANDS = List.of(
            new Band(0.8, 1, Ink.PAPER),
            new Band(0.6, 0.8, Ink.FAINT_REGION),
            new Band(0.4, 0.6, Ink.LIGHT_REGION),
            new Band(0.2, 0.4, Ink.MIDDLE_REGION),
            new Band(0, 0.2, Ink.DEEP_REGION));

    FunnelBackground {
        if (options.regions() != FunnelRegions.NONE
                && pooled.measure().noEffect().isEmpty()) {
            throw new IllegalArgumentException("regions of significance or power need a value of no effect, but the "
                    + pooled.measure().title() + " has none");
        }
    }

    void draw(PlotFrame frame) {
        PlotArea area = frame.area();
        frame.legend(LegendSymbol.dot(Ink.STUDY), "study");
        switch (options.regions()) {
            case NONE -> {}
            case SIGNIFICANCE -> contours(frame);
            case POWER -> bands(frame);
        }
        if (pooled.measure().noEffect().isPresent()) {
            frame.add(area.vertical(0, PlotFrame.REFERENCE));
        }
        frame.add(area.vertical(pooled.y(), PlotFrame.SUMMARY));
        frame.legend(LegendSymbol.line(PlotFrame.SUMMARY), StudyWords.summary(pooled));
        if (area.x().holds(0) && pooled.measure().noEffect().isPresent()) {
            frame.legend(LegendSymbol.line(PlotFrame.REFERENCE), "no effect");
        }
        if (options.regions() != FunnelRegions.SIGNIFICANCE && options.height().knowsStandardErrors()) {
            double z = Tails.normalCritical(pooled.level());
            frame.add(area.curve(side(area, pooled.y(), -z), PlotFrame.LIMITS));
            frame.add(area.curve(side(area, pooled.y(), z), PlotFrame.LIMITS));
            frame.legend(
                    LegendSymbol.line(PlotFrame.LIMITS),
                    Decimals.level(pooled.level()) + " limits around it, if every study had this effect");
        }
        findings().forEach(sentence -> frame.note(sentence.strip()));
    }

    /** One limit from the bottom to the top: the centre plus a multiple of the standard error. */
    private List<Point> side(PlotArea area, double centre, double z) {
        return area.upwards(height -> centre + z * options.height().standardError(height));
    }

    private void contours(PlotFrame frame) {
        PlotArea area = frame.area();
        frame.add(Mark.Rectangle.filled(area.box(), Ink.FAINT_REGION));
        frame.legend(LegendSymbol.region(Ink.FAINT_REGION), "p < 0.01");
        for (Contour contour : CONTOURS) {
            double z = Tails.normalCritical(1 - contour.p());
            area.between(side(area, 0, -z), side(area, 0, z), contour.inside()).ifPresent(frame::add);
            frame.legend(LegendSymbol.region(contour.inside()), contour.words());
        }
    }

    private void bands(PlotFrame frame) {
        PlotArea area = frame.area();
        StudyPower power = new StudyPower(pooled.y());
        for (Band band : BANDS) {
            double upper = band.to() == 1 ? 0 : power.standardErrorAt(band.to());
            double lower = band.from() == 0 ? Double.POSITIVE_INFINITY : power.standardErrorAt(band.from());
            double left = area.x().from();
            double right = area.x().to();
            double top = clamped(area, upper);
            double bottom = clamped(area, lower);
            Optional<Mark> seen = area.between(
                    List.of(area.at(left, top), area.at(right, top)),
                    List.of(area.at(left, bottom), area.at(right, bottom)),
                    band.ink());
            seen.filter(mark -> mark.bounds().height() > 0).ifPresent(frame::add);
            String words = "power "
                    + (band.from() == 0
                            ? "below 20%"
                            : band.to() == 1
                                    ? "80% or more"
                                    : Decimals.percent(band.from(), 0) + "–" + Decimals.percent(band.to(), 0));
            frame.legend(LegendSymbol.region(band.ink()), words);
        }
    }

    /** The height of a standard error, at the end of the axis if it lies beyond. */
    private double clamped(PlotArea area, double se) {
        double bottom = area.y().atBottom();
        double top = area.y().atTop();
        double height = se == 0
                ? top
                : Double.isInfinite(se) ? bottom : options.height().at(se);
        return Math.min(Math.max(height, Math.min(top, bottom)), Math.max(top, bottom));
    }

    /** What the regions add to the words of a study. */
    String sentence(StudyEffect study) {
        return switch (options.regions()) {
            case NONE -> "";
            case SIGNIFICANCE -> ", " + Decimals.pValue(Tails.normalBothSides(study.y() / study.se()));
            case POWER -> ", power " + Decimals.percent(new StudyPower(pooled.y()).at(study.se()), 0);
        };
    }

    /** What the regions add to the words of the figure, each sentence after a blank. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (options.regions() == FunnelRegions.SIGNIFICANCE) {
            long significant = pooled.effects().studies().stream()
                    .filter(study -> Tails.normalBothSides(study.y() / study.se()) < 0.05)
                    .count();
            findings.add(" In " + significant + " of " + new StudyWords(pooled.effects()).count()
                    + " alone p is below 0.05.");
        }
        if (options.regions() == FunnelRegions.POWER) {
            StudyPower power = new StudyPower(pooled.y());
            double median = power.median(pooled.effects().studies().stream().mapToDouble(StudyEffect::se));
            findings.add(" Median power to find the summary effect, if it is true: " + Decimals.percent(median, 1)
                    + " (two-sided test at the 5% level).");
        }
        return findings;
    }
}
