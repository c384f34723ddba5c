package org.meridian.exchange.bibliography;

import org.meridian.evidence.source.Citation;

/** What all formats keep of a citation: everything but how sure one is of it. */
final class Shared {

    private Shared() {}

    static Citation of(Citation citation) {
        Citation.Builder shared = Citation.of(citation.id(), citation.kind())
                .authors(citation.authors())
                .title(citation.title())
                .container(citation.container())
                .volume(citation.volume())
                .issue(citation.issue())
                .pages(citation.pages())
                .address(citation.address())
                .note(citation.note().replaceAll("\\s*\\R\\s*", " "));
        citation.year().ifPresent(shared::year);
        citation.identifiers().forEach(shared::identifier);
        return shared.build();
    }
}
