package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.judgement.grade.AbsoluteEffect;
import org.meridian.judgement.grade.BaselineRisk;
import org.meridian.judgement.grade.Certainty;
import org.meridian.judgement.grade.DomainRating;
import org.meridian.judgement.grade.Grade;
import org.meridian.judgement.grade.GradeDomain;
import org.meridian.judgement.grade.NumberNeededToTreat;
import org.meridian.judgement.grade.OutcomeRow;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.synthesis.pool.PooledEffect;

/** How certain one can be about each pooled outcome, by written rules, with absolute effects. What only people can judge stays open. */
final class CertaintySection {

    static final String ID = "certainty";

    private CertaintySection() {}

    static Html of(Results results) {
        List<OutcomeRow> rows = new ArrayList<>();
        results.outcomes().forEach(it -> row(it).ifPresent(rows::add));
        if (rows.isEmpty()) {
            return PageFrame.section(ID, "How certain", tag("p", "Nothing is pooled, so no certainty is rated."));
        }
        HtmlTable table = new HtmlTable(
                "Outcomes side by side; absolute effects per 1,000 people at the risk of the pooled controls",
                "Outcome",
                "Effect",
                "Without",
                "With",
                "Difference",
                "Number needed to treat",
                "Certainty");
        rows.forEach(row -> table.row(cells(row)));
        return PageFrame.section(
                ID,
                "How certain",
                tag(
                        "p",
                        "By GRADE, domain by domain, each by a written rule. Indirectness is a question for people and is not judged "
                                + "here; nor is risk of bias without a table of assessments. While a question is open there is no "
                                + "level, only one that it is at most."),
                table.compact().html(),
                all(rows.stream().map(CertaintySection::domains).toList()));
    }

    /** Only comparisons can be rated. */
    private static Optional<OutcomeRow> row(OutcomeResults outcome) {
        return outcome.leading()
                .pooled()
                .filter(it -> it.measure().noEffect().isPresent())
                .map(pooled -> new OutcomeRow(
                        outcome.evidence().outcome(), Grade.withDefaults().assess(pooled), baselines(pooled)));
    }

    private static List<BaselineRisk> baselines(PooledEffect pooled) {
        return AbsoluteEffect.followsFrom(pooled.measure()) ? List.of(BaselineRisk.ofControls(pooled)) : List.of();
    }

    private static Html[] cells(OutcomeRow row) {
        Html name =
                tag("a", row.outcome().name()).with("href", "#" + row.outcome().id());
        Html effect = tag(
                        "strong",
                        row.pooled().measure().symbol() + " " + row.pooled().text())
                .css("figure");
        Html certainty = text(level(row.certainty()));
        if (row.absolute().isEmpty()) {
            return new Html[] {name, effect, text("none"), text("none"), text("none"), text("none"), certainty};
        }
        AbsoluteEffect absolute = row.absolute().get(0);
        return new Html[] {
            name,
            effect,
            text(absolute.baseline().toString()),
            text(absolute.riskPerThousand()),
            text(absolute.differencePerThousand()),
            text(NumberNeededToTreat.of(absolute, row.outcome().better()).toString()),
            certainty
        };
    }

    private static String level(Certainty certainty) {
        String open = certainty.open().stream().map(GradeDomain::words).collect(Collectors.joining(" and "));
        return certainty
                .level()
                .map(it -> it.words() + " " + it.symbol())
                .orElseGet(() -> "not rated, at most " + certainty.atMost().words() + "; not judged: " + open);
    }

    private static Html domains(OutcomeRow row) {
        HtmlTable table =
                new HtmlTable("Domains and rules: " + row.outcome().name(), "Domain", "Rating", "Rule", "From");
        for (DomainRating rating : row.certainty().ratings()) {
            String numbers = rating.inputs().stream().map(Object::toString).collect(Collectors.joining(", "));
            table.row(
                    text(ReportWords.sentence(rating.domain().words())),
                    text(rating.rating().words()),
                    all(
                            text(ReportWords.sentence(rating.rule().words()) + ". "),
                            tag("a", rating.rule().name())
                                    .with(
                                            "href",
                                            "https://doi.org/" + rating.rule().reference())),
                    text(from(numbers, rating.reason())));
        }
        return tag(
                "details",
                tag("summary", "The rules behind it: " + row.outcome().name()),
                table.html());
    }

    private static String from(String numbers, String reason) {
        if (numbers.isEmpty() || reason.isEmpty()) {
            return numbers + reason + (numbers.isEmpty() && reason.isEmpty() ? "nothing" : "");
        }
        return numbers + "; " + reason;
    }
}
