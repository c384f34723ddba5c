package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.printed.LibraryAudit;
import org.meridian.present.figure.Figure;
import org.meridian.present.html.Html;
import org.meridian.present.report.PageFrame.Entry;

/** The page of a comparison, section by section. */
final class ReportPage {

    private final Results results;
    private final Map<String, Figure> plots;
    private final Optional<AuditedArticle> audited;

    ReportPage(Results results, Map<String, Figure> plots, Optional<AuditedArticle> audited) {
        this.results = results;
        this.plots = plots;
        this.audited = audited;
    }

    String html() {
        return new PageFrame(
                        library().title(),
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
        return ReportWords.sentence(comparison.treatment().words()) + " versus "
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
            entries.add(new Entry(ExcludedTrials.SHARED, "Trials out of every outcome"));
        }
        entries.add(new Entry(CertaintySection.ID, "How certain"));
        if (audited.isPresent()) {
            entries.add(new Entry(AuditSection.ID, "The article, claim by claim"));
        }
        if (hasReviews()) {
            entries.add(new Entry(ReviewsSection.ID, "The reviews over each other"));
        }
        if (hasPoints()) {
            entries.add(new Entry(PointsSection.ID, "Acupoints"));
        }
        entries.add(new Entry(PrintedSection.ID, "Printed figures that cannot all be right"));
        entries.add(new Entry("not-known", "Not known, whatever the outcome"));
        entries.add(new Entry("methods", "Methods"));
        entries.add(new Entry("sources", "Sources"));
        return entries;
    }

    private EvidenceLibrary library() {
        return results.comparison().library();
    }

    private boolean hasReviews() {
        return library().reviews().size() > 1;
    }

    private boolean hasPoints() {
        return !library().acupuncture().uses().isEmpty();
    }

    private List<Html> sections() {
        List<Html> sections = new ArrayList<>();
        sections.add(Overview.of(results));
        for (OutcomeResults outcome : results.outcomes()) {
            Figure plot = plots.get(outcome.evidence().outcome().id());
            sections.add(OutcomeChapter.of(outcome, Optional.ofNullable(plot)));
        }
        if (!results.outcomes().isEmpty()) {
            sections.add(ExcludedTrials.shared(results.outcomes().get(0).evidence()));
        }
        sections.add(CertaintySection.of(results));
        audited.map(AuditSection::of).ifPresent(sections::add);
        if (hasReviews()) {
            sections.add(ReviewsSection.of(library()));
        }
        if (hasPoints()) {
            sections.add(PointsSection.of(library()));
        }
        sections.add(PrintedSection.of(LibraryAudit.of(library())));
        sections.add(GapList.general(results));
        sections.add(MethodsSection.of());
        sections.add(SourceList.of(results));
        return sections;
    }
}
