package org.meridian.present.notebook;

import static org.meridian.present.html.Html.tag;

import java.util.Collection;
import java.util.List;

/** Several things, one below the other. */
final class LineList {

    private LineList() {}

    static Display of(Collection<?> things) {
        if (things.isEmpty()) {
            return Display.ofText("[]");
        }
        List<String> lines = things.stream().map(Object::toString).toList();
        Display text = Display.ofText(String.join("\n", lines));
        // Things of several lines are tables of their own, which only text keeps aligned.
        return lines.stream().anyMatch(line -> line.strip().contains("\n"))
                ? text
                : text.with(
                        DisplayForm.HTML,
                        tag("ol")
                                .containing(
                                        lines.stream().map(it -> tag("li", it)).toList())
                                .markup());
    }
}
