package org.meridian.synthesis.glmm;

import java.util.List;
import java.util.Optional;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoRates;

/**
 * What the counts of one study say, as likelihoods.
 *
 * @param label the study's name
 * @param arms the counts by arm, treatment before control: η is the log odds or the log rate
 * @param exact the treatment events given the events of both arms, or the one arm: η is the effect
 * @param approximate the binomial approximation of {@code exact}, where there is one
 */
record StudyCounts(
        String label, List<CountLikelihood> arms, CountLikelihood exact, Optional<CountLikelihood> approximate) {

    static StudyCounts of(String label, TwoByTwo table) {
        checkWhole(label, table.treatmentEvents());
        checkWhole(label, table.treatmentNonEvents());
        checkWhole(label, table.controlEvents());
        checkWhole(label, table.controlNonEvents());
        double events = table.treatmentEvents() + table.controlEvents();
        return new StudyCounts(
                label,
                List.of(
                        new BinomialLikelihood(table.treatmentEvents(), table.treatmentTotal(), 0),
                        new BinomialLikelihood(table.controlEvents(), table.controlTotal(), 0)),
                new HypergeometricLikelihood(table),
                Optional.of(new BinomialLikelihood(
                        table.treatmentEvents(),
                        events,
                        StrictMath.log(table.treatmentTotal() / table.controlTotal()))));
    }

    static StudyCounts of(String label, TwoRates rates) {
        checkWhole(label, rates.treatmentEvents());
        checkWhole(label, rates.controlEvents());
        return new StudyCounts(
                label,
                List.of(
                        new PoissonLikelihood(rates.treatmentEvents(), rates.treatmentTime()),
                        new PoissonLikelihood(rates.controlEvents(), rates.controlTime())),
                new BinomialLikelihood(
                        rates.treatmentEvents(),
                        rates.treatmentEvents() + rates.controlEvents(),
                        StrictMath.log(rates.treatmentTime() / rates.controlTime())),
                Optional.empty());
    }

    static StudyCounts of(String label, OneProportion proportion) {
        checkWhole(label, proportion.events());
        checkWhole(label, proportion.total());
        return oneArm(label, new BinomialLikelihood(proportion.events(), proportion.total(), 0));
    }

    static StudyCounts of(String label, OneRate rate) {
        checkWhole(label, rate.events());
        return oneArm(label, new PoissonLikelihood(rate.events(), rate.time()));
    }

    private static StudyCounts oneArm(String label, CountLikelihood likelihood) {
        return new StudyCounts(label, List.of(likelihood), likelihood, Optional.empty());
    }

    private static void checkWhole(String label, double count) {
        if (count != Math.rint(count)) {
            throw new IllegalArgumentException(
                    "a likelihood of counts needs whole numbers, but " + label + " has " + count);
        }
    }

    boolean hasTwoArms() {
        return arms.size() == 2;
    }

    /** Whether nobody, or everybody, of both arms had the event. */
    boolean isDoubleZero() {
        return hasTwoArms() && exact.place() == CountLikelihood.Place.FIXED;
    }
}
