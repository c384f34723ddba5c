package org.meridian.evidence.article;

import java.util.Set;

/** Whom a claim is about, or whom a source studied. */
public enum Subject {
    /** Anyone who is needled. */
    ANYONE("anyone"),
    /** Patients, whatever they have. */
    PATIENTS("patients of any kind"),
    /** Patients with pain of nerves, of which sciatica is one. */
    NERVE_PAIN("people with nerve pain"),
    /** Patients with sciatica. */
    SCIATICA("people with sciatica"),
    /** Patients with lumbar disc herniation, with or without sciatica. */
    DISC_HERNIATION("people with lumbar disc herniation"),
    /** Patients with low back pain, with or without sciatica. */
    BACK_PAIN("people with low back pain"),
    /** Pregnant women. */
    PREGNANCY("pregnant women"),
    /** Pregnant women with sciatica. */
    PREGNANCY_WITH_SCIATICA("pregnant women with sciatica"),
    /** Healthy people, or patients with complaints unlike sciatica. */
    OTHER_PEOPLE("healthy people or patients with other complaints"),
    /** Animals or cells, wholly or for the most part. */
    ANIMALS("animals or cells"),
    /** A concept, without measurements. */
    IDEAS("ideas, without measurements");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    /**
     * The subject in words.
     *
     * @return for example {@code "people with sciatica"}
     */
    public String words() {
        return words;
    }

    /**
     * Whether it is people.
     *
     * @return false for animals and ideas
     */
    public boolean isPeople() {
        return this != ANIMALS && this != IDEAS;
    }

    /**
     * Whether what was found in others holds for this subject without a leap: they are the same, or some of the same.
     *
     * @param studied who was studied
     * @return true if a claim about this subject is directly about those studied
     */
    public boolean covers(Subject studied) {
        if (!studied.isPeople()) {
            return this == studied;
        }
        return switch (this) {
            case ANYONE -> true;
            case PATIENTS -> studied != ANYONE && studied != OTHER_PEOPLE;
            case NERVE_PAIN -> Set.of(NERVE_PAIN, SCIATICA).contains(studied);
            case PREGNANCY -> Set.of(PREGNANCY, PREGNANCY_WITH_SCIATICA).contains(studied);
            default -> this == studied;
        };
    }
}
