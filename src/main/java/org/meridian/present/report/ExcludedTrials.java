package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.Exclusion.Reason;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.present.html.Html;

/**
 * The trials that do not enter, grouped by reason. Trials that do not answer the question at all leave every outcome for the
 * same reason: they stand once at the end of the page, and each outcome points there.
 */
final class ExcludedTrials {

    static final String SHARED = "out-of-every-outcome";

    private ExcludedTrials() {}

    static Html of(OutcomeEvidence evidence) {
        List<Exclusion> own = evidence.excluded().stream()
                .filter(it -> !isShared(it.reason()))
                .toList();
        int shared = evidence.excluded().size() - own.size();
        return all(
                tag("h3", "Trials out"),
                own.isEmpty() ? Html.none() : groups(own),
                shared == 0
                        ? Html.none()
                        : tag(
                                "p",
                                text(ReportWords.count(shared, "trial does", "trials do")
                                        + " not answer the question on any outcome: "),
                                tag("a", "see them with their reasons").with("href", "#" + SHARED),
                                text(".")));
    }

    /** The trials that leave every outcome. */
    static Html shared(OutcomeEvidence anyOutcome) {
        List<Exclusion> shared = anyOutcome.excluded().stream()
                .filter(it -> isShared(it.reason()))
                .toList();
        return tag(
                        "section",
                        tag("h2", "Trials out of every outcome").id(SHARED + "-heading"),
                        tag(
                                "p",
                                shared.isEmpty()
                                        ? "None: every trial of the library answers the question on some outcome."
                                        : "These trials of the library do not answer the question as it was asked, whatever the "
                                                + "outcome. The reason is the first rule that a trial fails."),
                        shared.isEmpty() ? Html.none() : groups(shared))
                .id(SHARED)
                .with("aria-labelledby", SHARED + "-heading");
    }

    /** Whether the rule is asked before anyone looks at the outcome. */
    private static boolean isShared(Reason reason) {
        return reason.compareTo(Reason.OUTCOME_NOT_REPORTED) < 0;
    }

    private static Html groups(List<Exclusion> exclusions) {
        List<Html> entries = new ArrayList<>();
        for (Reason reason : Arrays.asList(Reason.values())) {
            List<Html> trials = exclusions.stream()
                    .filter(it -> it.reason() == reason)
                    .<Html>map(ExcludedTrials::trial)
                    .toList();
            if (!trials.isEmpty()) {
                entries.add(tag("dt", ReportWords.sentence(reason.words()) + " (" + trials.size() + ")"));
                entries.add(tag("dd", tag("ul", all(trials))));
            }
        }
        return tag("dl", all(entries)).css("reasons");
    }

    private static Html trial(Exclusion exclusion) {
        return tag(
                "li",
                ReportWords.linked(exclusion.trial().label(), exclusion.trial().citation()),
                text(exclusion.detail().isEmpty() ? "" : ": " + exclusion.detail()));
    }
}
