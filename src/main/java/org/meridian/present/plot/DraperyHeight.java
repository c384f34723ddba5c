package org.meridian.present.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import org.meridian.math.Normal;
import org.meridian.present.figure.Tick;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;

/** What the vertical axis of a drapery plot measures. */
public enum DraperyHeight {
    /** The p value itself. */
    P_VALUE {
        @Override
        double of(double p) {
            return p;
        }

        @Override
        AxisPlan plan() {
            return AxisPlan.of("p value (two-sided)", Scale.IDENTITY, new PlotRange(0, 1));
        }
    },
    /** The normal test statistic, with the p value at its ticks: the lower end, where p is small, has more room. */
    TEST_STATISTIC {
        @Override
        double of(double p) {
            return p >= 1 ? 0 : p < 1e-300 ? -FAR : Normal.quantile(p / 2);
        }

        @Override
        AxisPlan plan() {
            List<Tick> ticks = DoubleStream.of(1, 0.05, 0.001, 0.01, 0.3, 0.1)
                    .mapToObj(p -> new Tick(of(p), Decimals.upTo(p, 3)))
                    .toList();
            return AxisPlan.of(
                            "p value (two-sided), on the scale of the test statistic",
                            Scale.IDENTITY,
                            new PlotRange(of(0.0005), 0))
                    .withTicks(ticks);
        }
    };

    private static final double FAR = 40;

    /** The height of a p value. */
    abstract double of(double p);

    abstract AxisPlan plan();
}
