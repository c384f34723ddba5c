package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The numbers of an analysis, each with a link to how it came about, and the list to which these links lead. */
final class FactTable {

    private FactTable() {}

    static Html of(AnalysisSheet sheet, List<AnalysisFact> facts) {
        HtmlTable table = new HtmlTable("Each number leads to how it came about", "Number", "Value");
        List<Html> origins = new ArrayList<>();
        for (AnalysisFact fact : facts) {
            table.row(text(fact.name()), tag("a", fact.value()).with("href", "#" + fact.id(sheet)));
            origins.add(tag("div", tag("dt", fact.name()), tag("dd", all(fact.origin())))
                    .id(fact.id(sheet)));
        }
        return all(
                tag("h3", "Results"),
                table.compact().html(),
                tag("h3", "How each number came about"),
                tag("dl", all(origins)).css("reasons"));
    }
}
