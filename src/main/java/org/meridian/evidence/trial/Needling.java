package org.meridian.evidence.trial;

/** How needles were used. */
public enum Needling {
    /** Needles moved by hand. */
    MANUAL("manual acupuncture"),
    /** Current passed between needles. */
    ELECTRO("electroacupuncture"),
    /** Needles warmed by moxa. */
    WARM("warm acupuncture"),
    /** Needles heated from within. */
    HEATED_NEEDLE("inner-heated needle"),
    /** Needles in trigger points. */
    TRIGGER_POINT("trigger-point acupuncture"),
    /** Needles moved by hand, and needles with current. */
    MANUAL_AND_ELECTRO("manual and electroacupuncture"),
    /** Body and ear. */
    MANUAL_AND_AURICULAR("manual and ear acupuncture"),
    /** Needles and bloodletting by pricking. */
    MANUAL_AND_PRICKING("manual acupuncture with pricking");

    private final String words;

    Needling(String words) {
        this.words = words;
    }

    /**
     * The way in words.
     *
     * @return for example {@code "warm acupuncture"}
     */
    public String words() {
        return words;
    }
}
