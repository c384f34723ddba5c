package org.meridian.evidence.comparison;

import org.meridian.evidence.trial.Population;

/** Whose trials are asked. */
public enum Populations {
    /** Trials in which all participants had sciatica, of whatever cause. */
    SCIATICA_ONLY("sciatica only") {
        @Override
        boolean accepts(Population population) {
            return population.isSciatica();
        }
    },
    /** Those, and trials of lumbar disc herniation that did not ask for sciatica. */
    WITH_DISC_HERNIATION("sciatica or lumbar disc herniation") {
        @Override
        boolean accepts(Population population) {
            return population.isSciatica() || population == Population.LUMBAR_DISC_HERNIATION;
        }
    },
    /** All trials of the library. */
    ANY("any population of the library") {
        @Override
        boolean accepts(Population population) {
            return true;
        }
    };

    private final String words;

    Populations(String words) {
        this.words = words;
    }

    abstract boolean accepts(Population population);

    /**
     * The choice in words.
     *
     * @return for example {@code "sciatica only"}
     */
    public String words() {
        return words;
    }
}
