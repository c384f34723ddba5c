package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.math.Quantiles;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.TwoByTwo;

/** Laws: conversions round-trip, arms combine in any order, symmetric quantiles have their median as mean. */
class ConversionPropertyTest {

    @Property
    void intervalStatisticAndPValueTellTheSameStandardError(
            @ForAll @DoubleRange(min = 0.1, max = 6) double z, @ForAll @DoubleRange(min = 0.01, max = 1e6) double se) {
        double y = z * se;
        StandardError normal = StandardError.normal();
        double half = SamplingDistribution.normal().critical(0.05) * se;
        double p = Tails.normalBothSides(z);

        double v = se * se;
        assertEquals(
                v,
                normal.ofInterval(Scale.IDENTITY, new Interval(y - half, y + half, 0.95))
                        .value()
                        .v(),
                1e-9 * v);
        assertEquals(v, normal.ofStatistic(y, z).value().v(), 1e-13 * v);
        assertEquals(v, normal.ofPValue(y, p).value().v(), 1e-10 * v);
    }

    @Property
    void combiningArmsIsAssociativeAndCommutative(
            @ForAll @DoubleRange(min = -100, max = 100) double m1,
            @ForAll @DoubleRange(min = -100, max = 100) double m2,
            @ForAll @DoubleRange(min = -100, max = 100) double m3,
            @ForAll @DoubleRange(min = 0.1, max = 50) double s,
            @ForAll @IntRange(min = 2, max = 1000) int n) {
        ArmMean a = new ArmMean(m1, s, n);
        ArmMean b = new ArmMean(m2, 2 * s, n + 3);
        ArmMean c = new ArmMean(m3, 0.7 * s, 2 * n);

        ArmMean together = CombinedArms.ofMeans(List.of(a, b, c)).value();
        ArmMean leftFirst = CombinedArms.ofMeans(
                        List.of(CombinedArms.ofMeans(List.of(a, b)).value(), c))
                .value();
        ArmMean rightFirst = CombinedArms.ofMeans(
                        List.of(CombinedArms.ofMeans(List.of(c, b)).value(), a))
                .value();

        for (ArmMean other : List.of(leftFirst, rightFirst)) {
            assertEquals(together.n(), other.n());
            assertEquals(together.mean(), other.mean(), 1e-11);
            assertEquals(together.sd(), other.sd(), 1e-11 * together.sd());
        }
    }

    @Property
    void aDesignWithoutCorrelationOrWithClustersOfOneChangesNothing(
            @ForAll @DoubleRange(min = 1, max = 500) double size,
            @ForAll @DoubleRange(min = 0, max = 1) double icc,
            @ForAll @IntRange(min = 0, max = 100) int events) {
        TwoByTwo table = new TwoByTwo(events, 100, 20, 80);

        assertEquals(table, new ClusterDesign(size, 0).effective(table).value());
        assertEquals(table, new ClusterDesign(1, icc).effective(table).value());
        assertEquals(table, new SharedControl(1).split(table).value());
    }

    @Property
    void changesRoundTrip(
            @ForAll @DoubleRange(min = 0.1, max = 50) double s1,
            @ForAll @DoubleRange(min = 0.1, max = 50) double s2,
            @ForAll @DoubleRange(min = -0.99, max = 0.99) double r) {
        double change = ChangeScore.sd(s1, s2, r).value();
        double scale = Math.max(s1 / s2, s2 / s1);

        assertEquals(r, ChangeScore.correlation(s1, s2, change).value(), 1e-13 * scale);
    }

    @Property
    void effectsRoundTrip(
            @ForAll @DoubleRange(min = -3, max = 3) double d, @ForAll @DoubleRange(min = 0.01, max = 2) double v) {
        Given given = new Given(d, v);
        same(
                given,
                EffectConversion.LOG_OR_TO_D
                        .derive(EffectConversion.D_TO_LOG_OR.derive(given).value())
                        .value());
        same(
                given,
                EffectConversion.R_TO_D
                        .derive(EffectConversion.D_TO_R.derive(given).value())
                        .value());
        Given doubled = DeltaMethod.of(y -> Math.sinh(y / 2)).transform(given).value();
        Given back = DeltaMethod.of(y -> 2 * Math.log(y + Math.sqrt(y * y + 1)))
                .transform(doubled)
                .value();
        assertEquals(d, back.y(), 1e-13);
        assertEquals(v, back.v(), 1e-8 * v);
    }

