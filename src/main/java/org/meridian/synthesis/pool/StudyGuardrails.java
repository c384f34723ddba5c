package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** The rules about the studies, whatever was done with them. Each rule is documented at its {@link FindingCode}. */
public final class StudyGuardrails {

    private static final double LARGE_SMD = 2;
    private static final double SMALL_SD = 1.0 / 3;

    private final Effects effects;

    private StudyGuardrails(Effects effects) {
        this.effects = effects;
    }

    /**
     * What a careful reader would object to in studies.
     *
     * @param effects the studies' effects
     * @return the findings of all rules that apply, in a fixed order
     */
    public static List<Finding> of(Effects effects) {
        return new StudyGuardrails(effects).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(RowGuardrails.of(effects));
        if (isIn(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.PETO)) {
            doubleZeros(findings);
        }
        if (isIn(BinaryMeasure.RR)) {
            ceiling(findings);
        }
        if (isIn(ContinuousMeasure.SMD)) {
            largeSmd(findings);
        }
        if (isIn(ContinuousMeasure.MD)) {
            suspiciousSd(findings);
        }
        if (isIn(ProportionMeasure.PFT)) {
            differingSizes(findings);
        }
        return findings;
    }

    /** By symbol, so that a measure with options, or one of a user's own that is read in the same way, is judged alike. */
    private boolean isIn(Measure... measures) {
        return Stream.of(measures)
                .anyMatch(measure -> measure.symbol().equals(effects.measure().symbol()));
    }

    private void doubleZeros(List<Finding> findings) {
        List<String> studies = labels(i -> effects.data().get(i) instanceof TwoByTwo table && table.isDoubleZero());
        if (!studies.isEmpty()) {
            findings.add(Finding.of(FindingCode.DOUBLE_ZERO_STUDIES)
                    .with("studies", studies.size())
                    .in(studies));
        }
    }

    private void ceiling(List<Finding> findings) {
        double events = 0;
        double total = 0;
        for (int i = 0; i < effects.size(); i++) {
            if (effects.data().get(i) instanceof TwoByTwo table) {
                events += table.controlEvents();
                total += table.controlTotal();
            }
        }
        if (events > total / 2) {
            findings.add(Finding.of(FindingCode.RR_CEILING)
                    .with("control risk", events / total)
                    .with("ceiling", total / events)
                    .in(labels(i -> effects.data().get(i) instanceof TwoByTwo table && table.controlRisk() > 0.5)));
        }
    }

    private void largeSmd(List<Finding> findings) {
        IntPredicate large = i -> Math.abs(effects.y().get(i)) > LARGE_SMD;
        List<String> studies = labels(large);
        if (!studies.isEmpty()) {
            double largest = IntStream.range(0, effects.size())
                    .mapToDouble(i -> Math.abs(effects.y().get(i)))
                    .max()
                    .orElseThrow();
            findings.add(Finding.of(FindingCode.SMD_ABOVE_2)
                    .with("largest |SMD|", largest)
                    .in(studies));
        }
    }

    private void suspiciousSd(List<Finding> findings) {
        List<TwoMeans> means = effects.data().stream()
                .filter(TwoMeans.class::isInstance)
                .map(TwoMeans.class::cast)
                .toList();
        if (means.size() < 3) {
            return;
        }
        double median = median(Doubles.from(means.stream().mapToDouble(StudyGuardrails::sd)));
        List<String> studies = labels(i -> {
            if (!(effects.data().get(i) instanceof TwoMeans study)) {
                return false;
            }
            double ratio = sd(study) / median;
            double asSe = ratio * Math.sqrt((study.treatmentTotal() + study.controlTotal()) / 2);
            // |ln asSe| < |ln ratio| where ratio < 1 means: asSe lies between ratio and 1/ratio.
            return ratio < SMALL_SD && asSe < 1 / ratio;
        });
        if (!studies.isEmpty()) {
            findings.add(Finding.of(FindingCode.SE_LOOKS_LIKE_SD)
                    .with("median SD", median)
                    .in(studies));
        }
    }

    /** The root mean square of the two arms' standard deviations. */
    private static double sd(TwoMeans study) {
        return Math.hypot(study.treatmentSd(), study.controlSd()) / Math.sqrt(2);
    }

    private static double median(Doubles values) {
        double[] sorted = values.stream().sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private void differingSizes(List<Finding> findings) {
        // The sampling variance 1 / (4n + 2) tells the size.
        Doubles sizes = effects.v().map(v -> (1 / v - 2) / 4);
        double smallest = sizes.min();
        double largest = sizes.max();
        if (largest - smallest > 0.5) {
            findings.add(Finding.of(FindingCode.PFT_BACKTRANSFORM)
                    .with("smallest n", smallest)
                    .with("largest n", largest));
        }
    }

    private List<String> labels(IntPredicate concerned) {
        return IntStream.range(0, effects.size())
                .filter(concerned)
                .mapToObj(effects.labels()::get)
                .toList();
    }
}
