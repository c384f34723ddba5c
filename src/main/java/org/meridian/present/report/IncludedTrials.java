package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Trial;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** The trials that enter, with their arms and numbers. */
final class IncludedTrials {

    private IncludedTrials() {}

    static Html of(OutcomeEvidence evidence) {
        if (!evidence.canPool()) {
            return all(tag("h3", "Trials in"), tag("p", "None."));
        }
        HtmlTable table = new HtmlTable(
                "Trials that enter, with the numbers they give",
                "Trial",
                "People",
                ReportWords.sentence(evidence.comparison().treatment().words()),
                ReportWords.sentence(evidence.comparison().control().words()),
                "When",
                "Figures",
                "Remarks");
        for (Contribution contribution : evidence.included()) {
            Trial trial = contribution.trial();
            table.row(
                    ReportWords.linked(trial.label(), trial.citation()),
                    people(trial),
                    side(contribution.treatmentArms(), contribution.data()),
                    side(contribution.controlArms(), contribution.data().swapped()),
                    ReportWords.orUnseen(contribution.timepoint()),
                    text(obtained(contribution) + "; " + contribution.standing().words()),
                    remarks(contribution.remarks()));
        }
        return all(tag("h3", "Trials in"), table.html());
    }

    private static String obtained(Contribution contribution) {
        return contribution.provenances().stream()
                .map(Provenance::obtained)
                .map(Obtained::words)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Html people(Trial trial) {
        String population = ReportWords.sentence(trial.population().words());
        return all(
                text(population + "; country: "),
                ReportWords.orUnseen(trial.country()),
                text(". "),
                trial.populationNote().isEmpty()
                        ? Html.none()
                        : tag("span", trial.populationNote()).css("small"));
    }

    private static Html side(List<Arm> arms, StudyData data) {
        return all(
                tag("strong", numbers(data)),
                tag("br"),
                Html.joined("; ", arms.stream().map(IncludedTrials::arm).toList()));
    }

    /** The numbers of the first side: for the other one the data come swapped. */
    private static String numbers(StudyData data) {
        if (data instanceof TwoByTwo table) {
            return Decimals.upTo(table.treatmentEvents(), 2) + " of " + Decimals.upTo(table.treatmentTotal(), 2);
        }
        if (data instanceof TwoMeans means) {
            return "mean " + Decimals.upTo(means.treatmentMean(), 3) + " (SD " + Decimals.upTo(means.treatmentSd(), 3)
                    + "), n = " + Decimals.upTo(means.treatmentTotal(), 2);
        }
        return "difference from the other arm " + data;
    }

    private static Html arm(Arm arm) {
        String needling = arm.needling().map(Needling::words).orElse("");
        String drugs = arm.drugClass().map(DrugClass::words).orElse("");
        String more = needling.isEmpty() ? drugs : needling;
        return text(more.isEmpty() || more.equals(arm.label()) ? arm.label() : arm.label() + " (" + more + ")");
    }

    private static Html remarks(List<String> remarks) {
        return remarks.isEmpty()
                ? text("none")
                : tag("ul").containing(remarks.stream().map(it -> tag("li", it)).toList());
    }
}
