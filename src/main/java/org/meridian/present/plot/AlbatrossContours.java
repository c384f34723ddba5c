package org.meridian.present.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;

/**
 * Contours of equal effect between p value and sample size: which effect a study of that size must have had to give that p value.
 *
 * <pre>{@code |z| = |θ| √(n / u(θ)),   p = 2 Φ(−|z|),   u(θ) = n Var(θ̂)}</pre>
 */
public sealed interface AlbatrossContours {

    /**
     * Standardised mean differences of two arms.
     *
     * <pre>{@code u(θ) = 1/[f(1 − f)] + θ²/2}</pre>
     *
     * @param treatmentShare f: the share of the participants in the treatment arm, between 0 and 1
     */
    record MeanDifference(double treatmentShare) implements AlbatrossContours {

        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not between 0 and 1
         */
        public MeanDifference {
            checkShare(treatmentShare);
        }

        @Override
        public String title() {
            return "standardised mean difference";
        }

        @Override
        public Scale scale() {
            return Scale.IDENTITY;
        }

        @Override
        public List<Double> proposals() {
            return bothSides(0.5, 0.2, 1, 0.1, 2);
        }

        @Override
        public double z(double effect, double total) {
            double unit = 1 / (treatmentShare * (1 - treatmentShare)) + effect * effect / 2;
            return Math.abs(effect) * Math.sqrt(total / unit);
        }
    }

    /**
     * Correlations, by Fisher's z.
     *
     * <pre>{@code |z| = |atanh r| √(n − 3)}</pre>
     */
    record Correlation() implements AlbatrossContours {

        @Override
        public String title() {
            return "correlation";
        }

        @Override
        public Scale scale() {
            return Scale.FISHER_Z;
        }

        @Override
        public List<Double> proposals() {
            return bothSides(0.3, 0.1, 0.5, 0.05, 0.8).stream()
                    .map(Scale.FISHER_Z::toAnalysis)
                    .toList();
        }

        @Override
        public double z(double effect, double total) {
            return Math.abs(effect) * Math.sqrt(Math.max(0, total - 3));
        }
    }

    /**
     * Risk ratios of two arms at a control risk.
     *
     * <pre>{@code u(θ) = (1 − p₁)/(f p₁) + (1 − p₀)/((1 − f) p₀),   p₁ = p₀ exp θ}</pre>
     *
     * @param controlRisk p₀: risk in the control arms, between 0 and 1
     * @param treatmentShare f: the share of the participants in the treatment arm, between 0 and 1
     */
    record RiskRatio(double controlRisk, double treatmentShare) implements AlbatrossContours {

        /**
         * Checks the shares.
         *
         * @throws IllegalArgumentException if one is not between 0 and 1
         */
        public RiskRatio {
            checkShare(controlRisk);
            checkShare(treatmentShare);
        }

        @Override
        public String title() {
            return "risk ratio at a control risk of " + Decimals.percent(controlRisk, 1);
        }

        @Override
        public Scale scale() {
            return Scale.LOG;
        }

        @Override
        public List<Double> proposals() {
            return Stream.of(0.5, 2.0, 0.8, 1.25, 0.67, 1.5, 0.9, 1.1, 0.25, 4.0)
                    .filter(ratio -> ratio * controlRisk < 1)
                    .map(Scale.LOG::toAnalysis)
                    .toList();
        }

        @Override
        public double z(double effect, double total) {
            double risk = controlRisk * StrictMath.exp(effect);
            double unit =
                    (1 - risk) / (treatmentShare * risk) + (1 - controlRisk) / ((1 - treatmentShare) * controlRisk);
            return Math.abs(effect) * Math.sqrt(total / unit);
        }
    }

    /**
     * What the contours tell.
     *
     * @return in words
     */
    String title();

    /**
     * The scale of the effects.
     *
     * @return analysis scale to natural scale
     */
    Scale scale();

    /**
     * Effects that deserve a contour.
     *
     * @return analysis scale, in order of precedence
     */
    List<Double> proposals();

    /**
     * The test statistic that a study expects.
     *
     * @param effect analysis scale
     * @param total participants
     * @return |z|, at least 0
     */
    double z(double effect, double total);

    /**
     * Standardised mean differences of arms of equal size.
     *
     * @return the contours
     */
    static AlbatrossContours meanDifference() {
        return new MeanDifference(0.5);
    }

    /**
     * Correlations.
     *
     * @return the contours
     */
    static AlbatrossContours correlation() {
        return new Correlation();
    }

    /**
     * Risk ratios of arms of equal size.
     *
     * @param controlRisk risk in the control arms, between 0 and 1
     * @return the contours
     * @throws IllegalArgumentException if the risk is not between 0 and 1
     */
    static AlbatrossContours riskRatio(double controlRisk) {
        return new RiskRatio(controlRisk, 0.5);
    }

    /**
     * Where a study of a size stands that has an effect.
     *
     * @param effect analysis scale
     * @param total participants
     * @return {@code −log₁₀ p}, negative for an effect below no effect
     */
    default double x(double effect, double total) {
        double z = z(effect, total);
        double p = Tails.normalBothSides(z);
        // Mills' ratio takes over where the tail is no number of the machine.
        double distance = p > 1e-290
                ? -StrictMath.log10(p)
                : (z * z / 2 + StrictMath.log(z * Math.sqrt(Math.PI / 2))) / StrictMath.log(10);
        return Math.signum(effect) * distance;
    }

    private static List<Double> bothSides(double... sizes) {
        return DoubleStream.of(sizes).boxed().flatMap(it -> Stream.of(it, -it)).toList();
    }

    private static void checkShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a share must be between 0 and 1, but was " + share);
        }
    }
}
