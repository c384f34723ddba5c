package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.meridian.present.figure.TickLabels;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Words;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The sentences of a forest plot.
 *
 * @param pooled what it is about
 * @param style whose layout it follows
 * @param name what kind of plot it is
 * @param findings what its rows say together, in full sentences
 * @param notes what stands below it
 */
record ForestWords(SummaryEffect pooled, ForestStyle style, String name, List<String> findings, List<String> notes) {

    /** Where a line of heterogeneity speaks of τ². */
    private static final Pattern TAU2 = Pattern.compile("^τ² = [^,]*(, |$)");

    ForestWords {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** What a prediction interval is. */
    static String prediction(PredictionInterval prediction) {
        return Decimals.level(prediction.interval().level()) + " prediction interval ("
                + prediction.method().title() + ")";
    }

    /** Heading of the column of effects, for example {@code RR [95% CI]}. */
    String effectHeading() {
        return Words.capitalised(pooled.measure().symbol()) + " "
                + style.limits().enclose(coverage());
    }

    private String coverage() {
        return Decimals.level(pooled.level()) + " CI";
    }

    /** What the figure is, if nobody says it better. */
    String title() {
        return name + ": " + pooled.measure().title() + ", " + studies().count();
    }

    String axisTitle() {
        return studies().axisTitle();
    }

    /** What stands above the plot in styles that name the measure there. */
    List<String> measureAbove() {
        return style.measure() == ForestStyle.Place.ABOVE
                ? List.of(axisTitle(), Words.capitalised(StudyWords.model(pooled)) + ", " + coverage())
                : List.of();
    }

    private StudyWords studies() {
        return new StudyWords(pooled.effects());
    }

    /** What is to be seen, for those who cannot see it. */
    String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(name + " of " + studies().count() + ", "
                + pooled.measure().title() + " with " + Decimals.level(pooled.level()) + " confidence intervals.");
        sentences.addAll(findings);
        notes.forEach(note -> sentences.add(note + "."));
        return String.join(" ", sentences);
    }

    /** What a summary says. */
    static String finding(SummaryEffect summary, ForestRow row) {
        return "Summary (" + StudyWords.model(summary) + "): "
                + summary.measure().symbol() + " " + row.cells().estimate() + " "
                + row.cells().limits() + sideOfNoEffect(summary) + ".";
    }

    /** On which side of no effect the interval lies, after a comma; nothing if the measure has no value of no effect. */
    private static String sideOfNoEffect(SummaryEffect pooled) {
        if (pooled.measure().noEffect().isEmpty()) {
            return "";
        }
        if (pooled.interval().contains(0)) {
            return ", an interval that includes no effect";
        }
        return ", an interval wholly " + (pooled.y() < 0 ? "below" : "above") + " no effect";
    }

    /** Heterogeneity and the test of no effect, as far as a style shows them. */
    static List<String> notes(SummaryEffect pooled, ForestStyle style) {
        List<String> notes = new ArrayList<>();
        if (style.notes().contains(ForestStyle.Note.HETEROGENEITY)) {
            String said = pooled.k() == 1 ? "not estimable from one study" : heterogeneity(pooled, style);
            if (!said.isEmpty()) {
                notes.add(style.heterogeneity() + ": " + said);
            }
        }
        if (style.notes().contains(ForestStyle.Note.NO_EFFECT)) {
            pooled.test().ifPresent(test -> notes.add(TickLabels.minus("Test of no effect: " + test)));
        }
        return notes;
    }

    /** The heterogeneity in one line, without τ² if the style leaves it out; empty if nothing is left. */
    static String heterogeneity(SummaryEffect pooled, ForestStyle style) {
        String line = pooled.heterogeneityText();
        return style.notes().contains(ForestStyle.Note.TAU2)
                ? line
                : TAU2.matcher(line).replaceFirst("");
    }
}
