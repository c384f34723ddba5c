package org.meridian.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A source as one cites it. What was not seen is empty.
 *
 * @param id key within its library
 * @param kind what kind of text it is
 * @param authors names in order
 * @param title title
 * @param container journal, book, publisher or site
 * @param year year of publication
 * @param volume volume
 * @param issue issue or number within the volume
 * @param pages pages or article number
 * @param identifiers names by which it is found, the best first
 * @param address address of its page; empty if it has none or only identifiers
 * @param standing how sure one can be about this bibliographic record
 * @param checkedAt where this bibliographic record was checked: an address, or words
 * @param checked what of it was checked and what was not seen, in sentences
 * @param licence licence or access, as far as seen, in sentences
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
        String issue,
        String pages,
        List<Identifier> identifiers,
        String address,
        Standing standing,
        String checkedAt,
        String checked,
        String licence,
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
     * Whether an identifier names this source. DOIs are compared without regard to case, ISBNs without regard to hyphens and
     * to their older form of ten digits.
     *
     * @param identifier the identifier
     * @return true if one of its identifiers means the same
     */
    public boolean isNamedBy(Identifier identifier) {
        return identifiers.stream().anyMatch(identifier::isSameAs);
    }

    /**
     * Volume and issue as one cites them.
     *
     * @return for example {@code "24(4)"}; the volume alone if there is no issue
     */
    public String volumeAndIssue() {
        return issue.isEmpty() ? volume : volume + "(" + issue + ")";
    }

    /**
     * The first author, or else the title, or else where it stands, with the year.
     *
     * @return for example {@code "Ji 2015"}
     */
    public String shortForm() {
        String who = authors.isEmpty() ? title : familyName(authors.get(0));
        String name = Stream.of(who, container, id)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(id);
        return name + (year.isPresent() ? " " + year.getAsInt() : "");
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
                List.of(container, year.isPresent() ? Integer.toString(year.getAsInt()) : "", volumeAndIssue(), pages)
                        .stream()
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
        private String issue = "";
        private String pages = "";
        private final List<Identifier> identifiers = new ArrayList<>();
        private String address = "";
        private Standing standing = Standing.NOT_VERIFIED;
        private String checkedAt = "";
        private String checked = "";
        private String licence = "";
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
         * @param text volume
         * @return this builder
         */
        public Builder volume(String text) {
            volume = text;
            return this;
        }

        /**
         * Sets the issue.
         *
         * @param text issue or number within the volume
         * @return this builder
         */
        public Builder issue(String text) {
            issue = text;
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
         * Sets where and how this record was checked.
         *
         * @param place an address, or words
         * @param text what was checked and what was not seen, in sentences
         * @return this builder
         */
        public Builder checked(String place, String text) {
            checkedAt = place;
            checked = text;
            return this;
        }

        /**
         * Sets the licence.
         *
         * @param text licence or access, as far as seen
         * @return this builder
         */
        public Builder licence(String text) {
            licence = text;
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
                    id,
                    kind,
                    authors,
                    title,
                    container,
                    year,
                    volume,
                    issue,
                    pages,
                    identifiers,
                    address,
                    standing,
                    checkedAt,
                    checked,
                    licence,
                    note);
        }
    }
}
