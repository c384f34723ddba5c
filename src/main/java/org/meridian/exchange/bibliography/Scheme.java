package org.meridian.exchange.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.meridian.evidence.source.Identifier;

/** The schemes of identifiers, in the order in which a citation lists them. */
enum Scheme {
    DOI(Part.DOI, Identifier.Doi.class, Scheme::doi),
    PMID(Part.PMID, Identifier.Pmid.class, Identifier.Pmid::new),
    PMCID(Part.PMCID, Identifier.Pmcid.class, Identifier.Pmcid::new),
    REGISTRATION(Part.REGISTRATION, Identifier.Registration.class, Identifier.Registration::new),
    ISBN(Part.ISBN, Identifier.Isbn.class, Identifier.Isbn::new);

    /** Between several identifiers of one scheme, in formats that have one field for them. */
    static final String SEPARATOR = "; ";

    private final Part part;
    private final Class<? extends Identifier> type;
    private final Function<String, Identifier> reading;

    Scheme(Part part, Class<? extends Identifier> type, Function<String, Identifier> reading) {
        this.part = part;
        this.type = type;
        this.reading = reading;
    }

    static Scheme of(Identifier identifier) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.type.isInstance(identifier))
                .findFirst()
                .orElseThrow();
    }

    Part part() {
        return part;
    }

    /** Every identifier in a text. */
    List<Identifier> read(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .map(String::strip)
                .map(reading)
                .toList();
    }

    /** Many programs write the address of a DOI instead of the DOI. */
    private static Identifier doi(String text) {
        return new Identifier.Doi(text.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi: ?)", ""));
    }
}
