package org.meridian.evidence.review;

import java.util.List;
import java.util.stream.Stream;

/** An overview as text for a terminal. */
final class OverviewText {

    private final Overview overview;
    private final StringBuilder text = new StringBuilder();

    private OverviewText(Overview overview) {
        this.overview = overview;
    }

    static String of(Overview overview) {
        OverviewText text = new OverviewText(overview);
        text.text.append(overview).append('\n');
        text.overlap();
        text.agreement();
        text.indirect();
        text.section("Comparators in context: drugs against placebo", text.comparators());
        text.section("Same patients, different figures", text.figures());
        return text.text.toString();
    }

    private void overlap() {
        List<PairOverlap> pairs = overview.pairs(CountBy.PATIENTS);
        if (pairs.isEmpty()) {
            return;
        }
        String[] related = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first().id(), pair.second().id()))
                .distinct()
                .toArray(String[]::new);
        Overlap overlap = overview.only(related).overlap(CountBy.PATIENTS);
        section("Trials that the reviews name (+ included, - not included, ? not known)", List.of(overlap.toString()));
        overlap.coveredArea()
                .ifPresent(area -> section("Corrected covered area of these trials", List.of(area + "\n")));
        section(
                "Two reviews of one subject, over all their trials",
                pairs.stream().map(pair -> pair + "\n").toList());
    }

    private void agreement() {
        for (ReviewAgreement agreement : overview.agreements()) {
            section("Printed side by side: " + agreement.outcome(), List.of(agreement.toString()));
        }
    }

    private void indirect() {
        List<IndirectEvidence> found = overview.indirect();
        section(
                "Drugs compared through what both were compared with",
                found.stream().map(it -> it + "\n").toList());
        found.stream()
                .map(IndirectEvidence::assumptions)
                .distinct()
                .forEach(checks -> section(
                        "What this assumes",
                        checks.stream().map(it -> it + "\n").toList()));
    }

    private List<String> comparators() {
        return overview.comparators().stream()
                .map(it -> it.review() + ", " + it.result().outcome() + ": "
                        + it.result().treatment().words() + " v "
                        + it.result().comparator().words() + ", " + it.result() + ", "
                        + it.result()
                                .favours()
                                .wordsFor(it.result().treatment(), it.result().comparator()) + "\n")
                .toList();
    }

    private List<String> figures() {
        return overview.differingFigures().stream().map(it -> it + "\n").toList();
    }

    private void section(String heading, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            paragraphs.forEach(text::append);
        }
    }
}
