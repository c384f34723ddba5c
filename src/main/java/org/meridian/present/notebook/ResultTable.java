package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;

import java.util.Optional;
import org.meridian.present.html.Html;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.method.SynthesisResult;

/** Any result: its headline, the studies that it rests on, its numbers, and what a careful reader would object to. */
final class ResultTable {

    private ResultTable() {}

    static Html of(SynthesisResult result) {
        return all(
                tag("p", tag("strong", result.toString())),
                EffectTable.studies(result.effects().toString(), result.effects(), result.level(), Optional.empty())
                        .html(),
                ResultNotes.of(result.facts().stream().map(ResultFact::toString).toList(), result.findings()));
    }
}
