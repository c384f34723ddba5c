package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.present.figure.Figure;
import org.meridian.present.report.PageFrame.Entry;

/** The page of a comparison, section by section. */
final class ReportPage {

    private final Results results;
    private final Map<String, Figure> plots;

    ReportPage(Results results, Map<String, Figure> plots) {
        this.results = results;
        this.plots = plots;
    }

    String html() {
        return new PageFrame(
                        results.comparison().library().title(),
                        title(),
                        "What trials and reviews say, outcome by outcome, with the source of every figure. Not medical "
                                + "advice.",
                        entries(),
                        sections(),
                        "This page reports what was found in the sources named. It is not medical advice: whether a treatment "
                                + "suits a person is for that person and a qualified clinician to decide.")
                .html();
    }

    private String title() {
        Comparison comparison = results.comparison();
        return Words.sentence(comparison.treatment().words()) + " versus "
                + comparison.control().words();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("overview", "The answers at a glance"));
        for (OutcomeResults outcome : results.outcomes()) {
            Outcome known = outcome.evidence().outcome();
            entries.add(new Entry(known.id(), known.name()));
        }
        if (!results.outcomes().isEmpty()) {
            entries.add(new Entry(TrialsOut.SHARED, "Trials out of every outcome"));
        }
        entries.add(new Entry("not-known", "Not known, whatever the outcome"));
        entries.add(new Entry("methods", "Methods"));
        entries.add(new Entry("sources", "Sources"));
        return entries;
    }

    private List<Html> sections() {
        List<Html> sections = new ArrayList<>();
        sections.add(Overview.of(results));
        for (OutcomeResults outcome : results.outcomes()) {
            Figure plot = plots.get(outcome.evidence().outcome().id());
            sections.add(OutcomeChapter.of(outcome, Optional.ofNullable(plot)));
        }
        if (!results.outcomes().isEmpty()) {
            sections.add(TrialsOut.shared(results.outcomes().get(0).evidence()));
        }
        sections.add(GapList.general(results));
        sections.add(MethodsSection.of());
        sections.add(SourceList.of(results));
        return sections;
    }
}
