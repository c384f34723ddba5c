package org.meridian.exchange.bibliography;

import java.util.List;
import java.util.Locale;
import org.meridian.table.Problem;

/** A format of reference managers. */
public enum BibliographyFormat {
    /**
     * Tagged lines, {@code TY  - JOUR}; lines end in CR LF.
     *
     * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
     */
    RIS("ris") {
        @Override
        String write(List<Reference> references) {
            return RisWriter.write(references);
        }

        @Override
        List<RawReference> read(String text, List<Problem> problems) {
            return RisReader.read(text, fileName(), problems);
        }
    },

    /**
     * Entries such as <code>@article{S01, …}</code>, in UTF-8; accents stand as they are.
     *
     * @see <a href="https://ctan.org/pkg/bibtex">BibTeX</a>
     */
    BIBTEX("bib") {
        @Override
        String write(List<Reference> references) {
            return BibtexWriter.write(references);
        }

        @Override
        List<RawReference> read(String text, List<Problem> problems) {
            return BibtexReader.read(text, fileName(), problems);
        }
    },

    /**
     * The items of the Citation Style Language as JSON.
     *
     * @see <a href="https://citationstyles.org">Citation Style Language</a>
     */
    CSL_JSON("json") {
        @Override
        String write(List<Reference> references) {
            return CslWriter.write(references);
        }

        @Override
        List<RawReference> read(String text, List<Problem> problems) {
            return CslReader.read(text, fileName(), problems);
        }
    };

    private final String extension;

    BibliographyFormat(String extension) {
        this.extension = extension;
    }

    abstract String write(List<Reference> references);

    /** The references as far as the text can be taken apart; what cannot is noted. */
    abstract List<RawReference> read(String text, List<Problem> problems);

    /**
     * How a file of this format is called in a problem, and what it may be called on disk.
     *
     * @return for example {@code bibliography.ris}
     */
    public String fileName() {
        return "bibliography." + extension;
    }

    /**
     * The format that people call by a word.
     *
     * @param word {@code ris}, {@code bibtex}, {@code csl}, {@code csl-json} or {@code csl_json}; case does not matter
     * @return the format
     * @throws IllegalArgumentException if no format is called so
     */
    public static BibliographyFormat of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ris" -> RIS;
            case "bibtex" -> BIBTEX;
            case "csl", "csl-json", "csl_json" -> CSL_JSON;
            default ->
                throw new IllegalArgumentException("a format must be ris, bibtex or csl, but was \"" + word + "\"");
        };
    }
}
