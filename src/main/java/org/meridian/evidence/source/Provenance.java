package org.meridian.evidence.source;

/**
 * Where a figure comes from.
 *
 * @param source the source that reports it
 * @param locator where in the source
 * @param obtained how it was obtained
 * @param standing how sure one can be about it
 * @param printed what the page prints, in its own words; empty if that was not kept
 * @param note what a reader must know; empty if nothing
 * @param origin which body of data brought it
 */
public record Provenance(
        Citation source,
        Locator locator,
        Obtained obtained,
        Standing standing,
        String printed,
        String note,
        Origin origin) {

    /**
     * The provenance of a figure of the built-in library.
     *
     * @param source the source that reports it
     * @param locator where in the source
     * @param obtained how it was obtained
     * @param standing how sure one can be about it
     * @param printed what the page prints, in its own words; empty if that was not kept
     * @param note what a reader must know; empty if nothing
     */
    public Provenance(
            Citation source, Locator locator, Obtained obtained, Standing standing, String printed, String note) {
        this(source, locator, obtained, standing, printed, note, Origin.BUILT_IN);
    }

    /** The provenance in one line. */
    @Override
    public String toString() {
        String place = locator.place().isEmpty() ? "" : ", " + locator;
        return source.shortForm() + place + " (" + obtained.words() + ", " + standing.words()
                + (origin.isBuiltIn() ? "" : ", " + origin) + ")";
    }
}
