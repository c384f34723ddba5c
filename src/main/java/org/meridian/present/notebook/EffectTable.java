package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.HtmlTable.cells;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.PooledEffect;

/** Studies with their effects, and what they say together. */
final class EffectTable {

    private EffectTable() {}

    static Html of(Effects effects) {
        HtmlTable table = new HtmlTable(
                        effects.toString(), "Study", "Data", effects.measure().symbol(), interval(0.95))
                .flushLeft();
        for (StudyEffect study : effects.studies()) {
            EffectText text = text(study, 0.95);
            table.row(cells(study.label(), study.data().toString(), text.estimate(), text.interval()));
        }
        return table.html();
    }

    static Html of(PooledEffect pooled) {
        HtmlTable table = new HtmlTable(
                        pooled.measure().title() + ", " + pooled.method().title(),
                        "Study",
                        "Data",
                        pooled.measure().symbol(),
                        interval(pooled.level()),
                        "Weight")
                .flushLeft();
        for (int i = 0; i < pooled.k(); i++) {
            StudyEffect study = pooled.effects().study(i);
            EffectText text = text(study, pooled.level());
            table.row(cells(
                    study.label(),
                    study.data().toString(),
                    text.estimate(),
                    text.interval(),
                    Decimals.percent(pooled.weights().get(i), 1)));
        }
        EffectText summary = pooled.text();
        table.row(
                tag("strong", "Summary"),
                tag("strong", "k = " + pooled.k()),
                tag("strong", summary.estimate()),
                tag("strong", summary.interval()),
                tag("strong", "100.0%"));
        return all(table.html(), tag("ul").containing(notes(pooled)));
    }

    private static List<Html> notes(PooledEffect pooled) {
        List<Html> notes = new ArrayList<>();
        pooled.test().ifPresent(test -> notes.add(tag("li", "Test of no effect: " + test)));
        notes.add(tag(
                "li",
                pooled.k() == 1
                        ? "Heterogeneity: not estimable from one study"
                        : "Heterogeneity: " + pooled.heterogeneity()));
        pooled.prediction()
                .ifPresent(prediction -> notes.add(tag(
                        "li",
                        "Prediction interval: "
                                + EffectText.of(pooled.measure().scale(), pooled.y(), prediction.interval())
                                        .interval()
                                + " (" + prediction.method().title() + ")")));
        return notes;
    }

    private static EffectText text(StudyEffect study, double level) {
        return EffectText.of(study.measure().scale(), study.y(), study.interval(level));
    }

    private static String interval(double level) {
        return Decimals.upTo(100 * level, 2) + "% interval";
    }
}
