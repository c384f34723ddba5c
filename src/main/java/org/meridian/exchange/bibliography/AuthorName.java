package org.meridian.exchange.bibliography;

import org.meridian.evidence.source.SourceKind;

/**
 * An author as the formats want one: a person in two parts, or a name that is kept whole.
 *
 * @param family family name, or the whole name
 * @param given given name; empty if the name is kept whole
 */
record AuthorName(String family, String given) {

    static AuthorName whole(String name) {
        return new AuthorName(name, "");
    }

    /** Persons are listed family name first. A name with a comma is no such name, even among persons. */
    static AuthorName of(String author, SourceKind kind) {
        int blank = author.indexOf(' ');
        return kind.isByPersons() && blank > 0 && !author.contains(",")
                ? new AuthorName(author.substring(0, blank), author.substring(blank + 1))
                : whole(author);
    }

    /** From {@code Family, Given}. A comma at the end says that the name is whole, although it has blanks or commas. */
    static AuthorName ofInverted(String name) {
        if (name.endsWith(",")) {
            return whole(name.substring(0, name.length() - 1).strip());
        }
        int comma = name.indexOf(',');
        return comma < 0
                ? whole(name.strip())
                : new AuthorName(
                        name.substring(0, comma).strip(),
                        name.substring(comma + 1).strip());
    }

    boolean isWhole() {
        return given.isEmpty();
    }

    /** The name as this library lists it. */
    String text() {
        return isWhole() ? family : family + " " + given;
    }

    /** The name as the formats list it. */
    String inverted() {
        boolean mistakable = family.contains(",") || family.contains(" ");
        return isWhole() ? family + (mistakable ? "," : "") : family + ", " + given;
    }
}
