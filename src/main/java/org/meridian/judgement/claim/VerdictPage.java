package org.meridian.judgement.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.evidence.article.Reading;

/** The page that shows the rules, written from the rules themselves. */
public final class VerdictPage {

    private VerdictPage() {}

    /**
     * The verdicts, the rules in their order, the kinds of sources, the quantities, and what a reader's finer conclusions amount to.
     *
     * @return the page in Markdown, ending with a line end
     */
    public static String toMarkdown() {
        return "# Verdicts\n\n"
                + "How the audit of an article comes to its verdicts. The rules are asked in this order, and the first that fires"
                + " decides. A rule looks at the wording of a claim, at what sources report that bears on it, and at quantities"
                + " computed anew from the library; it never looks at which claim it is, nor at what a reader concluded. This page"
                + " is written from the rules.\n\n"
                + "## Rules\n\n"
                + table(List.of("", "rule", "fires if", "verdict", "reference"), rules())
                + "\n\"Strong\" wording is absolute, assertive or mixed; \"cautious\" is hedged, attributed, anecdotal or"
                + " neutral. A report is direct if the claim is about those who were studied.\n\n"
                + "## Kinds of sources\n\n"
                + "The farthest-reaching first. Two reports oppose each other only if their sources are of one kind.\n\n"
                + Stream.of(Tier.values()).map(it -> "- " + it.words() + "\n").collect(Collectors.joining())
                + "\n## Quantities\n\n"
                + table(
                        List.of("quantity", "what it is"),
                        Stream.of(Quantity.values())
                                .map(it -> List.of("`" + it.id() + "`", it.title()))
                                .toList())
                + "\n## What a reader's conclusion amounts to\n\n"
                + "A reader's conclusion stands beside the verdict and is never asked. To compare both, it is read as:\n\n"
                + table(
                        List.of("reader", "verdict"),
                        Stream.of(Reading.values())
                                .map(it -> List.of(it.words(), Verdict.of(it).words()))
                                .toList());
    }

    private static List<List<String>> rules() {
        VerdictRule[] rules = VerdictRule.values();
        return IntStream.range(0, rules.length)
                .mapToObj(i -> List.of(
                        Integer.toString(i + 1),
                        "`" + rules[i] + "`",
                        rules[i].condition(),
                        rules[i].verdict().words(),
                        link(rules[i].reference())))
                .toList();
    }

    private static String link(String doi) {
        return doi.isEmpty() ? "" : "<https://doi.org/" + doi + ">";
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        return line(columns)
                + "|" + "---|".repeat(columns.size()) + "\n"
                + rows.stream().map(VerdictPage::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
