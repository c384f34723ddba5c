package org.meridian.synthesis.pool;

import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.stat.TextTable;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;

/** A pooled effect as a text table. */
final class PooledText {

    private PooledText() {}

    static String of(PooledEffect pooled) {
        Effects effects = pooled.effects();
        Scale scale = pooled.measure().scale();
        String percent = Decimals.upTo(100 * pooled.level(), 2) + "%";
        TextTable table = new TextTable("Study", "Data", pooled.measure().symbol(), "[" + percent + " CI]", "Weight");
        for (int i = 0; i < effects.size(); i++) {
            StudyEffect study = effects.study(i);
            EffectText text = EffectText.of(scale, study.y(), study.interval(pooled.level()));
            table.row(
                    study.label(),
                    study.data().toString(),
                    text.estimate(),
                    text.interval(),
                    Decimals.percent(pooled.weights().get(i), 1));
        }
        EffectText summary = pooled.text();
        table.row("Summary", "k = " + pooled.k(), summary.estimate(), summary.interval(), "100.0%");
        StringBuilder text = new StringBuilder()
                .append(sentence(pooled.measure().title()))
                .append(", ")
                .append(pooled.method().title())
                .append("\n\n")
                .append(table)
                .append('\n');
        pooled.test()
                .ifPresent(
                        test -> text.append("Test of no effect: ").append(test).append('\n'));
        if (pooled.k() == 1) {
            text.append("Heterogeneity: not estimable from one study\n");
        } else {
            text.append("Heterogeneity: ").append(pooled.heterogeneity()).append('\n');
        }
        pooled.prediction()
                .ifPresent(prediction -> text.append(percent)
                        .append(" prediction interval: ")
                        .append(EffectText.of(scale, pooled.y(), prediction.interval())
                                .interval())
                        .append(" (")
                        .append(prediction.method().title())
                        .append(")\n"));
        return text.toString();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
