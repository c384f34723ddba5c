package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Options;
import org.meridian.synthesis.option.Value;

/**
 * How much each study counts in a random-effects summary.
 *
 * <pre>{@code μ̂ = Σ ωᵢ yᵢ / Σωᵢ,   SE² = Σ ωᵢ² (vᵢ + τ̂²) / (Σωᵢ)²}</pre>
 *
 * <p>τ² is estimated as ever; only the mean and its standard error change. <b>Agrees with:</b> {@code metafor::rma(weights = …)} and
 * {@code rma(weighted = FALSE)}.
 */
public sealed interface Weighting {

    /**
     * By inverse variance, {@code 1/(v + τ²)}: the most precise if τ² is right; the default.
     *
     * @return the weighting
     */
    static Weighting inverseVariance() {
        return Rule.INVERSE_VARIANCE;
    }

    /**
     * All studies alike: the plain mean of their effects.
     *
     * @return the weighting
     */
    static Weighting equal() {
        return Rule.EQUAL;
    }

    /**
     * By {@code 1/v}, with a standard error that allows for τ²: the inverse-variance heterogeneity model of Doi et al. 2015,
     * there with τ² by DL.
     *
     * @return the weighting
     * @see <a href="https://doi.org/10.1016/j.cct.2015.05.009">Doi et al. 2015</a>
     */
    static Weighting ivHet() {
        return Rule.IVHET;
    }

    /**
     * By weights of one's own, from a column beside the effects; each row has its own, whatever its label.
     *
     * @param column the name of the column; its numbers must be positive
     * @return the weighting
     */
    static Weighting given(String column) {
        return new Given(column);
    }

    /**
     * Each study's share where τ² is 0.
     *
     * @param effects the studies
     * @return fractions that sum to 1
     * @throws IllegalArgumentException if a study has no given weight
     */
    Doubles shares(Effects effects);

    /**
     * The rule in words, as it follows "weighted".
     *
     * @return for example {@code "equally"}
     */
    String title();

    /**
     * Its formula as text, with where it comes from.
     *
     * @return the formula
     */
    MethodFormula formula();

    /** The rules without numbers of their own. */
    enum Rule implements Weighting {
        /**
         * {@code ω = 1/(v + τ²)}. <b>Agrees with:</b> {@code metafor::rma()}.
         *
         * @see <a href="https://doi.org/10.1002/9781119536604.ch10">Cochrane Handbook, chapter 10</a>
         */
        INVERSE_VARIANCE(
                "by inverse variance",
                new MethodFormula("ω = 1/(v + τ²)", "10.1002/9781119536604.ch10", "metafor::rma()")),
        /** The same weight for all, {@code ω = 1}. <b>Agrees with:</b> {@code metafor::rma(weighted = FALSE)}. */
        EQUAL("equally", new MethodFormula("ω = 1", "10.1002/9781119536604.ch10", "metafor::rma(weighted = FALSE)")) {
            @Override
            double weight(double v) {
                return 1;
            }
        },
        /**
         * {@code ω = 1/v, SE² = Σ ω² (v + τ²) / (Σω)²}. <b>Agrees with:</b> {@code metafor::rma(weights = 1/vi)}.
         *
         * @see <a href="https://doi.org/10.1016/j.cct.2015.05.009">Doi et al. 2015</a>
         */
        IVHET(
                "as in the common-effect model (IVhet)",
                new MethodFormula(
                        "ω = 1/v, SE² = Σ ω² (v + τ²) / (Σω)²",
                        "10.1016/j.cct.2015.05.009",
                        "metafor::rma(weights = 1/vi)"));

        private final String title;
        private final MethodFormula formula;

        Rule(String title, MethodFormula formula) {
            this.title = title;
            this.formula = formula;
        }

        /** The weight as far as it does not depend on τ². */
        double weight(double v) {
            return 1 / v;
        }

        @Override
        public Doubles shares(Effects effects) {
            return toShares(effects.v().map(this::weight));
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public MethodFormula formula() {
            return formula;
        }
    }

    /**
     * By weights in a column.
     *
     * @param column the name of the column
     */
    record Given(String column) implements Weighting {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Given {
            if (column.isBlank()) {
                throw new IllegalArgumentException("the column of the weights must have a name, but it was blank");
            }
        }

        @Override
        public Doubles shares(Effects effects) {
            Doubles weights = effects.rows().numbers(column);
            for (int i = 0; i < weights.size(); i++) {
                if (!(weights.get(i) > 0)) {
                    throw new IllegalArgumentException("a weight must be > 0, but was " + weights.get(i) + " for "
                            + effects.labels().get(i));
                }
            }
            return toShares(weights);
        }

        @Override
        public String title() {
            return "by the weights in " + column;
        }

        @Override
        public MethodFormula formula() {
            return new MethodFormula("ω as given", "10.1002/9781119536604.ch10", "metafor::rma(weights = …)");
        }
    }

    private static Doubles toShares(Doubles weights) {
        double largest = weights.max();
        double sum = weights.map(weight -> weight / largest).sum();
        return weights.map(weight -> weight / largest / sum);
    }

    /**
     * How a weighting is written: the name of a {@link Rule}, or {@code {"column": "size"}}.
     *
     * @return the kind of option
     */
    static OptionType<Weighting> option() {
        OptionType<Weighting> rule =
                OptionTypes.as(OptionTypes.constant(Rule.class), it -> (Weighting) it, it -> (Rule) it);
        Options<Given> column = Options.of("weighting", () -> new Given("weight"))
                .with(
                        "column",
                        "The column of the weights",
                        OptionTypes.text("the name of a column"),
                        Given::column,
                        (it, name) -> new Given(name));
        OptionType<Weighting> given =
                OptionTypes.as(OptionTypes.object(column, column.start()), it -> (Weighting) it, it -> (Given) it);
        return OptionTypes.either(Value.Fields.class::isInstance, given, Given.class::isInstance, rule);
    }
}
