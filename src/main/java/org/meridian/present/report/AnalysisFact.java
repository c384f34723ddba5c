package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.synthesis.model.MethodFormula;

/**
 * A number of an analysis, and how it came about.
 *
 * @param key what it is, for its address within the section
 * @param name what it is, in words
 * @param value the number as people read it
 * @param origin how it came about: formula, reference, and from what
 */
record AnalysisFact(String key, String name, String value, List<Html> origin) {

    static AnalysisFact of(String key, String name, String value, String how) {
        return new AnalysisFact(key, name, value, List.of(text(how)));
    }

    /** A fact that was computed from the studies, to whose table it leads. */
    static AnalysisFact ofStudies(AnalysisSheet sheet, String key, String name, String value, String how) {
        return new AnalysisFact(
                key,
                name,
                value,
                List.of(text("From the "), tag("a", "table of studies").with("href", "#" + sheet.dataId()), text(how)));
    }

    /** Its address within the page. */
    String id(AnalysisSheet sheet) {
        return id(sheet, key);
    }

    static String id(AnalysisSheet sheet, String key) {
        return sheet.id() + "-how-" + key;
    }

    /** The same fact with a formula and where that comes from. */
    AnalysisFact by(MethodFormula formula) {
        return by(formula.formula(), formula.reference(), formula.agreesWith());
    }

    AnalysisFact by(String formula, String reference, String agreesWith) {
        List<Html> more = new ArrayList<>(origin);
        more.add(text(" "));
        more.add(tag("span", formula).css("formula"));
        more.add(text(". "));
        if (!reference.isEmpty()) {
            more.add(reference(reference));
            more.add(text(". "));
        }
        if (!agreesWith.isEmpty()) {
            more.add(tag("span", "Agrees with " + agreesWith + ".").css("small"));
        }
        return new AnalysisFact(key, name, value, more);
    }

    /** A reference leads to its page if it is an identifier, and stands as it is otherwise. */
    private static Html reference(String reference) {
        if (reference.startsWith("10.")) {
            String encoded = reference
                    .replace("<", "%3C")
                    .replace(">", "%3E")
                    .replace("[", "%5B")
                    .replace("]", "%5D");
            return tag("a", "doi:" + reference).with("href", "https://doi.org/" + encoded);
        }
        return reference.startsWith("hdl:")
                ? tag("a", reference).with("href", "https://hdl.handle.net/" + reference.substring("hdl:".length()))
                : text(ReportWords.sentence(reference));
    }
}
