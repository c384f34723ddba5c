package org.meridian.evidence.trial;

/** Whom a trial or review studied. */
public enum Population {
    /** Sciatica of any or unstated cause. */
    SCIATICA("sciatica"),
    /** Sciatica caused by a herniated disc. */
    SCIATICA_FROM_DISC_HERNIATION("sciatica from a herniated disc"),
    /** Lumbar disc herniation, with or without sciatica. */
    LUMBAR_DISC_HERNIATION("lumbar disc herniation, not restricted to sciatica"),
    /** Pain along a nerve root, lumbar or cervical. */
    RADICULAR_PAIN("radicular pain, lumbar or cervical"),
    /** Piriformis syndrome. */
    PIRIFORMIS_SYNDROME("piriformis syndrome"),
    /** Pain of several kinds. */
    MIXED_PAIN("mixed pain");

    private final String words;

    Population(String words) {
        this.words = words;
    }

    /**
     * The population in words.
     *
     * @return for example {@code "sciatica from a herniated disc"}
     */
    public String words() {
        return words;
    }

    /**
     * Whether all participants had sciatica.
     *
     * @return true for sciatica of any cause
     */
    public boolean isSciatica() {
        return this == SCIATICA || this == SCIATICA_FROM_DISC_HERNIATION;
    }
}
