package org.meridian.exchange.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.SourceKind;

/** Reading is the inverse of writing. */
class BibliographyPropertyTest {

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("citations") List<Citation> citations, @ForAll BibliographyFormat format) {
        assertEquals(
                citations,
                Bibliography.read(Bibliography.write(citations, format), format).value());
    }

    /** Words of every kind of sign that some format takes for its own. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("ab Zé针ü{}\\\"'$%&#_~^@=,;:-.()/|<>+*!?12")
                .ofMaxLength(25)
                .map(text -> text.replaceAll(" +", " ").strip());
    }

    @Provide
    Arbitrary<List<Citation>> citations() {
        return citation().list().ofMaxSize(3).map(list -> {
            List<Citation> keyed = new ArrayList<>();
            for (Citation citation : list) {
                keyed.add(withKey("K" + keyed.size(), citation));
            }
            return keyed;
        });
    }

    private static Citation withKey(String key, Citation citation) {
        Citation.Builder copy = Citation.of(key, citation.kind())
                .authors(citation.authors())
                .title(citation.title())
                .container(citation.container())
                .volume(citation.volume())
                .issue(citation.issue())
                .pages(citation.pages())
                .address(citation.address())
                .note(citation.note());
        citation.year().ifPresent(copy::year);
        citation.identifiers().forEach(copy::identifier);
        return copy.build();
    }

    private static Arbitrary<Citation> citation() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("abZé针,. &-")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text.replaceAll("[ ,]+$|^[ ,]+", "").replaceAll(" +", " "))
                .filter(text -> !text.isEmpty());
        Arbitrary<String> pages = Arbitraries.of("", "1-9", "e054566", "304", "12-15, 20", "S1-S8");
        Arbitrary<List<Identifier>> identifiers = Arbitraries.of(
                List.of(),
                List.of(new Identifier.Doi("10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E")),
                List.of(new Identifier.Doi("10.1/a_b%20".replace("10.1/", "10.1234/")), new Identifier.Pmid("12345")),
                List.of(new Identifier.Pmcid("PMC12"), new Identifier.Registration("ChiCTR2100044585")),
                List.of(new Identifier.Isbn("978-92-4-001688-0"), new Identifier.Isbn("978-92-4-001689-7")));
        return Combinators.combine(
                        Arbitraries.of(SourceKind.class),
                        name.list().ofMaxSize(3),
                        words(),
                        words(),
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.of("", "5", "Suppl 1"),
                        pages,
                        Combinators.combine(identifiers, words()).as(Both::new))
                .as((kind, authors, title, container, year, issue, page, rest) -> {
                    Citation.Builder citation = Citation.of("K", kind)
                            .authors(authors)
                            .title(title)
                            .container(container)
                            .year(year)
                            .volume("17")
                            .issue(issue)
                            .pages(page)
                            .address("https://example.org/?a=1&b_c=%25#d~e")
                            .note(rest.note());
                    rest.identifiers().forEach(citation::identifier);
                    return citation.build();
                });
    }

    private record Both(List<Identifier> identifiers, String note) {}
}
