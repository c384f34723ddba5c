package org.meridian.synthesis.pool;

/** Whether a test of counts makes up for their coming in whole numbers. */
public enum ContinuityCorrection {
    /** ½ is taken off the difference between observed and expected events, but not past 0. */
    HALF(0.5),
    /** Nothing is taken off. */
    NONE(0);

    private final double amount;

    ContinuityCorrection(double amount) {
        this.amount = amount;
    }

    double apply(double difference) {
        return Math.max(0, Math.abs(difference) - amount);
    }
}
