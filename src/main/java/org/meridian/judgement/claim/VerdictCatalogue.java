package org.meridian.judgement.claim;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.evidence.article.ReaderConclusion;
import org.meridian.synthesis.catalogue.Chapter;

/** The rules as a page, written from the constants that apply them. */
public final class VerdictCatalogue {

    private VerdictCatalogue() {}

    /**
     * The rules in their order.
     *
     * @return a table with a row for each rule
     */
    public static Chapter rules() {
        return new Chapter(
                "Rules",
                "The first that fires decides. A reference names the principle on which a rule rests; the rule itself is this library's"
                        + " own. Strong wording is absolute, assertive or mixed (certain and cautious words in one"
                        + " sentence); cautious wording is hedged, attributed, anecdotal or neutral. A report is direct if the"
                        + " claim is about those who were studied.",
                List.of("id", "fires if", "verdict", "reference"),
                Stream.of(VerdictRule.values())
                        .map(it ->
                                List.of(it.name(), it.condition(), it.verdict().words(), link(it.reference())))
                        .toList());
    }

    /**
     * The kinds of sources, the farthest-reaching first.
     *
     * @return a table with a row for each tier
     */
    public static Chapter tiers() {
        return new Chapter(
                "Kinds of sources",
                "The strongest first. The order decides which report for and which report against a claim are compared with"
                        + " each other.",
                List.of("id", "kind"),
                Stream.of(Tier.values())
                        .map(it -> List.of(it.name(), it.words()))
                        .toList());
    }

    /**
     * What can be computed.
     *
     * @return a table with a row for each quantity
     */
    public static Chapter quantities() {
        return new Chapter(
                "Quantities",
                "Computed anew from the library at every audit, by the names that `claim_assertions.csv` uses. Trials are pooled by"
                        + " random effects (REML, HKSJ with a factor of 1 or more), shares have Wilson's interval, unless one asks for another method.",
                List.of("id", "quantity"),
                Stream.of(Quantity.values())
                        .map(it -> List.of(it.id(), it.title()))
                        .toList());
    }

    /**
     * The verdict to which each of a reader's finer conclusions amounts.
     *
     * @return a table with a row for each conclusion
     */
    public static Chapter readings() {
        return new Chapter(
                "A reader's conclusions",
                "A reader's conclusion is shown beside the verdict, and no rule uses it. For comparison it is mapped as follows."
                        + " Whom claims and sources are about, and which report bears on which claim, was coded by a reader too:"
                        + " where both agree, that is consistency and no independent proof.",
                List.of("reader", "verdict"),
                Stream.of(ReaderConclusion.values())
                        .map(it -> List.of(it.words(), Verdict.of(it).words()))
                        .toList());
    }

    /**
     * The page in Markdown.
     *
     * @return the page, ending with a line end
     */
    public static String toMarkdown() {
        return Chapter.page(
                "Verdicts",
                "How the audit of an article reaches its verdicts. A rule uses the wording of a claim, what "
                        + "sources report about it, and quantities computed anew from the library; it never uses "
                        + "which claim it is. This page is written from the rules.",
                List.of(rules(), tiers(), quantities(), readings()));
    }

    private static String link(String doi) {
        return doi.isEmpty() ? "" : "<https://doi.org/" + doi + ">";
    }
}
