package org.meridian.present.notebook;

import static org.meridian.present.html.Html.tag;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.present.html.Html;
import org.meridian.synthesis.guardrail.Finding;

/** What stands below a table: tests and the like, and of a result what a careful reader would object to. */
final class ResultNotes {

    private ResultNotes() {}

    static Html of(List<String> notes, List<Finding> findings) {
        List<Html> lines = Stream.concat(notes.stream(), findings.stream().map(Finding::toString))
                .<Html>map(it -> tag("li", it))
                .toList();
        return lines.isEmpty() ? Html.none() : tag("ul").containing(lines);
    }
}
