package org.meridian.exchange.plan;

import java.util.List;
import java.util.Optional;

/** Reads what an analysis is asked for besides its result. */
final class SupplementReader {

    private SupplementReader() {}

    static Optional<Supplement> read(PlanPlace at) {
        at.require("name");
        return at.constant("name", SupplementName.class).map(name -> supplement(name, at));
    }

    private static Supplement supplement(SupplementName name, PlanPlace at) {
        return switch (name) {
            case LEAVE_ONE_OUT -> {
                at.allowOnly(name.name(), List.of("name"));
                yield new Supplement.LeaveOneOut();
            }
            case CUMULATIVE -> {
                at.allowOnly(name.name(), List.of("name", "by"));
                yield new Supplement.Cumulative(at.text("by"));
            }
            // The options of what is not there are not known yet, so none of them can be a typing error.
            default -> new Supplement.NotAvailable(name);
        };
    }
}
