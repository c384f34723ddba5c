package org.meridian.evidence.riskofbias;

/**
 * One respect in which a tool asks for a judgement.
 *
 * @param id short name, unique within its tool, for example {@code "D1"}
 * @param name what is judged
 * @param kind what the judgement is about
 */
public record Domain(String id, String name, Kind kind) {

    /** The study as a whole; every tool has it beside its own domains. */
    public static final Domain OVERALL = new Domain("overall", "Overall", Kind.OVERALL);

    /** What a judgement is about. */
    public enum Kind {
        /** A way in which the result may be wrong. */
        BIAS,
        /** Whether the study fits the question of the review; no matter of bias. */
        APPLICABILITY,
        /** The study as a whole. */
        OVERALL
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Domain {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a domain needs an id and a name, but they were \"" + id + "\" and \"" + name + "\"");
        }
    }

    /** Id and name, for example {@code D1 Randomisation process}. */
    @Override
    public String toString() {
        return kind == Kind.OVERALL ? name : id + " " + name;
    }
}
