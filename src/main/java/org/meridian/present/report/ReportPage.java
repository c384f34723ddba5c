package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.present.figure.Figure;
import org.meridian.present.html.Html;

/** The page as a whole. It needs no other file, no script and no network. */
final class ReportPage {

    private final Results results;
    private final Map<String, Figure> plots;

    ReportPage(Results results, Map<String, Figure> plots) {
        this.results = results;
        this.plots = plots;
    }

    String html() {
        Html page = tag("html", head(), tag("body", skip(), header(), main(), footer()))
                .with("lang", "en");
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        page.writeTo(out);
        return out.toString();
    }

    private String title() {
        Comparison comparison = results.comparison();
        return Words.sentence(comparison.treatment().words()) + " versus "
                + comparison.control().words();
    }

    private Html head() {
        return tag(
                "head",
                tag("meta").with("charset", "utf-8"),
                tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                tag("meta").with("name", "color-scheme").with("content", "light dark"),
                tag("meta").with("name", "generator").with("content", "Meridian " + MeridianVersion.CURRENT),
                tag("title", title() + ": " + results.comparison().library().title()),
                tag("style", Html.verbatim(Stylesheet.CSS)));
    }

    private static Html skip() {
        return tag("a", "Skip to the answers").css("skip").with("href", "#overview");
    }

    private Html header() {
        return tag(
                "header",
                tag("p", results.comparison().library().title()).css("eyebrow"),
                tag("h1", title()),
                tag(
                                "p",
                                "What trials and reviews say, outcome by outcome, with the source of every figure. Not medical "
                                        + "advice.")
                        .css("lede"),
                contents());
    }

    private Html contents() {
        List<Html> entries = new ArrayList<>();
        entries.add(entry("overview", "The answers at a glance"));
        for (OutcomeResults outcome : results.outcomes()) {
            Outcome known = outcome.evidence().outcome();
            entries.add(entry(known.id(), known.name()));
        }
        if (!results.outcomes().isEmpty()) {
            entries.add(entry(TrialsOut.SHARED, "Trials out of every outcome"));
        }
        entries.add(entry("not-known", "Not known, whatever the outcome"));
        entries.add(entry("methods", "Methods"));
        entries.add(entry("sources", "Sources"));
        return tag("nav", tag("ul", all(entries))).with("aria-label", "Contents");
    }

    private static Html entry(String id, String words) {
        return tag("li", tag("a", words).with("href", "#" + id));
    }

    private Html main() {
        List<Html> chapters = new ArrayList<>();
        for (OutcomeResults outcome : results.outcomes()) {
            Figure plot = plots.get(outcome.evidence().outcome().id());
            chapters.add(OutcomeChapter.of(outcome, Optional.ofNullable(plot)));
        }
        return tag(
                "main",
                Overview.of(results),
                all(chapters),
                results.outcomes().isEmpty()
                        ? Html.none()
                        : TrialsOut.shared(results.outcomes().get(0).evidence()),
                GapList.general(results),
                MethodsSection.of(),
                SourceList.of(results));
    }

    private static Html footer() {
        return tag(
                "footer",
                tag(
                        "p",
                        "This page reports what was found in the sources named. It is not medical advice: whether a treatment "
                                + "suits a person is for that person and a qualified clinician to decide."),
                tag(
                        "p",
                        text("Computed by Meridian " + MeridianVersion.CURRENT
                                + ". The software is licensed under the "),
                        tag("a", "Apache License 2.0").with("href", "https://www.apache.org/licenses/LICENSE-2.0"),
                        text(". The articles belong to their owners; please cite the article behind a figure.")));
    }
}
