package org.meridian.exchange.plan;

/** The methods that a plan can ask for. */
enum MethodType {
    COMMON_EFFECT(Availability.NOW),
    RANDOM_EFFECTS(Availability.NOW),
    MANTEL_HAENSZEL(Availability.NOW),
    PETO(Availability.NOW),
    GLMM(Availability.NOW),
    SUBGROUPS(Availability.LATER),
    META_REGRESSION(Availability.LATER),
    MULTILEVEL(Availability.LATER),
    NETWORK(Availability.LATER),
    BAYES(Availability.LATER);

    private enum Availability {
        NOW,
        LATER
    }

    private final Availability availability;

    MethodType(Availability availability) {
        this.availability = availability;
    }

    /** Whether this version has it. */
    boolean isAvailable() {
        return availability == Availability.NOW;
    }
}