    private static void same(Given expected, Given actual) {
        assertEquals(expected.y(), actual.y(), 1e-13);
        assertEquals(expected.v(), actual.v(), 1e-12 * expected.v());
    }

    @Property
    void symmetricQuantilesHaveTheirMedianAsMean(
            @ForAll @IntRange(min = -100, max = 100) int median,
            @ForAll @IntRange(min = 1, max = 100) int quarter,
            @ForAll @IntRange(min = 1, max = 100) int tail,
            @ForAll @IntRange(min = 5, max = 100_000) int n) {
        double half = quarter + tail;
        List<QuantileSummary> summaries = List.of(
                QuantileSummary.range(median - half, median, median + half, n),
                QuantileSummary.quartiles(median - quarter, median, median + quarter, n),
                QuantileSummary.fiveNumbers(
                        median - half, median - quarter, median, median + quarter, median + half, n));
        for (QuantileSummary summary : summaries) {
            assertEquals(median, summary.mean(MeanFormula.LUO));
            assertEquals(median, summary.mean(MeanFormula.WAN));
            assertEquals(0, summary.skewness().statistic());
            assertEquals(
                    median, QuantileFamily.NORMAL.fit(summary).orElseThrow().mean(), 1e-10);
        }
    }

    @Property(tries = 200)
    void theUnitOfMeasurementIsIrrelevant(
            @ForAll @DoubleRange(min = 1, max = 5) double q1,
            @ForAll @DoubleRange(min = 0.5, max = 4) double up,
            @ForAll @DoubleRange(min = 0.5, max = 4) double upper,
            @ForAll @DoubleRange(min = 0.01, max = 1e3) double unit) {
        QuantileSummary summary =
                QuantileSummary.fiveNumbers(q1 / 2, q1, q1 + up, q1 + up + upper, q1 + up + 3 * upper, 80);
        QuantileSummary other = summary.map(x -> x * unit);
        List<SummaryConversion> methods = List.of(
                MeanAndSd.withDefaults(),
                BoxCox.withDefaults(),
                QuantileEstimation.among(QuantileFamily.LOG_NORMAL, QuantileFamily.WEIBULL));
        for (SummaryConversion method : methods) {
            ArmMean arm = method.derive(summary).value();
            ArmMean scaled = method.derive(other).value();
            assertEquals(unit * arm.mean(), scaled.mean(), 1e-8 * scaled.mean());
            assertEquals(unit * arm.sd(), scaled.sd(), 1e-8 * scaled.sd());
        }
    }

    /** The quantiles of a distribution of the family are fitted by that distribution. */
    @Property(tries = 60)
    void aFamilyFindsItsOwnMembers(
            @ForAll @DoubleRange(min = 0.5, max = 8) double shape,
            @ForAll @DoubleRange(min = 0.1, max = 50) double scale) {
        QuantileSummary gamma = QuantileSummary.quartiles(
                scale * Quantiles.gamma(0.25, shape),
                scale * Quantiles.gamma(0.5, shape),
                scale * Quantiles.gamma(0.75, shape),
                50);
        QuantileFit fit = QuantileFamily.GAMMA.fit(gamma).orElseThrow();
        assertEquals(shape, fit.first(), 1e-8 * shape);
        assertEquals(scale, fit.second(), 1e-8 * scale);

        QuantileSummary beta = QuantileSummary.quartiles(
                Quantiles.beta(0.25, shape, 2), Quantiles.beta(0.5, shape, 2), Quantiles.beta(0.75, shape, 2), 50);
        QuantileFit ofBeta = QuantileFamily.BETA.fit(beta).orElseThrow();
        assertEquals(shape, ofBeta.first(), 1e-7 * shape);
        assertEquals(2, ofBeta.second(), 2e-7);
    }
}
