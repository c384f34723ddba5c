package org.meridian.exchange.statement;

import java.util.regex.Pattern;

/** What can stand in a statement: each a pattern that is tried at one place of the plain text. */
enum Phrase {
    /** An estimate with the name of what it measures. */
    ESTIMATE("(?<measure>" + Names.ALL + ")(?:\\s*\\((?-i:SMD|WMD|MD|RR|OR|HR|IRR|RD)\\))?"
            + "(?:\\s*[\\[(]\\s*(?<header>\\d{2})\\s*%[\\s-]*CI\\s*[\\])])?"
            + "\\s*(?:=|:|,|\\b(?:was|is|of)\\b)?\\s*(?<number>" + Parts.NUMBER + ")\\s*(?<percent>%)?"),
    /** How many studies; before the interval, because of commas in large numbers. */
    STUDIES("(?:k\\s*=\\s*(?<number>" + Parts.COUNT + ")|(?<before>" + Parts.COUNT
            + ")\\s+(?:(?:randomi[sz]ed|controlled|clinical|included|eligible)\\s+)*"
            + "(?:studies|study|trials?|RCTs?|comparisons|cohorts)\\b)"),
    /** How many people. */
    PARTICIPANTS("(?:n\\s*=\\s*(?<number>" + Parts.COUNT + ")|(?<before>" + Parts.COUNT
            + ")\\s+(?:participants|patients|people|persons|subjects|individuals|adults|women|men|children)\\b)"),
    /** Two limits, with or without a level and brackets. */
    INTERVAL("(?:(?<level>\\d{2}(?:\\.\\d+)?)\\s*%[\\s-]*)?"
            + "(?:(?:confidence|credible|uncertainty)\\s+(?:interval|limit)s?|CI|C\\.I\\.|CrI)?(?:\\s*(?<after>\\d{2})\\s*%)?"
            + "\\s*[:=,;]?\\s*[\\[(]?\\s*(?:from\\s+)?(?<lower>" + Parts.NUMBER
            + ")(?:\\s*%)?(?<between>\\s*(?:to|and|through|-|,|;|\\.{2,3}|…)\\s*)(?<upper>" + Parts.NUMBER
            + ")\\s*(?<percent>%)?"),
    /** A p value. */
    P(
            "p(?:[ -]?values?)?(?<homogeneity>\\s*(?:for|of)\\s+(?:heterogeneity|homogeneity|Q\\b)|[_ ]?het(?:erogeneity)?\\b)?"
                    + "\\s*(?<relation><=|>=|=|<|>|≤|≥|of\\b|was\\b|is\\b)\\s*(?<number>" + Parts.NUMBER
                    + "(?:e[+-]?\\d+)?)"),
    /** Cochran's Q. */
    Q("(?:(?:Cochran(?:'?s)?\\s+)?Q|χ\\^?2|chi[ -]?\\^?(?:2|squared?)|(?-i:X)\\^?2)"
            + "(?:\\s*\\(\\s*(?:df\\s*=\\s*)?(?<df>\\d+)\\s*\\))?\\s*(?:=|:|\\bof\\b)\\s*(?<number>" + Parts.NUMBER
            + ")"),
    /** Degrees of freedom. */
    DF("(?:df|d\\.f\\.|degrees\\s+of\\s+freedom)\\s*(?:=|:)\\s*(?<number>\\d+)"),
    /** I². */
    I2("(?-i:I)\\s?(?:\\^?2|[ -]?squared?)(?:\\s+statistic)?\\s*(?:=|:|\\b(?:of|was|is)\\b)?\\s*(?<number>"
            + Parts.NUMBER + ")\\s*(?<percent>%)?"),
    /** τ². */
    TAU2("(?:τ|tau)\\s?(?:\\^?2|[ -]?squared?)\\s*(?:=|:|\\bof\\b)\\s*(?<number>" + Parts.NUMBER + ")"),
    /** The statistic of the test of no effect. */
    Z("Z\\s*(?:=|:|\\bof\\b)\\s*(?<number>" + Parts.NUMBER + ")"),
    /** The standard error. */
    SE("(?:(?-i:SE)|s\\.e\\.|standard\\s+error)\\s*(?:=|:|\\bof\\b)?\\s*(?<number>" + Parts.NUMBER + ")"),
    /** Words that say of which test the next p value is. */
    SUBJECT("(?:test\\s+(?:for|of)\\s+)?(?:(?<homogeneity>heterogeneity|homogeneity)|overall\\s+effect)\\b"),
    /** What stands between figures and says nothing about them. */
    FILLER(
            "[\\s,;:.()\\[\\]/]+|(?:and|with|of|in|from|the|a|an|test|for|was|were|is|based|on|using|by|random|fixed|common"
                    + "|equal|effects?|effects-model|model|pooled|total|high|moderate|low|very|certainty|quality|evidence|significant"
                    + "|no|analysis)\\b[- ]?");

    private final Pattern pattern;

    Phrase(String regex) {
        pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Pattern pattern() {
        return pattern;
    }

    /** The pieces of which patterns are made. */
    private static final class Parts {

        static final String NUMBER = "[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?!\\d|\\.\\d)";
        static final String COUNT = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)";
    }

    /** The names of measures, the longer before those they contain. */
    private static final class Names {

        static final String ALL =
                "standardi[sz]ed mean difference|weighted mean difference|mean difference|incidence rate ratio"
                        + "|incidence rate difference|rate difference|rate ratio|risk ratio|relative risk|odds ratio|hazard ratio"
                        + "|risk difference|ratio of means|Hedges'? g|Cohen'?s? d|correlation|mean change|mean"
                        + "|(?-i:SMD|WMD|MD|IRR|IRD|ROM|RoM|RR|OR|HR|RD|r(?=\\s*=)|g(?=\\s*=)|d(?=\\s*=))\\b";
    }
}
