package org.meridian.judgement.printed;

import org.meridian.synthesis.conversion.ArmCount;

/** All 2×2 tables with the margins of one, and how probable they are if the arms do not differ. */
final class ExactTables {

    /** Tables as probable as the one at hand may come out a little more probable by rounding. */
    private static final double TIE = 1 + 1e-7;

    private ExactTables() {}

    /** The probability of all tables that are no more probable than the one at hand; weights relative to the latter. */
    static double p(ArmCount first, ArmCount second) {
        double events = first.events() + second.events();
        double sum = 1;
        double extreme = 1;
        double weight = 1;
        for (double x = first.events(); x < Math.min(events, first.total()); x++) {
            weight *= (first.total() - x) * (events - x) / ((x + 1) * (second.total() - events + x + 1));
            sum += weight;
            extreme += weight <= TIE ? weight : 0;
        }
        weight = 1;
        for (double x = first.events(); x > Math.max(0, events - second.total()); x--) {
            weight *= x * (second.total() - events + x) / ((first.total() - x + 1) * (events - x + 1));
            sum += weight;
            extreme += weight <= TIE ? weight : 0;
        }
        return Math.min(1, extreme / sum);
    }
}
