package org.meridian.synthesis.pool;

import java.util.Arrays;
import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.stat.TextTable;
import org.meridian.stat.Words;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;

/** A summary effect as a text table: the studies, the summary, and what else there is to say of it. */
final class SummaryText {

    private SummaryText() {}

    static String of(SummaryEffect summary) {
        String percent = Decimals.level(summary.level());
        StringBuilder text = new StringBuilder()
                .append(Words.capitalised(summary.measure().title()))
                .append(", ")
                .append(summary.method().title())
                .append("\n\n")
                .append(table(summary, percent))
                .append('\n');
        summary.test()
                .ifPresent(
                        test -> text.append("Test of no effect: ").append(test).append('\n'));
        if (summary.k() == 1) {
            text.append("Heterogeneity: not estimable from one study\n");
        } else if (!summary.heterogeneityText().isEmpty()) {
            text.append("Heterogeneity: ").append(summary.heterogeneityText()).append('\n');
        }
        summary.prediction()
                .ifPresent(prediction -> text.append(percent)
                        .append(" prediction interval: ")
                        .append(EffectText.of(summary.measure().scale(), summary.y(), prediction.interval())
                                .interval())
                        .append(" (")
                        .append(prediction.method().title())
                        .append(")\n"));
        summary.findings().forEach(finding -> text.append('\n').append(finding).append('\n'));
        return text.toString();
    }

    private static TextTable table(SummaryEffect summary, String percent) {
        Effects effects = summary.effects();
        Scale scale = summary.measure().scale();
        Optional<Doubles> shares = summary.shares();
        String[] headings = {"Study", "Data", summary.measure().symbol(), "[" + percent + " CI]", "Weight"};
        TextTable table = new TextTable(shares.isPresent() ? headings : first(headings));
        for (int i = 0; i < effects.size(); i++) {
            int place = i;
            StudyEffect study = effects.study(i);
            EffectText text = EffectText.of(scale, study.y(), study.interval(summary.level()));
            row(
                    table,
                    study.label(),
                    study.data().toString(),
                    text,
                    shares.map(it -> Decimals.percent(it.get(place), 1)));
        }
        row(table, "Summary", "k = " + summary.k(), summary.text(), shares.map(it -> "100.0%"));
        return table;
    }

    private static void row(TextTable table, String label, String data, EffectText text, Optional<String> share) {
        String[] cells = {label, data, text.estimate(), text.interval(), share.orElse("")};
        table.row(share.isPresent() ? cells : first(cells));
    }

    /** All but the weight. */
    private static String[] first(String[] cells) {
        return Arrays.copyOf(cells, cells.length - 1);
    }
}
