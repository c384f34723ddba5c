package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;

import java.util.List;
import java.util.Optional;
import org.meridian.present.html.Html;
import org.meridian.synthesis.method.SynthesisResult;

/** Any result: its headline, the studies that it rests on, and what a careful reader would object to. */
final class ResultTable {

    private ResultTable() {}

    static Html of(SynthesisResult result) {
        return all(
                tag("p", tag("strong", result.toString())),
                EffectTable.studies(result.effects().toString(), result.effects(), result.level(), Optional.empty())
                        .html(),
                ResultNotes.of(List.of(), result.findings()));
    }
}
