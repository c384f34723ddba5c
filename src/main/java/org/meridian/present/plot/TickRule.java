package org.meridian.present.plot;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.stat.Scale;

/** Which round values of the natural scale deserve a tick. */
enum TickRule {
    /** The natural scale is the analysis scale: steps of 1, 2, 2.5 or 5 times a power of ten. */
    LINEAR {
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
     * The analysis scale is the natural logarithm: 0.01 0.1 1 10, or 0.1 0.2 0.5 1 2 5 10, or 0.25 0.5 1 2 4, or denser, and over less than a
     * factor of four also even steps of the natural scale, such as 0.9 1 1.1 1.2.
     */
    LOG {
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
    };

    static TickRule of(Scale scale) {
        return switch (scale) {
            case IDENTITY -> LINEAR;
            case LOG -> LOG;
        };
    }

    /** Sets of round numbers, in rising order, that lie between two values of the analysis scale. */
    abstract Stream<List<BigDecimal>> naturalValues(double from, double to);

    abstract double toAnalysis(BigDecimal natural);

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
