package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;
import static org.meridian.present.html.HtmlTable.cells;

import org.meridian.judgement.printed.CheckAnswer;
import org.meridian.judgement.printed.CheckResult;
import org.meridian.judgement.printed.StatementCheck;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** Whether printed figures can all be right, rule by rule: what is wrong first. */
final class CheckTable {

    private CheckTable() {}

    static Html of(StatementCheck check) {
        HtmlTable table = new HtmlTable(check.printed().toString(), "Rule", "Answer", "Arithmetic")
                .flushLeft("Answer", "Arithmetic");
        for (CheckAnswer answer :
                new CheckAnswer[] {CheckAnswer.INCONSISTENT, CheckAnswer.CONSISTENT, CheckAnswer.CANNOT_BE_CHECKED}) {
            for (CheckResult result : check.those(answer)) {
                String note = result.note().isEmpty() ? "" : " (" + result.note() + ")";
                table.row(cells(result.check().words(), answer.words(), result.arithmetic() + note));
            }
        }
        return all(tag("p", tag("strong", text(check.toString()))), table.html());
    }
}
