package org.meridian.exchange.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;

/** A program that is not ours, citeproc-java 3.5.2 (with jbibtex 1.0.20 for BibTeX), reads back what we write. */
class ReferenceParserTest {

    private static final List<Citation> SOURCES = Sciatica.library().sources();

    private static InputStream written(BibliographyFormat format) {
        return new ByteArrayInputStream(Bibliography.write(SOURCES, format).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void citeprocJavaReadsOurRis() throws Exception {
        RISConverter converter = new RISConverter();
        check(converter.toItemData(converter.loadLibrary(written(BibliographyFormat.RIS))));
    }

    @Test
    void citeprocJavaReadsOurBibtex() throws Exception {
        BibTeXConverter converter = new BibTeXConverter();
        check(converter.toItemData(converter.loadDatabase(written(BibliographyFormat.BIBTEX))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void citeprocJavaReadsOurCslJson() throws Exception {
        String text = Bibliography.write(SOURCES, BibliographyFormat.CSL_JSON);
        Map<String, CSLItemData> items = new LinkedHashMap<>();
        for (Object item : new JsonParser(new JsonLexer(new StringReader(text))).parseArray()) {
            CSLItemData data = CSLItemData.fromJson((Map<String, Object>) item);
            items.put(data.getId(), data);
        }
        check(items);
    }

    private static void check(Map<String, CSLItemData> items) {
        assertEquals(SOURCES.size(), items.size());
        int dois = 0;
        for (Citation source : SOURCES) {
            CSLItemData item = Optional.ofNullable(items.get(source.id())).orElseThrow();
            assertEquals(
                    source.title().replace('\'', '’'), text(item.getTitle()).replace('\'', '’'), source.id());
            assertEquals(
                    source.year().isPresent() ? Integer.toString(source.year().getAsInt()) : "",
                    year(item),
                    source.id());
            assertEquals(source.volume(), text(item.getVolume()), source.id());
            assertEquals(source.issue(), text(item.getIssue()) + text(item.getNumber()), source.id());
            assertEquals(source.pages(), text(item.getPage()).replace('–', '-'), source.id());
            if (source.kind().isByPersons()) {
                // Outside CSL-JSON it takes the names of bodies apart at "and" and "&", in spite of braces and commas.
                assertEquals(
                        source.authors(),
                        List.of(item.getAuthor() == null ? new CSLName[0] : item.getAuthor()).stream()
                                .map(ReferenceParserTest::name)
                                .toList(),
                        source.id());
            }
            if (ReferenceType.of(source.kind()) == ReferenceType.ARTICLE) {
                assertEquals(source.container(), text(item.getContainerTitle()), source.id());
            }
            Optional<Identifier> doi = source.identifiers().stream()
                    .filter(Identifier.Doi.class::isInstance)
                    .findFirst();
            assertEquals(doi.map(Identifier::value).orElse(""), text(item.getDOI()), source.id());
            dois += doi.isPresent() ? 1 : 0;
        }
        assertTrue(dois > 30, "sources with a DOI");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** It takes a year from RIS as it stands, and from the others as a number. */
    private static String year(CSLItemData item) {
        CSLDate date = item.getIssued();
        if (date == null) {
            return "";
        }
        return date.getDateParts() == null ? text(date.getRaw()) : Integer.toString(date.getDateParts()[0][0]);
    }

    private static String name(CSLName name) {
        return name.getLiteral() != null
                ? name.getLiteral()
                : (text(name.getFamily()) + " " + text(name.getGiven())).strip();
    }
}
