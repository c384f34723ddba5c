package org.meridian.judgement.printed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Range;
import org.meridian.stat.Decimals;
import org.meridian.stat.PrintedNumber;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * A printed statistic recomputed by one method.
 *
 * @param pooled the recomputed summary effect, its I² by the definition of this method
 * @param method the method in words
 * @param figures how each printed figure agrees; a figure that the method does not have is not among them
 * @param bounds how printed bounds of p values agree; {@link RecomputationAgreement#REPRODUCED} if there are none
 */
public record Recomputed(
        PooledEffect pooled,
        String method,
        Map<PrintedFigure, RecomputationAgreement> figures,
        RecomputationAgreement bounds) {

    /** Of a closed form or an iteration, far below what print shows. */
    private static final double ERROR = 1e-9;

    /** What a missed figure weighs against units of a last digit, of which no figure brings more than the first number. */
    private static final double MOST_UNITS = 1e3;

    private static final double MISSED = 1e5;

    /** Copies the map. */
    public Recomputed {
        figures = Map.copyOf(figures);
    }

    static Recomputed of(
            PrintedStatistic printed, PooledEffect result, String method, Heterogeneity.Definition definition) {
        PooledEffect pooled = withHeterogeneity(result, definition);
        Map<PrintedFigure, RecomputationAgreement> figures = new EnumMap<>(PrintedFigure.class);
        for (PrintedFigure figure : PrintedFigure.values()) {
            Optional<PrintedNumber> number = figure.printed(printed);
            OptionalDouble value = figure.computed(pooled);
            if (number.isPresent() && value.isPresent()) {
                figures.put(figure, agreement(number.get(), value.getAsDouble()));
            }
        }
        boolean p = printed.p().isEmpty()
                || pooled.test().isEmpty()
                || bound(printed.p().get(), pooled.test().get().p());
        boolean pOfQ = printed.pOfQ().isEmpty()
                || bound(printed.pOfQ().get(), pooled.heterogeneity().p());
        return new Recomputed(
                pooled,
                method + (printed.i2().isPresent() ? ", " + words(definition) : ""),
                figures,
                p && pOfQ ? RecomputationAgreement.REPRODUCED : RecomputationAgreement.NOT_REPRODUCED);
    }

    private static RecomputationAgreement agreement(PrintedNumber printed, double value) {
        Range near = Range.between(value, value, ERROR);
        if (printed.range().meets(near)) {
            return RecomputationAgreement.REPRODUCED;
        }
        return printed.unitRange().meets(near)
                ? RecomputationAgreement.WITHIN_ROUNDING
                : RecomputationAgreement.NOT_REPRODUCED;
    }

    /** A number is compared as a figure, where it may agree within rounding; a bound holds or does not. */
    private static boolean bound(PrintedProbability p, double value) {
        return p.relation() == PValueRelation.EQUAL || p.allows(Range.between(value, value, ERROR));
    }

    private static PooledEffect withHeterogeneity(PooledEffect result, Heterogeneity.Definition definition) {
        return new PooledEffect(
                result.method(),
                result.effects(),
                result.y(),
                result.se(),
                result.ciMethod(),
                result.interval(),
                result.test(),
                result.weights(),
                result.heterogeneity().by(definition),
                result.prediction(),
                result.certificate());
    }

    private static String words(Heterogeneity.Definition definition) {
        return switch (definition) {
            case FROM_Q -> "I² from Q";
            case FROM_TAU2 -> "I² from τ²";
        };
    }

    /**
     * How well the whole statistic agrees.
     *
     * @return the worst agreement of its figures and bounds
     */
    public RecomputationAgreement agreement() {
        return figures.values().stream().reduce(bounds, RecomputationAgreement::or);
    }

    /** How far away: the figures that are not reproduced first, then the distances in units of the last digit. */
    double distance(PrintedStatistic printed) {
        double distance = bounds == RecomputationAgreement.REPRODUCED ? 0 : MISSED;
        for (Map.Entry<PrintedFigure, RecomputationAgreement> figure :
                new EnumMap<PrintedFigure, RecomputationAgreement>(figures).entrySet()) {
            double units = figure.getKey()
                    .printed(printed)
                    .orElseThrow()
                    .unitsFrom(figure.getKey().computed(pooled).orElseThrow());
            distance += Math.min(units, MOST_UNITS)
                    + (figure.getValue() == RecomputationAgreement.NOT_REPRODUCED ? MISSED : 0);
        }
        return distance;
    }

    /** The recomputed number beside the printed one, for example {@code 1.3840, printed 1.39}. */
    String compared(PrintedFigure figure, PrintedStatistic printed) {
        PrintedNumber number = figure.printed(printed).orElseThrow();
        return Decimals.compact(
                        figure.computed(pooled).orElseThrow(),
                        Math.max(0, number.value().scale()) + 2)
                + ", printed " + number;
    }

    /** The method with its result. */
    @Override
    public String toString() {
        return method + ": " + pooled;
    }
}
