package org.meridian.present.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.stat.Scale;

/** Which round values of the natural scale deserve a tick. */
enum TickRule {
    /** The natural scale is the analysis scale: steps of 1, 2, 2.5 or 5 times a power of ten. */
    LINEAR(Scale.IDENTITY) {
        @Override
        Stream<List<BigDecimal>> naturalValues(double from, double to) {
            return RoundNumbers.multiples(from, to);
        }

        @Override
        double toAnalysis(BigDecimal natural) {
            return natural.doubleValue();
        }
    },

    /**
     * The analysis scale is the natural logarithm: 0.01 0.1 1 10, or 0.1 0.2 0.5 1 2 5 10, or 0.25 0.5 1 2 4, or denser, and over
     * less than a
     * factor of four also even steps of the natural scale, such as 0.9 1 1.1 1.2.
     */
    LOG(Scale.LOG) {
        @Override
        Stream<List<BigDecimal>> naturalValues(double from, double to) {
            return Stream.of(
                            RoundNumbers.powersOfTen(from, to),
                            RoundNumbers.ladders(from, to),
                            RoundNumbers.powersOfTwo(from, to),
                            to - from < Math.log(4)
                                    ? RoundNumbers.multiplesOfRatio(from, to)
                                    : Stream.<List<BigDecimal>>empty())
                    .flatMap(sets -> sets);
        }

        @Override
        double toAnalysis(BigDecimal natural) {
            return RoundNumbers.ln(natural);
        }
    },

    /** Even steps of the proportion, at uneven distances. */
    LOGIT(Scale.LOGIT),

    /** Even steps of the proportion, at uneven distances. */
    PROBIT(Scale.PROBIT),

    /** Even steps of the proportion, at uneven distances. */
    ARCSINE(Scale.ARCSINE),

    /** Even steps of the rate, at uneven distances. */
    SQUARE_ROOT(Scale.SQUARE_ROOT),

    /** Even steps of the correlation, at uneven distances. */
    FISHER_Z(Scale.FISHER_Z),

    /** Even steps of the reliability, at uneven distances. */
    COMPLEMENT_CUBE_ROOT(Scale.COMPLEMENT_CUBE_ROOT),

    /** Even steps of the reliability, at uneven distances. */
    COMPLEMENT_LOG(Scale.COMPLEMENT_LOG);

    private final Scale scale;

    TickRule(Scale scale) {
        this.scale = scale;
    }

    static TickRule of(Scale scale) {
        return switch (scale) {
            case IDENTITY -> LINEAR;
            case LOG -> LOG;
            case LOGIT -> LOGIT;
            case PROBIT -> PROBIT;
            case ARCSINE -> ARCSINE;
            case SQUARE_ROOT -> SQUARE_ROOT;
            case FISHER_Z -> FISHER_Z;
            case COMPLEMENT_CUBE_ROOT -> COMPLEMENT_CUBE_ROOT;
            case COMPLEMENT_LOG -> COMPLEMENT_LOG;
        };
    }

    /** Sets of round numbers, in rising order, that lie between two values of the analysis scale. */
    Stream<List<BigDecimal>> naturalValues(double from, double to) {
        double lower = scale.toNatural(from);
        double upper = scale.toNatural(to);
        // Where these scales end, only two of them have a value.
        boolean closed = scale == Scale.ARCSINE || scale == Scale.SQUARE_ROOT;
        return RoundNumbers.multiples(lower, upper)
                .map(values -> values.stream()
                        .filter(it -> closed || it.doubleValue() > lower && it.doubleValue() < upper)
                        .toList());
    }

    double toAnalysis(BigDecimal natural) {
        return scale.toAnalysis(natural.doubleValue());
    }

    /** Sets of ticks to choose from. */
    Stream<List<Tick>> proposals(double from, double to) {
        return naturalValues(from, to).map(values -> {
            List<String> labels = TickLabels.of(values);
            return IntStream.range(0, values.size())
                    .mapToObj(i -> new Tick(toAnalysis(values.get(i)), labels.get(i)))
                    .filter(tick -> tick.at() >= from && tick.at() <= to)
                    .toList();
        });
    }
}
