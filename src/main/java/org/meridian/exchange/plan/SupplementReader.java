package org.meridian.exchange.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meridian.synthesis.model.HeterogeneityTest;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.model.TestBasedInterval;
import org.meridian.synthesis.pool.CochranMantelHaenszelTest;
import org.meridian.synthesis.pool.ContinuityCorrection;
import org.meridian.synthesis.pool.HomogeneityTest;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.Side;

/** Reads what an analysis is asked for besides its result. */
final class SupplementReader {

    private final PlanPlace at;
    private final Profile profile;
    private final Optional<PlannedMethod> method;
    private final double level;

    private SupplementReader(PlanPlace at, Profile profile, Optional<PlannedMethod> method, double level) {
        this.at = at;
        this.profile = profile;
        this.method = method;
        this.level = level;
    }

    /** The supplement to a method; what the plan leaves open is the profile's. */
    static Optional<Supplement> read(PlanPlace at, Profile profile, Optional<PlannedMethod> method, double level) {
        at.require("name");
        return at.constant("name", SupplementName.class)
                .map(name -> new SupplementReader(at, profile, method, level).supplement(name));
    }

    private Supplement supplement(SupplementName name) {
        return switch (name) {
            case TAU2_INTERVAL -> {
                allowOnly(name, "method", "likelihood");
                TauIntervalMethod method =
                        at.constant("method", TauIntervalMethod.class).orElse(standard());
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
            case TAU2_TEST -> {
                allowOnly(name, "method");
                HeterogeneityTest test = at.constant("method", HeterogeneityTest.class)
                        .orElse(HeterogeneityTest.RESTRICTED_LIKELIHOOD_RATIO);
                yield new Supplement.StudyTest(name, effects -> test.test(effects.y(), effects.v()));
            }
            case CMH -> {
                allowOnly(name, "variance", "correction");
                yield new Supplement.StudyTest(name, cochranMantelHaenszel()::test);
            }
            case BRESLOW_DAY -> {
                allowOnly(name);
                yield new Supplement.StudyTest(name, HomogeneityTest.BRESLOW_DAY::test);
            }
            case TARONE -> {
                allowOnly(name);
                yield new Supplement.StudyTest(name, HomogeneityTest.TARONE::test);
            }
            case PROBABILITY_BEYOND -> {
                allowOnly(name, "side", "threshold");
                at.require("side");
                at.require("threshold");
                yield new Supplement.ProbabilityBeyond(
                        at.constant("side", Side.class).orElse(Side.ABOVE),
                        at.number("threshold").orElse(1));
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
        String otherwise = profile.takesI2IntervalFromQ()
                ? Supplement.TestBasedI2Interval.METHOD
                : standard().name();
        return at.among("method", methods).orElse(methods.get(otherwise));
    }

    /** The interval of τ² that goes with the estimator of the analysis. */
    private TauIntervalMethod standard() {
        TauEstimator estimator = method.flatMap(PlannedMethod::estimator).orElse(TauSquared.REML);
        return profile.tau2Interval(estimator);
    }

    private CochranMantelHaenszelTest cochranMantelHaenszel() {
        CochranMantelHaenszelTest test = CochranMantelHaenszelTest.withDefaults();
        return test.with(at.constant("variance", CochranMantelHaenszelTest.TableVariance.class)
                        .orElse(test.variance()))
                .with(at.constant("correction", ContinuityCorrection.class).orElse(test.correction()));
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
