package org.meridian.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A source as one cites it. What was not seen is empty.
 *
 * @param id key within its library
 * @param kind what kind of text it is
 * @param authors names in order
 * @param title title
 * @param container journal, book, publisher or site
 * @param year year of publication
 * @param volume volume, with the issue in parentheses if there is one
 * @param pages pages or article number
 * @param identifiers names by which it is found, the best first
 * @param address address of its page; empty if it has none or only identifiers
 * @param standing how sure one can be about this bibliographic record
 * @param note what a reader must know
 */
public record Citation(
        String id,
        SourceKind kind,
        List<String> authors,
        String title,
        String container,
        OptionalInt year,
        String volume,
        String pages,
        List<Identifier> identifiers,
        String address,
        Standing standing,
        String note) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the key is blank
     */
    public Citation {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a citation needs a key, but had none: " + title);
        }
    }

    /**
     * Starts a citation.
     *
     * @param id key within its library
     * @param kind what kind of text it is
     * @return a builder whose other parts are empty
     */
    public static Builder of(String id, SourceKind kind) {
        return new Builder(id, kind);
    }

    /**
     * The best link a reader can follow: the first identifier that resolves, else the address.
     *
     * @return the link, if there is one
     */
    public Optional<String> link() {
        return identifiers.stream()
                .map(Identifier::url)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .or(() -> Optional.of(address).filter(url -> !url.isEmpty()));
    }

    /**
     * The first author, or else the title, with the year.
     *
     * @return for example {@code "Ji 2015"}
     */
    public String shortForm() {
        String who = authors.isEmpty() ? title : familyName(authors.get(0));
        return (who.isEmpty() ? id : who) + (year.isPresent() ? " " + year.getAsInt() : "");
    }

    /** Persons are listed family name first; a body keeps its whole name. */
    private String familyName(String author) {
        return kind.isByPersons() ? author.split(" ")[0] : author;
    }

    /** The citation in one line, the parts that are known. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!authors.isEmpty()) {
            parts.add(authors.size() > 3 ? authors.get(0) + " et al" : String.join(", ", authors));
        }
        if (!title.isEmpty()) {
            parts.add(title);
        }
        String place = String.join(
                " ",
                List.of(container, year.isPresent() ? Integer.toString(year.getAsInt()) : "", volume, pages).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        if (!place.isEmpty()) {
            parts.add(place);
        }
        return String.join(". ", parts);
    }

    /** Collects the parts of a citation. */
    public static final class Builder {
        private final String id;
        private final SourceKind kind;
        private List<String> authors = List.of();
        private String title = "";
        private String container = "";
        private OptionalInt year = OptionalInt.empty();
        private String volume = "";
        private String pages = "";
        private final List<Identifier> identifiers = new ArrayList<>();
        private String address = "";
        private Standing standing = Standing.NOT_VERIFIED;
        private String note = "";

        private Builder(String id, SourceKind kind) {
            this.id = id;
            this.kind = kind;
        }

        /**
         * Sets the authors.
         *
         * @param names names in order
         * @return this builder
         */
        public Builder authors(List<String> names) {
            authors = names;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param text title
         * @return this builder
         */
        public Builder title(String text) {
            title = text;
            return this;
        }

        /**
         * Sets the journal, book, publisher or site.
         *
         * @param text its name
         * @return this builder
         */
        public Builder container(String text) {
            container = text;
            return this;
        }

        /**
         * Sets the year of publication.
         *
         * @param number the year
         * @return this builder
         */
        public Builder year(int number) {
            year = OptionalInt.of(number);
            return this;
        }

        /**
         * Sets the volume.
         *
         * @param text volume, with the issue in parentheses
         * @return this builder
         */
        public Builder volume(String text) {
            volume = text;
            return this;
        }

        /**
         * Sets the pages.
         *
         * @param text pages or article number
         * @return this builder
         */
        public Builder pages(String text) {
            pages = text;
            return this;
        }

        /**
         * Adds an identifier.
         *
         * @param identifier the identifier
         * @return this builder
         */
        public Builder identifier(Identifier identifier) {
            identifiers.add(identifier);
            return this;
        }

        /**
         * Sets the address of its page.
         *
         * @param url the address
         * @return this builder
         */
        public Builder address(String url) {
            address = url;
            return this;
        }

        /**
         * Sets how sure one can be about this record.
         *
         * @param level the standing
         * @return this builder
         */
        public Builder standing(Standing level) {
            standing = level;
            return this;
        }

        /**
         * Sets what a reader must know.
         *
         * @param text the note
         * @return this builder
         */
        public Builder note(String text) {
            note = text;
            return this;
        }

        /**
         * Ends the citation.
         *
         * @return the citation
         */
        public Citation build() {
            return new Citation(
                    id, kind, authors, title, container, year, volume, pages, identifiers, address, standing, note);
        }
    }
}
