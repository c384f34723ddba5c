package org.meridian.synthesis.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.meridian.math.Doubles;

/** Two to fifteen studies whose sampling variances span eight orders of magnitude. */
final class AnyStudies extends DomainContextBase {

    /** Effects with their sampling variances. */
    record Columns(Doubles y, Doubles v) {

        Columns shifted(double distance) {
            return new Columns(y.map(effect -> effect + distance), v);
        }

        Columns scaled(double factor) {
            return new Columns(y.map(effect -> factor * effect), v.map(variance -> factor * factor * variance));
        }

        /** The last study first. */
        Columns reversed() {
            return new Columns(reversed(y), reversed(v));
        }

        private static Doubles reversed(Doubles column) {
            double[] numbers = new double[column.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = column.get(numbers.length - 1 - i);
            }
            return Doubles.of(numbers);
        }
    }

    @Provide
    Arbitrary<Columns> columns() {
        return Arbitraries.integers()
                .between(2, 15)
                .flatMap(k -> Combinators.combine(
                                Arbitraries.doubles()
                                        .between(-3, 3)
                                        .ofScale(4)
                                        .array(double[].class)
                                        .ofSize(k),
                                Arbitraries.doubles()
                                        .between(-5, 3)
                                        .ofScale(3)
                                        .array(double[].class)
                                        .ofSize(k))
                        .as((y, logs) ->
                                new Columns(Doubles.of(y), Doubles.of(logs).map(log -> Math.pow(10, log)))));
    }
}
