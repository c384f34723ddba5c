package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.evidence.acupuncture.Acupoint;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.acupuncture.PointUse;
import org.meridian.evidence.acupuncture.PregnancyPosition;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The acupoints: where they lie, who uses them, and what is held about them in pregnancy. */
final class PointsSection {

    static final String ID = "points";

    private PointsSection() {}

    static Html of(EvidenceLibrary library) {
        PointAtlas atlas = library.acupuncture();
        HtmlTable table = new HtmlTable(
                "Points that a trial or a source of the library uses, the most used first",
                "Point",
                "Where",
                "Trials",
                "Other lists",
                "In pregnancy");
        atlas.points().stream()
                .filter(point -> !uses(atlas, point).isEmpty())
                .sorted(Comparator.comparing(point -> -users(uses(atlas, point)).size()))
                .forEach(point -> row(library, point, table));
        return PageFrame.section(
                ID,
                "Acupoints",
                tag(
                        "p",
                        "Which points the available trials and lists name; a point that is not here was not seen in them. On pregnancy "
                                + "positions are given with their sides, not a verdict."),
                table.html());
    }

    private static List<PointUse> uses(PointAtlas atlas, Acupoint point) {
        return atlas.uses().stream()
                .filter(use -> use.point().equals(point.code()))
                .toList();
    }

    private static List<String> users(List<PointUse> uses) {
        return uses.stream().map(PointUse::user).distinct().toList();
    }

    private static void row(EvidenceLibrary library, Acupoint point, HtmlTable table) {
        List<PointUse> uses = uses(library.acupuncture(), point);
        table.row(
                text(point.toString()),
                ReportWords.orUnseen(point.location()),
                text(names(uses.stream()
                        .flatMap(it -> it.trial().stream())
                        .map(it -> library.trial(it).label()))),
                text(names(uses.stream()
                        .filter(it -> it.trial().isEmpty())
                        .map(it -> it.provenance().source().shortForm()))),
                text(positions(library.acupuncture().positions(point))));
    }

    private static String names(Stream<String> users) {
        String names = users.distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static String positions(List<PregnancyPosition> positions) {
        return positions.isEmpty()
                ? "nothing seen"
                : positions.stream().map(PregnancyPosition::toString).collect(Collectors.joining("; "));
    }
}
