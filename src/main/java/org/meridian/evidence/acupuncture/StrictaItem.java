package org.meridian.evidence.acupuncture;

/**
 * The items of STRICTA 2010 on needling and regimen that the available evidence reports.
 *
 * @see <a href="https://doi.org/10.1371/journal.pmed.1000261">MacPherson and others 2010</a>
 */
public enum StrictaItem {
    /** Needle insertions per session. */
    INSERTIONS("2a", "needle insertions per session"),
    /** Depth of insertion. */
    DEPTH("2c", "depth of insertion"),
    /** Response sought, such as de qi. */
    RESPONSE("2d", "response sought"),
    /** How needles were stimulated. */
    STIMULATION("2e", "needle stimulation"),
    /** How long needles stayed. */
    RETENTION("2f", "needle retention time"),
    /** Diameter of the needles. */
    NEEDLE_DIAMETER("2g", "needle diameter"),
    /** Number of treatment sessions. */
    SESSIONS("3a", "number of sessions"),
    /** How often sessions took place. */
    FREQUENCY("3b", "frequency of sessions"),
    /** How long treatment lasted. */
    COURSE("3b", "duration of the course");

    private final String number;
    private final String words;

    StrictaItem(String number, String words) {
        this.number = number;
        this.words = words;
    }

    /**
     * The number of the item in the checklist.
     *
     * @return for example {@code "2f"}
     */
    public String number() {
        return number;
    }

    /**
     * The item in words.
     *
     * @return for example {@code "needle retention time"}
     */
    public String words() {
        return words;
    }
}
