package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.source.Citation;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * Sources as a bibliography in any {@link BibliographyFormat}.
 *
 * <p>What is written and read back is the same in key, kind, authors, title, container, year, volume, pages, identifiers, address
 * and note. Not written is how sure one is of a record: who reads it back has to look again, and gets {@code NOT_VERIFIED}. The
 * kind of a source is finer than the types of these formats and goes into the field for the type of work; where a file of someone
 * else has none, the type decides. Text stands in one line: line breaks become blanks. Identifiers come in the order DOI, PMID,
 * PMCID, registration, ISBN.
 *
 * <p>Authors are written as {@code Family, Given}: persons stand in this library family name first, and what follows the first
 * blank is the given name. Bodies are written whole.
 */
public final class Bibliography {

    private Bibliography() {}

    /**
     * Writes sources.
     *
     * @param citations the sources
     * @param format the format
     * @return the text of a file
     * @throws IllegalArgumentException if two sources share a key, or a key cannot stand in the format
     */
    public static String write(List<Citation> citations, BibliographyFormat format) {
        Map<String, Citation> byKey = new HashMap<>();
        for (Citation citation : citations) {
            if (byKey.put(citation.id(), citation) != null) {
                throw new IllegalArgumentException(
                        "each source of a bibliography needs its own key, but two have \"" + citation.id() + "\"");
            }
        }
        return format.write(citations.stream().map(Reference::of).toList());
    }

    /**
     * Reads sources. Fields that a citation has no place for, such as abstracts and keywords, are passed over.
     *
     * @param text the text of a file
     * @param format the format
     * @return the sources in the order of the file, those without a key called {@code ref_1}, {@code ref_2} … by their place; or
     *     every problem, by line: text that is not of the format, a year that is no year, an identifier that is none, two sources
     *     with one key
     */
    public static Reading<List<Citation>> read(String text, BibliographyFormat format) {
        List<Problem> problems = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        int place = 0;
        for (RawReference raw : format.read(text, problems)) {
            place++;
            String key = raw.key().orElse("ref_" + place);
            Optional.ofNullable(lines.putIfAbsent(key, raw.line()))
                    .ifPresent(earlier -> problems.add(new Problem(
                            format.fileName(),
                            raw.line(),
                            "",
                            "each source must have its own key, but \"" + key + "\" is already in line " + earlier)));
            citations.add(raw.citation(key, format.fileName(), problems));
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return Reading.of(List.copyOf(citations), problems);
    }
}
