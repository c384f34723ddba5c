package org.meridian.exchange.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TestBasedInterval;
import org.meridian.synthesis.pool.PermutationTest;

/** Reads what an analysis is asked for besides its result. */
final class SupplementReader {

    private final PlanPlace at;
    private final double level;

    private SupplementReader(PlanPlace at, double level) {
        this.at = at;
        this.level = level;
    }

    static Optional<Supplement> read(PlanPlace at, double level) {
        at.require("name");
        return at.constant("name", SupplementName.class).map(name -> new SupplementReader(at, level).supplement(name));
    }

    private Supplement supplement(SupplementName name) {
        return switch (name) {
            case TAU2_INTERVAL -> {
                allowOnly(name, "method", "likelihood");
                TauIntervalMethod method =
                        at.constant("method", TauIntervalMethod.class).orElse(TauIntervalMethod.Q_PROFILE);
                yield new Supplement.Tau2Interval(tauInterval(method, likelihood()));
            }
            case I2_INTERVAL -> {
                allowOnly(name, "method", "likelihood");
                yield i2Interval();
            }
            case LEAVE_ONE_OUT -> {
                allowOnly(name);
                yield new Supplement.LeaveOneOut();
            }
            case CUMULATIVE -> {
                allowOnly(name, "by");
                yield new Supplement.Cumulative(at.text("by"));
            }
            case PERMUTATION -> {
                allowOnly(name, "permutations", "seed");
                yield new Supplement.Permutation(permutationTest());
            }
            // The options of what is not there are not known yet, so none of them can be a typing error.
            default -> new Supplement.NotAvailable(name);
        };
    }

    private void allowOnly(SupplementName name, String... options) {
        at.allowOnly(
                name.name(),
                Stream.concat(Stream.of("name"), Stream.of(options)).toList());
    }

    private Supplement i2Interval() {
        Likelihood likelihood = likelihood();
        Map<String, Supplement> methods = new LinkedHashMap<>();
        PlanPlace.constants(TauIntervalMethod.class)
                .forEach((key, method) -> methods.put(key, new Supplement.I2Interval(tauInterval(method, likelihood))));
        methods.put(
                Supplement.TestBasedI2Interval.METHOD,
                new Supplement.TestBasedI2Interval(
                        TestBasedInterval.withDefaults().withLevel(level)));
        return at.among("method", methods).orElse(methods.get(TauIntervalMethod.Q_PROFILE.name()));
    }

    private PermutationTest permutationTest() {
        PermutationTest test = PermutationTest.withDefaults();
        OptionalInt permutations = at.whole("permutations");
        OptionalInt seed = at.whole("seed");
        PermutationTest chosen = permutations.isPresent()
                ? at.build(() -> test.withPermutations(permutations.getAsInt())).orElse(test)
                : test;
        return seed.isPresent() ? chosen.withSeed(seed.getAsInt()) : chosen;
    }

    private TauInterval tauInterval(TauIntervalMethod method, Likelihood likelihood) {
        return TauInterval.withDefaults().with(method).with(likelihood).withLevel(level);
    }

    private Likelihood likelihood() {
        return at.constant("likelihood", Likelihood.class).orElse(Likelihood.REML);
    }
}
