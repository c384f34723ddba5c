package org.meridian.exchange.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.SourceKind;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/** All sources out and in, what the formats look like, and files of other programs. */
class BibliographyTest {

    private static final List<Citation> SOURCES = Sciatica.library().sources();

    private static List<Citation> read(BibliographyFormat format, String... lines) {
        return Bibliography.read(String.join("\n", lines), format).value();
    }

    private static List<String> problems(BibliographyFormat format, String... lines) {
        Reading<List<Citation>> reading = Bibliography.read(String.join("\n", lines), format);
        assertFalse(reading.isClean());
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everySourceComesBack(BibliographyFormat format) {
        assertTrue(SOURCES.size() > 90, "the sources of the library");
        String text = Bibliography.write(SOURCES, format);
        List<Citation> back = Bibliography.read(text, format).value();
        assertEquals(SOURCES.stream().map(Shared::of).toList(), back);
        assertEquals(text, Bibliography.write(back, format), "the same text again");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsABibliographyToo(BibliographyFormat format) {
        assertEquals(
                List.of(),
                Bibliography.read(Bibliography.write(List.of(), format), format).value());
    }

    private static final Citation JI = Citation.of("A03", SourceKind.SYSTEMATIC_REVIEW_META_ANALYSIS)
            .authors(List.of("Ji Mei", "World Health Organization, Geneva"))
            .title("50% & more: the {efficacy} of $x_1$ in ~λ\\5^2 #1 — 针灸 Müller")
            .container("Evidence-Based Complementary and Alternative Medicine")
            .year(2015)
            .volume("17")
            .issue("5")
            .pages("304-307")
            .identifier(new Identifier.Doi("10.1155/2015/192808"))
            .identifier(new Identifier.Pmid("26425130"))
            .address("https://example.org/a_b?c=1&d=%20")
            .note("First line.\nSecond line.")
            .build();

    @Test
    void risLooksLikeRis() {
        assertEquals(
                String.join(
                        "\r\n",
                        "TY  - JOUR",
                        "ID  - A03",
                        "AU  - Ji, Mei",
                        "AU  - World Health Organization, Geneva,",
                        "TI  - 50% & more: the {efficacy} of $x_1$ in ~λ\\5^2 #1 — 针灸 Müller",
                        "JO  - Evidence-Based Complementary and Alternative Medicine",
                        "T2  - Evidence-Based Complementary and Alternative Medicine",
                        "PY  - 2015",
                        "VL  - 17",
                        "IS  - 5",
                        "SP  - 304",
                        "EP  - 307",
                        "DO  - 10.1155/2015/192808",
                        "AN  - 26425130",
                        "UR  - https://example.org/a_b?c=1&d=%20",
                        "M3  - systematic review with meta-analysis",
                        "N1  - First line. Second line.",
                        "ER  - ",
                        "",
                        ""),
                Bibliography.write(List.of(JI), BibliographyFormat.RIS));
    }

    @Test
    void bibtexEscapesWhatBibtexWouldTakeForItsOwn() {
        String text = Bibliography.write(List.of(JI), BibliographyFormat.BIBTEX);
        assertTrue(
                text.startsWith("@article{A03,\n  author = {Ji, Mei and {World Health Organization, Geneva}},"), text);
        assertTrue(
                text.contains("50\\% \\& more: the \\textbraceleft{}efficacy\\textbraceright{} of \\$x\\_1\\$ in "
                        + "\\textasciitilde{}λ\\textbackslash{}5\\textasciicircum{}2 \\#1 — 针灸 Müller"),
                text);
        assertTrue(text.contains("  pages = {304--307},\n  doi = {10.1155/2015/192808},"), text);
        assertEquals(List.of(Shared.of(JI)), read(BibliographyFormat.BIBTEX, text));
    }

    @Test
    void bibtexRefusesAKeyThatItCannotHold() {
        Citation odd = Citation.of("two words", SourceKind.OTHER).build();
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Bibliography.write(List.of(odd), BibliographyFormat.BIBTEX));
        assertTrue(refused.getMessage().contains("two words"), refused.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> Bibliography.write(List.of(odd, odd), BibliographyFormat.RIS),
                "one key, two sources");
    }

    @Test
    void risOfOtherProgramsIsUnderstood() {
        Citation citation = read(
                        BibliographyFormat.RIS,
                        "\uFEFFTY  - JOUR",
                        "A1  - Doe, Jane",
                        "A1  - Consortium",
                        "T1  - A title that",
                        "goes on",
                        "JF  - Journal of Examples",
                        "JO  - J Ex",
                        "Y1  - 2019/03/01/",
                        "SP  - 10",
                        "EP  - 12",
                        "SN  - 1234-5678",
                        "AN  - WOS:000123",
                        "C1  - Some Department, Some Town",
                        "C2  - 5",
                        "DO  - https://doi.org/10.1000/xyz",
                        "KW  - passed over",
                        "ER  - ")
                .get(0);
        assertEquals(
                Citation.of("ref_1", SourceKind.JOURNAL_ARTICLE)
                        .authors(List.of("Doe Jane", "Consortium"))
                        .title("A title that goes on")
                        .container("Journal of Examples")
                        .year(2019)
                        .pages("10-12")
                        .identifier(new Identifier.Doi("10.1000/xyz"))
                        .build(),
                citation);
    }

    @Test
    void bibtexOfOtherProgramsIsUnderstood() {
        List<Citation> citations = read(
                BibliographyFormat.BIBTEX,
                "This is a comment.",
                "@string{jex = \"Journal of \" # {Examples}}",
                "@comment{nothing}",
                "@Article{doe2019,",
                "  Author = \"Jane van Doe and {\\\"O}zg{\\\"u}r, {\\c C}a{\\u g} and {The Group and Friends} and others\",",
                "  title = {{A} T\\'{i}tle with \\emph{stress} and~tie},",
                "  journal = jex, year = 2019, pages = \"10--12\"",
                "}",
                "@phdthesis(smith, author = {Smith, J.}, school={A School}, year = {2001})");
        assertEquals(
                List.of(
                        Citation.of("doe2019", SourceKind.JOURNAL_ARTICLE)
                                .authors(List.of("Doe Jane van", "Özgür Çağ", "The Group and Friends"))
                                .title("A Títle with stress and tie")
                                .container("Journal of Examples")
                                .year(2019)
                                .pages("10-12")
                                .build(),
                        Citation.of("smith", SourceKind.THESIS)
                                .authors(List.of("Smith J."))
                                .container("A School")
                                .year(2001)
                                .build()),
                citations);
    }

    @Test
    void cslOfOtherProgramsIsUnderstood() {
        assertEquals(
                List.of(Citation.of("ref_1", SourceKind.OTHER)
                        .authors(List.of("van Doe Jane", "The Group"))
                        .title("A title")
                        .container("A Publisher")
                        .year(2019)
                        .volume("3")
                        .build()),
                read(
                        BibliographyFormat.CSL_JSON,
                        "[{\"type\": \"book\", \"title\": \"A title\", \"volume\": 3, \"publisher\": \"A Publisher\",",
                        " \"author\": [{\"family\": \"Doe\", \"given\": \"Jane\", \"non-dropping-particle\": \"van\"},",
                        "   {\"literal\": \"The Group\"}],",
                        " \"issued\": {\"raw\": \"2019-05-01\"}, \"language\": \"en\"}]"));
    }

    @Test
    void faultsOfRisAreNamedByLine() {
        assertEquals(
                List.of(
                        "bibliography.ris, line 1: must be a tag such as \"TY  - JOUR\", but was \"rubbish\"",
                        "bibliography.ris, line 2, column TI: must be between TY and ER, but no reference has begun",
                        "bibliography.ris, line 5, column PY: must begin with a year of four digits, but was \"last year\"",
                        "bibliography.ris, line 6, column DO: not a DOI: \"11.1/x\"",
                        "bibliography.ris, line 8, column TY: must be closed by ER, but the reference never ends",
                        "bibliography.ris, line 8: each source must have its own key, but \"a\" is already in line 3"),
                problems(
                        BibliographyFormat.RIS,
                        "rubbish",
                        "TI  - nowhere",
                        "TY  - JOUR",
                        "ID  - a",
                        "PY  - last year",
                        "DO  - 11.1/x",
                        "ER  - ",
                        "TY  - JOUR",
                        "ID  - a"));
    }

    @Test
    void faultsOfBibtexAreNamedByLineAndTheRestIsReadOn() {
        List<String> problems = problems(
                BibliographyFormat.BIBTEX,
                "@article{a, title {no sign}}",
                "@article{b, pmid = {0}, isbn = {978-92-4-001688-1}}",
                "@article{c,",
                "  title = {never closed");
        assertEquals(4, problems.size(), problems.toString());
        assertEquals(
                "bibliography.bib, line 1: must have = here, but has \"{\", in the entry of line 1", problems.get(0));
        assertEquals("bibliography.bib, line 2, column pmid: not a PMID: \"0\"", problems.get(1));
        assertTrue(
                problems.get(2).startsWith("bibliography.bib, line 2, column isbn: an ISBN ends with"),
                problems.get(2));
        assertTrue(problems.get(3).contains("a value must be closed by }"), problems.get(3));
    }

    @Test
    void faultsOfCslAreNamedByLine() {
        assertEquals(
                List.of("bibliography.json, line 2, column PMCID: not a PMCID: \"12\""),
                problems(BibliographyFormat.CSL_JSON, "[{\"id\": \"a\",", "\"PMCID\": \"12\"}]"));
        assertEquals(
                List.of("bibliography.json: must be a list of items"), problems(BibliographyFormat.CSL_JSON, "{}"));
        assertTrue(problems(BibliographyFormat.CSL_JSON, "[", "{\"id\" 3}]")
                .get(0)
                .startsWith("bibliography.json, line 2: must be JSON, but is not"));
        assertTrue(
                problems(BibliographyFormat.CSL_JSON, "[{\"id\": \"a\"}").get(0).contains("must be JSON"));
    }

    @Test
    void aFormatIsCalledByItsWord() {
        assertEquals(BibliographyFormat.CSL_JSON, BibliographyFormat.of("CSL"));
        assertThrows(IllegalArgumentException.class, () -> BibliographyFormat.of("endnote"));
    }
}
