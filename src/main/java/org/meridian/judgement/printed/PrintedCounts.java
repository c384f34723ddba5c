package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.meridian.math.Range;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.conversion.ArmCount;

/**
 * Counts of events with what is printed about them.
 *
 * @param arms the two arms that are compared, then the others of the trial, which a p value may be about as well
 * @param p the printed p value
 * @param effect the printed effect of the first arm against the second
 */
public record PrintedCounts(List<ArmCount> arms, Optional<PrintedProbability> p, Optional<PrintedStatistic> effect)
        implements Printed {

    private static final double ERROR = 1e-9;

    /**
     * Checks the number of arms.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public PrintedCounts {
        arms = List.copyOf(arms);
        if (!(arms.size() >= 2)) {
            throw new IllegalArgumentException("a comparison needs two arms or more, but had " + arms.size());
        }
    }

    /**
     * Two arms with a p value.
     *
     * @param first the first arm
     * @param second the second arm
     * @param p the printed p value
     * @return the counts
     */
    public static PrintedCounts of(ArmCount first, ArmCount second, PrintedProbability p) {
        return new PrintedCounts(List.of(first, second), Optional.of(p), Optional.empty());
    }

    /**
     * The counts with a printed effect.
     *
     * @param statistic the effect of the first arm against the second
     * @return counts with an effect
     */
    public PrintedCounts with(PrintedStatistic statistic) {
        return new PrintedCounts(arms, p, Optional.of(statistic));
    }

    /**
     * The p values of the two arms by every test that exists for them.
     *
     * @return test to p value, in the order of the tests
     */
    public Map<CountTest, Double> pValues() {
        return pValues(arms.subList(0, 2));
    }

    private static Map<CountTest, Double> pValues(List<ArmCount> arms) {
        Map<CountTest, Double> values = new EnumMap<>(CountTest.class);
        for (CountTest test : CountTest.values()) {
            OptionalDouble value = test.p(arms);
            value.ifPresent(number -> values.put(test, number));
        }
        return values;
    }

    @Override
    public List<CheckResult> results() {
        return List.of(
                p.map(this::againstP).orElseGet(() -> Check.P_AND_COUNTS.cannot("no p value is printed")),
                effect.map(this::againstEffect)
                        .orElseGet(() -> Check.EFFECT_AND_COUNTS.cannot("no effect is printed")));
    }

    private CheckResult againstP(PrintedProbability printed) {
        List<String> fits = new ArrayList<>();
        List<String> all = new ArrayList<>();
        collect(printed, pValues(), "", fits, all);
        if (arms.size() > 2) {
            collect(printed, pValues(arms), " of all arms", fits, all);
        }
        String counts = arms.subList(0, 2).stream().map(ArmCount::toString).collect(Collectors.joining(" against "));
        if (!fits.isEmpty()) {
            CheckResult result =
                    Check.P_AND_COUNTS.consistent(counts + ": " + String.join(", ", fits) + "; printed " + printed);
            return fits.size() == 1 && all.size() > 1 ? result.noting("no other test of the counts gives it") : result;
        }
        return Check.P_AND_COUNTS
                .inconsistent(counts + ": " + String.join(", ", all) + "; printed " + printed)
                .noting("a test of graded outcomes, or an adjusted one, may give another p");
    }

    private static void collect(
            PrintedProbability printed,
            Map<CountTest, Double> values,
            String arms,
            List<String> fits,
            List<String> all) {
        values.forEach((test, value) -> {
            String text = test.title() + arms + " " + Decimals.significant(value, 3);
            all.add(text);
            if (printed.allows(Range.between(value, value, ERROR))) {
                fits.add(text);
            }
        });
    }

    private CheckResult againstEffect(PrintedStatistic printed) {
        if (printed.estimate().isEmpty()) {
            return Check.EFFECT_AND_COUNTS.cannot("no estimate is printed");
        }
        OptionalDouble computed = effect(printed.measure(), arms.get(0), arms.get(1));
        if (computed.isEmpty()) {
            return Check.EFFECT_AND_COUNTS.cannot(
                    "the counts have no " + printed.measure().title());
        }
        Range range = printed.estimate().get().range();
        String arithmetic = arms.get(0) + " against " + arms.get(1) + " is "
                + printed.measure().symbol() + " " + Decimals.fixed(computed.getAsDouble(), 4) + ", printed "
                + printed.estimate().get();
        if (range.meets(Range.between(computed.getAsDouble(), computed.getAsDouble(), ERROR))) {
            return Check.EFFECT_AND_COUNTS.consistent(arithmetic);
        }
        CheckResult result = Check.EFFECT_AND_COUNTS.inconsistent(arithmetic);
        OptionalDouble swapped = effect(printed.measure(), arms.get(1), arms.get(0));
        return swapped.isPresent() && range.contains(swapped.getAsDouble())
                ? result.noting("the second arm against the first gives it")
                : result;
    }

    private static OptionalDouble effect(PrintedMeasure measure, ArmCount first, ArmCount second) {
        double a = first.events();
        double b = first.total() - a;
        double c = second.events();
        double d = second.total() - c;
        double value = switch (measure) {
            case RR -> a / first.total() / (c / second.total());
            case OR -> a * d / (b * c);
            case RD -> a / first.total() - c / second.total();
            default -> Double.NaN;
        };
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The counts, for example {@code 29/70 against 20/69, p < 0.05}. */
    @Override
    public String toString() {
        return arms.get(0) + " against " + arms.get(1)
                + p.map(it -> ", " + it).orElse("")
                + effect.map(it -> ", " + it).orElse("");
    }
}
