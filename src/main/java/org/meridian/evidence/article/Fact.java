package org.meridian.evidence.article;

import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Provenance;

/**
 * A fact about the procedure, its safety, who may practise it, who pays and what it costs: from the article or from a source.
 *
 * @param id key within its library
 * @param topic what it is about
 * @param says what the figure is
 * @param figure the figure
 * @param unit unit of the figure, for example {@code "min"}; empty for words and days
 * @param inArticle whether the text of the article at hand says it
 * @param presenceNote what a reader must know about that; empty if nothing
 * @param section heading of the article under which it stands; empty if the article does not say it
 * @param provenance where it comes from, with the value as printed
 */
public record Fact(
        String id,
        FactTopic topic,
        String says,
        ReportedFigure figure,
        String unit,
        Presence inArticle,
        String presenceNote,
        String section,
        Provenance provenance) {

    /**
     * Checks that there is something said.
     *
     * @throws IllegalArgumentException if key or text is blank
     */
    public Fact {
        if (id.isBlank() || says.isBlank()) {
            throw new IllegalArgumentException(
                    "a fact needs a key and a text, but had \"" + id + "\" and \"" + says + "\"");
        }
    }

    /**
     * Who says it.
     *
     * @return the source, which may be the article itself
     */
    public Citation source() {
        return provenance.source();
    }

    /** The fact with its figure, for example {@code retention in 11 sciatica RCTs: 20 to 45 min}. */
    @Override
    public String toString() {
        return says + ": " + figure + (unit.isEmpty() ? "" : " " + unit);
    }
}
