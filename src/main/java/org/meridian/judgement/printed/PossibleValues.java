package org.meridian.judgement.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.stat.PrintedNumber;
import org.meridian.stat.Scale;

/** Figures that no data can have, whatever they stand beside. */
final class PossibleValues {

    private final List<String> faults = new ArrayList<>();
    private int asked;

    private PossibleValues() {}

    static CheckResult of(PrintedStatistic statistic) {
        PossibleValues values = new PossibleValues();
        Scale scale = statistic.measure().scale();
        values.onScale(scale, statistic.measure().title(), statistic.estimate());
        statistic.interval().ifPresent(interval -> {
            values.onScale(scale, "lower limit", Optional.of(interval.lower()));
            values.onScale(scale, "upper limit", Optional.of(interval.upper()));
            values.ask(
                    interval.lower().least().compareTo(interval.upper().most()) <= 0,
                    "the limits are in the wrong order, " + interval);
        });
        values.notNegative("standard error", statistic.se());
        values.notNegative("Q", statistic.q());
        values.notNegative("I²", statistic.i2());
        values.notNegative("τ²", statistic.tau2());
        statistic
                .i2()
                .ifPresent(i2 -> values.ask(
                        i2.least().compareTo(BigDecimal.ONE) < 0,
                        "I² is " + i2.value().movePointRight(2).toPlainString() + " %"));
        return values.result();
    }

    private void onScale(Scale scale, String name, Optional<PrintedNumber> figure) {
        if (figure.isEmpty() || scale == Scale.IDENTITY) {
            return;
        }
        ask(ScaleRanges.range(scale, figure.get().range()).isPresent(), "the " + name + " is " + figure.get());
    }

    private void notNegative(String name, Optional<PrintedNumber> figure) {
        figure.ifPresent(number -> ask(number.most().signum() >= 0, name + " is " + number));
    }

    private void ask(boolean possible, String fault) {
        asked++;
        if (!possible) {
            faults.add(fault);
        }
    }

    private CheckResult result() {
        if (asked == 0) {
            return Check.POSSIBLE_VALUES.cannot("no figure is printed that could be impossible by itself");
        }
        return faults.isEmpty()
                ? Check.POSSIBLE_VALUES.consistent("every figure is possible by itself")
                : Check.POSSIBLE_VALUES.inconsistent(String.join("; ", faults));
    }
}
