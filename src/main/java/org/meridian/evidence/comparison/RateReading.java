package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.trial.Outcome;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * One rate read in four ways: the same counts as risk ratio of the event, risk ratio of its absence, odds ratio and risk
 * difference.
 *
 * <p>Where most controls have the event, the risk ratio of the event cannot exceed {@code 1/p₀} and looks small, while the risk
 * ratio of its absence looks large. Neither is wrong, and neither alone tells the story.
 *
 * @param outcome the outcome
 * @param controls what the controls received, in words
 * @param controlEvents controls with the event, over all trials
 * @param controlTotal controls, over all trials
 * @param riskRatio pooled risk ratio of the event
 * @param complementRiskRatio pooled risk ratio of not having the event
 * @param oddsRatio pooled odds ratio
 * @param riskDifference pooled risk difference
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6.4</a>
 */
public record RateReading(
        Outcome outcome,
        String controls,
        double controlEvents,
        double controlTotal,
        PooledEffect riskRatio,
        PooledEffect complementRiskRatio,
        PooledEffect oddsRatio,
        PooledEffect riskDifference) {

    static RateReading of(OutcomeEvidence evidence, List<TwoByTwo> tables, Pooling method) {
        List<String> labels =
                evidence.included().stream().map(it -> it.trial().label()).toList();
        return new RateReading(
                evidence.outcome(),
                evidence.comparison().control().words(),
                tables.stream().mapToDouble(TwoByTwo::controlEvents).sum(),
                tables.stream().mapToDouble(TwoByTwo::controlTotal).sum(),
                method.pool(BinaryMeasure.RR.of(labels, tables)),
                method.pool(BinaryMeasure.RR.of(
                        labels, tables.stream().map(TwoByTwo::complement).toList())),
                method.pool(BinaryMeasure.OR.of(labels, tables)),
                method.pool(BinaryMeasure.RD.of(labels, tables)));
    }

    /**
     * Share of all controls that had the event.
     *
     * @return p₀ = {@code controlEvents / controlTotal}
     */
    public double controlRisk() {
        return controlEvents / controlTotal;
    }

    /**
     * The risk ratio that no treatment can exceed when controls have this risk; infinite if no control had the event.
     *
     * @return 1/p₀
     */
    public double ceiling() {
        return 1 / controlRisk();
    }

    /**
     * Whether more than half of the controls had the event, so that a risk ratio of 2 is out of reach.
     *
     * @return true if p₀ &gt; ½
     */
    public boolean isNearCeiling() {
        return controlRisk() > 0.5;
    }

    /**
     * The four readings.
     *
     * @return risk ratio, risk ratio of the absence, odds ratio, risk difference
     */
    public List<Line> lines() {
        return List.of(
                new Line("RR (event)", riskRatio),
                new Line("RR (no event)", complementRiskRatio),
                new Line("OR", oddsRatio),
                new Line("RD", riskDifference));
    }

    /**
     * One of the readings.
     *
     * @param name how it is called
     * @param pooled the pooled effect
     */
    public record Line(String name, PooledEffect pooled) {

        /** Whether the interval leaves no effect out. */
        boolean excludesNoEffect() {
            return !pooled.interval().contains(0);
        }

        /** The reading in one line, for example {@code RR (event) 1.12 [1.00, 1.25]}. */
        @Override
        public String toString() {
            return name + " " + pooled.text();
        }
    }

    /**
     * What the four readings say, and that they differ.
     *
     * @return sentences
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        String share = Decimals.upTo(controlEvents, 2) + " of " + Decimals.upTo(controlTotal, 2) + " ("
                + Decimals.percent(controlRisk(), 0) + ")";
        if (isNearCeiling()) {
            sentences.add(
                    "Among the controls (" + controls + ") " + share + " had the event, so no treatment could reach a "
                            + "risk ratio above " + Decimals.fixed(ceiling(), 2) + ", which is 1/p₀.");
        } else {
            sentences.add("Among the controls (" + controls + ") " + share + " had the event.");
        }
        sentences.add("The same counts read as a relative change of "
                + percentChange(riskRatio) + " in having the event, and of "
                + percentChange(complementRiskRatio) + " in not having it; as a risk difference they are "
                + signed(100 * riskDifference.natural()) + " in 100.");
        sentences.add(agreement());
        return sentences;
    }

    private String agreement() {
        List<String> excluding =
                lines().stream().filter(Line::excludesNoEffect).map(Line::name).toList();
        List<String> including = lines().stream()
                .filter(line -> !line.excludesNoEffect())
                .map(Line::name)
                .toList();
        if (including.isEmpty()) {
            return "The intervals of all four readings exclude no effect; their sizes are not comparable.";
        }
        if (excluding.isEmpty()) {
            return "The intervals of all four readings include no effect; their sizes are not comparable.";
        }
        return "The readings differ in their verdict: the interval of " + String.join(" and ", excluding)
                + " excludes no effect, that of " + String.join(" and ", including)
                + " includes it. The conclusion depends on the choice of measure.";
    }

    private static String percentChange(PooledEffect pooled) {
        return signed(100 * (pooled.natural() - 1)) + "%";
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Decimals.fixed(value, 0);
    }
}
