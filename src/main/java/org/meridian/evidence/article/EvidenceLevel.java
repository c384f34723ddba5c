package org.meridian.evidence.article;

/** On what evidence a mechanism rests, the closest to patients first. */
public enum EvidenceLevel {
    /** Measured in people. */
    HUMAN("human"),
    /** A review of mostly animals or cells. */
    MOSTLY_PRECLINICAL("mostly animals or cells"),
    /** Measured in animals. */
    ANIMAL("animals"),
    /** Proposed, not measured. */
    THEORY("theory"),
    /** A review or summary that, in what was seen, does not say what it rests on. */
    NOT_STATED("evidence not stated");

    private final String words;

    EvidenceLevel(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "theory"}
     */
    public String words() {
        return words;
    }
}
