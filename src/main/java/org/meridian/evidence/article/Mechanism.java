package org.meridian.evidence.article;

import java.util.List;
import java.util.Optional;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Provenance;

/**
 * A way in which needling might work, as one source puts it.
 *
 * @param id key within its library
 * @param category where in the body it would act
 * @param says what would happen
 * @param mention what the article does with it
 * @param wording how strongly the article says it, if it does
 * @param claims keys of the claims of the article that rest on it
 * @param level on what evidence it rests
 * @param detail what else is known; empty if nothing
 * @param backing whether the source says it as strongly as the article
 * @param backingNote the same in words
 * @param provenance where it comes from
 */
public record Mechanism(
        String id,
        MechanismCategory category,
        String says,
        Mention mention,
        Optional<Wording> wording,
        List<String> claims,
        EvidenceLevel level,
        String detail,
        Backing backing,
        String backingNote,
        Provenance provenance) {

    /**
     * Copies the list and checks that the wording goes with the mention.
     *
     * @throws IllegalArgumentException if key or text is blank, or the article says it without words or has words for what it
     *     does not say
     */
    public Mechanism {
        claims = List.copyOf(claims);
        if (id.isBlank() || says.isBlank()) {
            throw new IllegalArgumentException(
                    "a mechanism needs a key and a text, but had \"" + id + "\" and \"" + says + "\"");
        }
        if (wording.isPresent() != (mention == Mention.SAID)) {
            throw new IllegalArgumentException(
                    "the article has a wording for a mechanism if and only if it says it, but " + id + " is "
                            + mention.words() + " with "
                            + wording.map(Wording::toString).orElse("no wording"));
        }
    }

    /**
     * Who reports it.
     *
     * @return the source
     */
    public Citation source() {
        return provenance.source();
    }

    /** The mechanism with its evidence, for example {@code local microcirculation increases (human)}. */
    @Override
    public String toString() {
        return says + " (" + level.words() + ")";
    }
}
