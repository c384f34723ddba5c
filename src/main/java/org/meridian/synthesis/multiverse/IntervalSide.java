package org.meridian.synthesis.multiverse;

import org.meridian.stat.Interval;

/** The position of a confidence interval: the one thing that can be counted over different measures. */
public enum IntervalSide {
    /** Wholly below no effect. */
    BELOW("below no effect"),
    /** It holds no effect. */
    ACROSS("across no effect"),
    /** Wholly above no effect. */
    ABOVE("above no effect");

    private final String words;

    IntervalSide(String words) {
        this.words = words;
    }

    static IntervalSide of(Interval interval) {
        if (interval.contains(0)) {
            return ACROSS;
        }
        return interval.upper() < 0 ? BELOW : ABOVE;
    }

    /**
     * The side in words.
     *
     * @return for example {@code "below no effect"}
     */
    public String words() {
        return words;
    }
}
