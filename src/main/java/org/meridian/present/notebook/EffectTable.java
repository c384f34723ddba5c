package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/** Studies with their effects, with their weights if a method gives them any, and what they say together. */
final class EffectTable {

    private static final double LEVEL = 0.95;

    private EffectTable() {}

    static Html of(Effects effects) {
        return studies(effects.toString(), effects, LEVEL, Optional.empty()).html();
    }

    static Html of(SummaryEffect summary) {
        HtmlTable table = studies(
                summary.measure().title() + ", " + summary.method().title(),
                summary.effects(),
                summary.level(),
                summary.shares());
        EffectText text = summary.text();
        List<Html> cells = new ArrayList<>(List.of(
                strong("Summary"), strong("k = " + summary.k()), strong(text.estimate()), strong(text.interval())));
        summary.shares().ifPresent(it -> cells.add(strong("100.0%")));
        table.row(cells.toArray(Html[]::new));
        return all(table.html(), ResultNotes.of(notes(summary), summary.findings()));
    }

    /** The studies, with a column of weights only if there are weights. */
    static HtmlTable studies(String caption, Effects effects, double level, Optional<Doubles> shares) {
        List<String> headings = new ArrayList<>(
                List.of("Study", "Data", effects.measure().symbol(), Decimals.level(level) + " interval"));
        shares.ifPresent(it -> headings.add("Weight"));
        HtmlTable table = new HtmlTable(caption, headings.toArray(String[]::new)).flushLeft();
        for (int i = 0; i < effects.size(); i++) {
            int place = i;
            StudyEffect study = effects.study(i);
            EffectText text = EffectText.of(effects.measure().scale(), study.y(), study.interval(level));
            List<String> cells =
                    new ArrayList<>(List.of(study.label(), study.data().toString(), text.estimate(), text.interval()));
            shares.ifPresent(it -> cells.add(Decimals.percent(it.get(place), 1)));
            table.row(HtmlTable.cells(cells.toArray(String[]::new)));
        }
        return table;
    }

    private static Html strong(String text) {
        return tag("strong", text);
    }

    private static List<String> notes(SummaryEffect summary) {
        List<String> notes = new ArrayList<>();
        summary.test().ifPresent(test -> notes.add("Test of no effect: " + test));
        if (summary.k() == 1) {
            notes.add("Heterogeneity: not estimable from one study");
        } else if (!summary.heterogeneityText().isEmpty()) {
            notes.add("Heterogeneity: " + summary.heterogeneityText());
        }
        summary.prediction()
                .ifPresent(prediction -> notes.add("Prediction interval: "
                        + EffectText.of(summary.measure().scale(), summary.y(), prediction.interval())
                                .interval()
                        + " (" + prediction.method().title() + ")"));
        summary.findings().forEach(finding -> notes.add(finding.toString()));
        return notes;
    }
}
