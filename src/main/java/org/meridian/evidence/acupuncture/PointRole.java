package org.meridian.evidence.acupuncture;

/** Why a point is in the atlas. */
public enum PointRole {
    /** A source or a trial uses it for sciatica. */
    SCIATICA("used for sciatica"),
    /** It lies on a channel used for sciatica, but no source that uses it was seen. */
    CANDIDATE("no source that uses it for sciatica was seen"),
    /** Only for its caution in pregnancy. */
    PREGNANCY("only for its caution in pregnancy"),
    /** Only because its channel starts or ends there. */
    CHANNEL_END("end of its channel");

    private final String words;

    PointRole(String words) {
        this.words = words;
    }

    /**
     * The role in words.
     *
     * @return for example {@code "used for sciatica"}
     */
    public String words() {
        return words;
    }
}
