package org.meridian.exchange.plan;

import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.Profile;

/** The version of the format of plans, which says the defaults of what a plan leaves open. */
enum PlanVersion {
    /** REML, Wald, HTS; the same bits for ever. */
    ONE("1") {
        @Override
        Profile meant(Profile named) {
            return named.inVersion1();
        }
    },
    /** The library's defaults. */
    TWO("2") {
        @Override
        Profile meant(Profile named) {
            return named;
        }
    };

    /** The version that is written. */
    static final PlanVersion CURRENT = TWO;

    private final String id;

    PlanVersion(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The profile that a plan of this version means by a name. */
    abstract Profile meant(Profile named);

    static PlanVersion read(Value.Fields plan, Place place) {
        if (!plan.has(PlanKeys.VERSION)) {
            return CURRENT;
        }
        Value value = plan.get(PlanKeys.VERSION);
        for (PlanVersion version : values()) {
            if (value.equals(new Value.Text(version.id))) {
                return version;
            }
        }
        place.within(PlanKeys.VERSION).refuse("must be \"1\" or \"2\", but was " + value.shown());
        return CURRENT;
    }
}
