package org.meridian.present.plot.element;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Scale;
import org.meridian.stat.Words;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The words of plots for studies and their effects.
 *
 * @param effects the studies
 */
public record StudyWords(Effects effects) {

    private static final double LEVEL = 0.95;

    /**
     * The name of a study in one line.
     *
     * @param i its place, from 0
     * @return its label; its place if it has none
     */
    public String name(int i) {
        String name = LineBreak.oneLine(effects.labels().get(i));
        return name.isEmpty() ? "Study " + (i + 1) : name;
    }

    /**
     * The names of all studies.
     *
     * @return as many as there are studies
     */
    public List<String> names() {
        return IntStream.range(0, effects.size()).mapToObj(this::name).toList();
    }

    /**
     * Name and effect of a study.
     *
     * @param i its place, from 0
     * @return for example {@code Aronson 1948: RR 0.41 [0.13, 1.26]}
     */
    public String sentence(int i) {
        StudyEffect study = effects.study(i);
        return name(i) + ": " + effects.measure().symbol() + " "
                + TickLabels.minus(EffectText.of(effects.measure().scale(), study.y(), study.interval(LEVEL))
                        .toString());
    }

    /**
     * How many studies there are.
     *
     * @return for example {@code 13 studies}
     */
    public String count() {
        return effects.size() == 1 ? "1 study" : effects.size() + " studies";
    }

    /**
     * What an axis of effects measures.
     *
     * @return the title of the measure, with its scale if that is logarithmic
     */
    public String axisTitle() {
        return Words.capitalised(effects.measure().title())
                + (effects.measure().scale() == Scale.LOG ? " (log scale)" : "");
    }

    /**
     * A value of the analysis scale as the table has it.
     *
     * @param analysis the value
     * @return the value on the natural scale; an empty cell if it is larger than every double
     */
    public FigureCell natural(double analysis) {
        return number(effects.measure().scale().toNatural(analysis));
    }

    /**
     * A number of the table.
     *
     * @param value the number
     * @return its cell, empty if it is not finite
     */
    public static FigureCell number(double value) {
        return Double.isFinite(value) ? FigureCell.of(value) : FigureCell.none();
    }

    /**
     * A summary effect in words.
     *
     * @param pooled the summary effect
     * @return for example {@code Random effects: RR 0.49 [0.33, 0.73]}
     */
    public static String summary(SummaryEffect pooled) {
        return Words.capitalised(model(pooled)) + ": "
                + pooled.measure().symbol() + " "
                + TickLabels.minus(pooled.text().toString());
    }

    /**
     * How a summary effect came about. One study stands for itself whatever the method.
     *
     * @param pooled the summary effect
     * @return for example {@code random effects (REML)}
     */
    public static String model(SummaryEffect pooled) {
        return pooled.k() == 1
                ? "one study, " + pooled.intervalTitle() + " interval"
                : pooled.method().title();
    }
}
