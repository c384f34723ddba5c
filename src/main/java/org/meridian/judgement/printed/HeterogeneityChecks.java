package org.meridian.judgement.printed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.math.Range;
import org.meridian.math.Tails;
import org.meridian.stat.PrintedNumber;

/** Cochran's Q, its degrees of freedom, I² and the p value of homogeneity against each other. */
final class HeterogeneityChecks {

    private static final double ERROR = 1e-12;
    private static final double TAIL_ERROR = 1e-9;

    private final PrintedStatistic printed;
    private final OptionalInt df;

    private HeterogeneityChecks(PrintedStatistic printed) {
        this.printed = printed;
        df = printed.df().isPresent() || printed.studies().isEmpty()
                ? printed.df()
                : OptionalInt.of(printed.studies().getAsInt() - 1);
    }

    static List<CheckResult> of(PrintedStatistic printed) {
        HeterogeneityChecks checks = new HeterogeneityChecks(printed);
        return List.of(checks.dfAndStudies(), checks.i2(), checks.p());
    }

    private CheckResult dfAndStudies() {
        if (printed.df().isEmpty() || printed.studies().isEmpty()) {
            return Check.DF_AND_STUDIES.cannot(
                    printed.df().isEmpty() ? "no degrees of freedom are printed" : "no number of studies is printed");
        }
        int expected = printed.studies().getAsInt() - 1;
        String arithmetic = printed.studies().getAsInt() + " studies leave " + expected + ", printed "
                + printed.df().getAsInt();
        return expected == printed.df().getAsInt()
                ? Check.DF_AND_STUDIES.consistent(arithmetic)
                : Check.DF_AND_STUDIES.inconsistent(arithmetic);
    }

    private CheckResult i2() {
        if (printed.i2().isEmpty() || printed.q().isEmpty() || df.isEmpty()) {
            return Check.I2_AND_Q.cannot("it takes I², Q, and degrees of freedom or studies");
        }
        Range q = notNegative(printed.q().get().range());
        Range i2 = Range.between(i2(q.lower()), i2(q.upper()), ERROR);
        String arithmetic =
                "Q = " + printed.q().get() + " on " + df.getAsInt() + " gives " + RangeText.range(i2.times(100), 2)
                        + " %, printed " + percent(printed.i2().get()) + " %";
        return printed.i2().get().range().meets(i2)
                ? Check.I2_AND_Q.consistent(arithmetic)
                : Check.I2_AND_Q
                        .inconsistent(arithmetic)
                        .noting("I² computed from τ², as after REML, follows another definition");
    }

    private double i2(double q) {
        return q > df.getAsInt() ? (q - df.getAsInt()) / q : 0;
    }

    private CheckResult p() {
        if (printed.pOfQ().isEmpty() || df.isEmpty()) {
            return Check.P_AND_Q.cannot(
                    printed.pOfQ().isEmpty()
                            ? "no p value of homogeneity is printed"
                            : "neither degrees of freedom nor studies are printed");
        }
        Optional<Range> q = printed.q().map(PrintedNumber::range).map(HeterogeneityChecks::notNegative);
        String source = "Q";
        if (q.isEmpty()) {
            q = qOfI2();
            source = "Q by I²";
        }
        if (q.isEmpty()) {
            return Check.P_AND_Q.cannot("neither Q nor an I² above 0 is printed");
        }
        Range p = Range.between(
                Tails.chiSquaredAbove(q.get().upper(), df.getAsInt()),
                Tails.chiSquaredAbove(q.get().lower(), df.getAsInt()),
                TAIL_ERROR);
        String arithmetic = source + " = " + RangeText.range(q.get(), 3) + " on " + df.getAsInt() + " gives p = "
                + RangeText.probabilities(p) + ", printed " + printed.pOfQ().get();
        return printed.pOfQ().get().allows(p)
                ? Check.P_AND_Q.consistent(arithmetic)
                : Check.P_AND_Q.inconsistent(arithmetic);
    }

    /** Q = df/(1 − I²), where I² is surely above 0 and below 1. */
    private Optional<Range> qOfI2() {
        return printed.i2()
                .map(PrintedNumber::range)
                .filter(i2 -> i2.lower() > 0 && i2.upper() < 1)
                .map(i2 -> Range.between(df.getAsInt() / (1 - i2.lower()), df.getAsInt() / (1 - i2.upper()), ERROR));
    }

    private static Range notNegative(Range range) {
        return new Range(Math.max(0, range.lower()), Math.max(0, range.upper()));
    }

    private static String percent(PrintedNumber fraction) {
        return fraction.value().movePointRight(2).toPlainString();
    }
}
