package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** Where every figure that enters comes from, how it was obtained, and how sure one can be about it. */
final class ProvenanceTable {

    private ProvenanceTable() {}

    static Html of(OutcomeEvidence evidence) {
        if (!evidence.canPool()) {
            return Html.none();
        }
        HtmlTable table = new HtmlTable(
                "Every figure that enters, with its place in the source",
                "Trial",
                "Arm",
                "Printed on the page",
                "Place",
                "How obtained",
                "Standing",
                "Note");
        for (Contribution contribution : evidence.included()) {
            for (Provenance provenance : contribution.provenances()) {
                table.row(
                        text(contribution.trial().label()),
                        text(arm(contribution, provenance)),
                        ReportWords.orUnseen(provenance.printed()),
                        all(
                                ReportWords.linked(provenance.source().shortForm(), provenance.source()),
                                text(", "),
                                ReportWords.orUnseen(provenance.locator().place())),
                        text(provenance.obtained().words()),
                        text(provenance.standing().words()),
                        text(provenance.note().isEmpty() ? "none" : provenance.note()));
            }
        }
        return all(tag("h3", "How sure one can be about each figure"), table.html());
    }

    /** The arm whose result has this provenance; a contrast belongs to both sides. */
    private static String arm(Contribution contribution, Provenance provenance) {
        List<String> owners = contribution.trial().results().stream()
                .filter(it -> it.provenance().equals(provenance))
                .map(ArmResult::arm)
                .toList();
        return Stream.concat(contribution.treatmentArms().stream(), contribution.controlArms().stream())
                .filter(arm -> owners.contains(arm.id()))
                .map(Arm::label)
                .findFirst()
                .orElse("both arms");
    }
}
