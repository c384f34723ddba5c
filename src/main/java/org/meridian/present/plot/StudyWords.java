package org.meridian.present.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.Cell;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * How plots speak of studies and their effects.
 *
 * @param effects the studies
 */
record StudyWords(Effects effects) {

    private static final double LEVEL = 0.95;

    /** The study's name in one line; its place if it has none. */
    String name(int i) {
        String name = LineBreak.oneLine(effects.labels().get(i));
        return name.isEmpty() ? "Study " + (i + 1) : name;
    }

    List<String> names() {
        return IntStream.range(0, effects.size()).mapToObj(this::name).toList();
    }

    /** Name and effect, for example {@code Aronson 1948: RR 0.41 [0.13, 1.26]}. */
    String sentence(int i) {
        StudyEffect study = effects.study(i);
        return name(i) + ": " + effects.measure().symbol() + " "
                + TickLabels.minus(EffectText.of(effects.measure().scale(), study.y(), study.interval(LEVEL))
                        .toString());
    }

    /** For example {@code 13 studies}. */
    String count() {
        return effects.size() == 1 ? "1 study" : effects.size() + " studies";
    }

    /** What an axis of effects measures. */
    String axisTitle() {
        return ForestRows.sentence(effects.measure().title())
                + (effects.measure().scale() == Scale.LOG ? " (log scale)" : "");
    }

    /** A value of the analysis scale as the table has it: natural, and empty where it has outgrown the numbers of the machine. */
    Cell natural(double analysis) {
        return number(effects.measure().scale().toNatural(analysis));
    }

    /** A number of the table, empty if it is not finite. */
    static Cell number(double value) {
        return Double.isFinite(value) ? Cell.of(value) : Cell.none();
    }

    /** The summary, for example {@code Random effects: RR 0.49 [0.33, 0.73]}. */
    static String summary(SummaryEffect pooled) {
        return ForestRows.sentence(ForestRows.model(pooled)) + ": "
                + pooled.measure().symbol() + " "
                + TickLabels.minus(pooled.text().toString());
    }
}
