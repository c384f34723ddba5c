package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.RateReading;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.pool.PooledEffect;

/** The same counts as four measures, so that nobody has to take the flattering one for the whole story. */
final class RateSection {

    private RateSection() {}

    static Html of(OutcomeEvidence evidence) {
        return evidence.rate().map(RateSection::section).orElseGet(Html::none);
    }

    private static Html section(RateReading rate) {
        HtmlTable table = new HtmlTable(
                "The same counts read as four measures", "Reading", "Estimate", "95% interval", "No effect");
        for (RateReading.Line line : rate.lines()) {
            PooledEffect pooled = line.pooled();
            EffectText effect = pooled.text();
            table.row(
                    text(line.name()),
                    tag("strong", effect.estimate()),
                    ReportWords.figure(effect.interval()),
                    text(pooled.interval().contains(0) ? "included" : "excluded"));
        }
        return all(
                tag("h3", "One rate, four readings"),
                table.compact().html(),
                all(rate.sentences().stream().map(it -> tag("p", it)).toList()));
    }
}
