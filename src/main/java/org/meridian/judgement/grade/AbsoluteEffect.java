package org.meridian.judgement.grade;

import java.util.Set;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * What a relative effect means for people of a given baseline risk p₀.
 *
 * <pre>{@code
 * RR:   p₁ − p₀ = p₀ (RR − 1)
 * OR:   p₁ − p₀ = p₀ (1 − p₀)(OR − 1) / (1 − p₀ + p₀ OR)
 * RD:   p₁ − p₀ = RD
 * }</pre>
 *
 * <p>The limits of the relative effect give those of the absolute one; the baseline risk is taken as known. A risk stays between 0 and
 * 1: where the effect would take it further it is held there.
 *
 * @param relative the pooled effect
 * @param baseline the risk without the treatment
 * @param difference p₁ − p₀, a fraction
 * @param differenceInterval its interval, at the level of the pooled effect
 * @see <a href="https://doi.org/10.1002/9781119536604.ch15">Cochrane Handbook, chapter 15</a>
 */
public record AbsoluteEffect(
        PooledEffect relative, BaselineRisk baseline, double difference, Interval differenceInterval) {

    private static final Set<Measure> MEASURES =
            Set.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.PETO, BinaryMeasure.RD);

    /**
     * The absolute effect at a baseline risk.
     *
     * @param relative a pooled risk ratio, odds ratio, Peto odds ratio or risk difference
     * @param baseline the risk without the treatment
     * @return the absolute effect
     * @throws IllegalArgumentException if the measure is another one
     */
    public static AbsoluteEffect of(PooledEffect relative, BaselineRisk baseline) {
        if (!followsFrom(relative.measure())) {
            throw new IllegalArgumentException(
                    "absolute effects follow from a risk ratio, an odds ratio or a risk difference, but"
                            + " not from the " + relative.measure().title());
        }
        double p0 = baseline.risk();
        Interval interval = relative.interval();
        return new AbsoluteEffect(
                relative,
                baseline,
                difference(relative.measure(), relative.y(), p0),
                new Interval(
                        difference(relative.measure(), interval.lower(), p0),
                        difference(relative.measure(), interval.upper(), p0),
                        interval.level()));
    }

    /**
     * Whether absolute effects follow from a measure and a baseline risk.
     *
     * @param measure the measure
     * @return true for RR, OR, Peto's OR and RD
     */
    public static boolean followsFrom(Measure measure) {
        return MEASURES.contains(measure);
    }

    /** From RR − 1 = expm1(y), so that no effect is exactly 0 and small effects keep their digits. */
    private static double difference(Measure measure, double y, double p0) {
        double free = 1 - p0;
        double difference;
        if (measure == BinaryMeasure.RD) {
            difference = y;
        } else if (measure == BinaryMeasure.RR) {
            difference = p0 * StrictMath.expm1(y);
        } else {
            // In the form that neither overflows: by odds ratio below 1, by its inverse above.
            double risen = y < 0
                    ? StrictMath.expm1(y) / (free + p0 * StrictMath.exp(y))
                    : -StrictMath.expm1(-y) / (free * StrictMath.exp(-y) + p0);
            difference = p0 * free * risen;
        }
        return Math.max(-p0, Math.min(free, difference));
    }

    /**
     * The risk with the treatment.
     *
     * @return p₁
     */
    public double risk() {
        return baseline.risk() + difference;
    }

    /**
     * The interval of the risk with the treatment.
     *
     * @return an interval between 0 and 1
     */
    public Interval riskInterval() {
        return new Interval(
                Math.max(0, baseline.risk() + differenceInterval.lower()),
                Math.min(1, baseline.risk() + differenceInterval.upper()),
                differenceInterval.level());
    }

    /**
     * The risk with the treatment, per 1,000 people.
     *
     * @return for example {@code 887 [803, 985]}
     */
    public String riskPerThousand() {
        return perThousand(risk()) + " [" + perThousand(riskInterval().lower()) + ", "
                + perThousand(riskInterval().upper()) + "]";
    }

    /**
     * How many more or fewer of 1,000 people have the event.
     *
     * @return for example {@code 95 more [11 more to 193 more]}
     */
    public String differencePerThousand() {
        return moreOrFewer(difference) + " [" + moreOrFewer(differenceInterval.lower()) + " to "
                + moreOrFewer(differenceInterval.upper()) + "]";
    }

    private static String perThousand(double risk) {
        return Decimals.fixed(1000 * risk, 0);
    }

    private static String moreOrFewer(double difference) {
        String number = perThousand(Math.abs(difference));
        return number.equals("0") ? number : number + (difference < 0 ? " fewer" : " more");
    }

    /** The absolute effect in one line, for example {@code 887 [803, 985] per 1000 instead of 792 per 1000 (…)}. */
    @Override
    public String toString() {
        return riskPerThousand() + " per 1000 instead of " + baseline;
    }
}
