package org.meridian.exchange.results;

import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.Provenance;

/** Sources and where figures come from as JSON. */
final class SourceJson {

    private SourceJson() {}

    static JsonObject citation(Citation citation) {
        return new JsonObject()
                .text("id", citation.id())
                .text("kind", citation.kind().words())
                .texts("authors", citation.authors().stream())
                .text("title", citation.title())
                .text("container", citation.container())
                .count("year", citation.year())
                .text("volume", citation.volumeAndIssue())
                .text("pages", citation.pages())
                .texts("identifiers", citation.identifiers().stream().map(Identifier::label))
                .text("link", citation.link().orElse(""))
                .text("standing", citation.standing().words())
                .text("checked", citation.checked())
                .text("licence", citation.licence())
                .text("note", citation.note());
    }

    static JsonObject provenance(Provenance provenance) {
        return new JsonObject()
                .text("source", provenance.source().id())
                .text("citation", provenance.source().shortForm())
                .text("link", provenance.source().link().orElse(""))
                .text("place", provenance.locator().place())
                .text("printed", provenance.printed())
                .text("obtained", provenance.obtained().words())
                .text("standing", provenance.standing().words())
                .text("note", provenance.note())
                .text("origin", provenance.origin().name());
    }
}
