package org.meridian.judgement.grade;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.catalogue.Chapter;

/** All rules as a page, written from the constants that apply them. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /**
     * The rules by domain.
     *
     * @return a table with a row for each rule
     */
    public static Chapter rules() {
        return new Chapter(
                "Rules",
                "Of all rules of a domain that apply the most serious rating applies. \"Not judged\" leaves the certainty open.",
                List.of("id", "domain", "rating", "levels", "applies if", "reference"),
                Stream.of(Rule.values())
                        .map(rule -> List.of(
                                rule.name(),
                                rule.domain().words(),
                                rule.rating().words(),
                                Integer.toString(rule.rating().steps()),
                                rule.words(),
                                "<https://doi.org/" + rule.reference() + ">"))
                        .toList());
    }

    /**
     * The limits that hold unless one asks for others.
     *
     * @return a table with a row for each limit
     */
    public static Chapter limits() {
        BiasCriteria bias = BiasCriteria.withDefaults();
        InconsistencyCriteria inconsistency = InconsistencyCriteria.withDefaults();
        ImprecisionCriteria imprecision = ImprecisionCriteria.withDefaults();
        PublicationBiasCriteria publication = PublicationBiasCriteria.withDefaults();
        String own = "this library's own";
        String guidance = "the guidance";
        return new Chapter(
                "Limits",
                "Guidance gives few numbers. Where it gives none the number is this library's own, and can be changed like the others.",
                List.of("limit", "by default", "from"),
                List.of(
                        row("weight not at low risk of bias", bias.notLow(), own),
                        row("weight at high risk of bias, serious", bias.high(), own),
                        row("weight at high risk of bias, very serious", bias.veryHigh(), own),
                        row(
                                "studies from which a prediction interval counts",
                                inconsistency.studiesForPrediction(),
                                own),
                        row("I²", inconsistency.i2(), guidance),
                        row("p of Q", inconsistency.p(), own),
                        row("weight of studies pointing the other way", inconsistency.opposite(), own),
                        row(
                                "important ratio, lower",
                                Importance.OF_RATIOS.lower().value(),
                                guidance),
                        row(
                                "important ratio, upper",
                                Importance.OF_RATIOS.upper().value(),
                                guidance),
                        row(
                                "α of the optimal information size",
                                imprecision.size().alpha(),
                                guidance),
                        row(
                                "power of the optimal information size",
                                imprecision.size().power(),
                                guidance),
                        row("relative risk reduction of that size", imprecision.relativeRiskReduction(), guidance),
                        row("share of that size that is far too little", imprecision.far(), own),
                        row("large relative effect", imprecision.large(), guidance),
                        row(
                                "studies from which small-study effects are tested",
                                publication.test().leastStudies(),
                                guidance),
                        row("p of that test", publication.alpha(), own)));
    }

    private static List<String> row(String limit, double value, String from) {
        return List.of(limit, Decimals.upTo(value, 3), from);
    }

    /**
     * The page in Markdown.
     *
     * @return the page, ending with a line end
     */
    public static String toMarkdown() {
        return Chapter.page(
                "Certainty of evidence",
                "How `Grade` rates a body of evidence: every rule that can change the level, and every limit that numbers are compared with."
                        + " This page is written from the code.",
                List.of(rules(), limits()));
    }
}
