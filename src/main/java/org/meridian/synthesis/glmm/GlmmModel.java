package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.synthesis.model.MethodFormula;

/**
 * How a model of counts from two arms deals with the level of each study, its risk or rate in the control arm. One-group
 * measures (PLO, IRLN) have no such level; for them all constants are the same model.
 *
 * @see <a href="https://doi.org/10.1002/sim.4040">Stijnen, Hamza &amp; Özdemir 2010</a>
 * @see <a href="https://doi.org/10.1002/sim.7588">Jackson et al. 2018</a>
 */
public enum GlmmModel {
    /**
     * Unconditional, fixed study effects: a logistic or Poisson mixed model with an own level αᵢ for each study.
     *
     * <pre>{@code ηᵢ₁ = αᵢ + β + c₁uᵢ,   ηᵢ₂ = αᵢ + c₂uᵢ,   uᵢ ~ N(0, τ²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma.glmm(model = "UM.FS")}.
     */
    UM_FS(
            "unconditional, fixed study effects",
            new MethodFormula(
                    "ηᵢ₁ = αᵢ + β + c₁uᵢ, ηᵢ₂ = αᵢ + c₂uᵢ, uᵢ ~ N(0, τ²)",
                    "10.1002/sim.7588",
                    "metafor::rma.glmm(model = \"UM.FS\")")) {
        @Override
        MarginalLikelihood likelihood(List<StudyCounts> studies, TrueEffects effects, ArmCoding coding) {
            int random = effects == TrueEffects.RANDOM ? 1 : 0;
            List<StudyLikelihood> likelihoods = new ArrayList<>();
            for (StudyCounts study : studies) {
                likelihoods.add(new StudyLikelihood(
                        List.of(
                                arm(study, 0, new double[] {1, 1}, random, coding.treatment()),
                                arm(study, 1, new double[] {1, 0}, random, coding.control())),
                        random));
            }
            return new MarginalLikelihood(likelihoods, 1, 1, random);
        }

        @Override
        ParameterPoint start(List<StudyCounts> studies, TrueEffects effects) {
            double[] own = new double[studies.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = Levels.of(studies.get(i).arms());
            }
            return new ParameterPoint(own, new double[effects == TrueEffects.RANDOM ? 2 : 1]);
        }

        @Override
        boolean isInformative(StudyCounts study) {
            // The likelihood of a double zero rises to 1 as its own level runs off: it adds nothing.
            return !study.isDoubleZero();
        }
    },
    /**
     * Unconditional, random study effects: the levels vary about μ with variance σ², independently of the effects.
     *
     * <pre>{@code ηᵢ₁ = μ + sᵢ + β + c₁uᵢ,   ηᵢ₂ = μ + sᵢ + c₂uᵢ,   sᵢ ~ N(0, σ²),   uᵢ ~ N(0, τ²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma.glmm(model = "UM.RS")}, which knows Laplace's approximation only, with one node.
     */
    UM_RS(
            "unconditional, random study effects",
            new MethodFormula(
                    "ηᵢ₁ = μ + sᵢ + β + c₁uᵢ, ηᵢ₂ = μ + sᵢ + c₂uᵢ, sᵢ ~ N(0, σ²), uᵢ ~ N(0, τ²)",
                    "10.1002/sim.7588",
                    "metafor::rma.glmm(model = \"UM.RS\")")) {
        @Override
        MarginalLikelihood likelihood(List<StudyCounts> studies, TrueEffects effects, ArmCoding coding) {
            List<StudyLikelihood> likelihoods = new ArrayList<>();
            int random = effects == TrueEffects.RANDOM ? 2 : 1;
            for (StudyCounts study : studies) {
                likelihoods.add(new StudyLikelihood(
                        List.of(
                                arm(study, 0, new double[] {1, 1}, random, 1, coding.treatment()),
                                arm(study, 1, new double[] {1, 0}, random, 1, coding.control())),
                        random));
            }
            return new MarginalLikelihood(likelihoods, 0, 2, random);
        }

        @Override
        ParameterPoint start(List<StudyCounts> studies, TrueEffects effects) {
            double[] shared = new double[effects == TrueEffects.RANDOM ? 4 : 3];
            shared[0] = Levels.of(
                    studies.stream().flatMap(study -> study.arms().stream()).toList());
            return new ParameterPoint(new double[0], shared);
        }

        @Override
        boolean isInformative(StudyCounts study) {
            return true;
        }

        @Override
        int effectPlace() {
            return 1;
        }

        @Override
        List<List<CountLikelihood>> mustVary(List<StudyCounts> studies) {
            return List.of(
                    studies.stream().map(study -> study.arms().get(0)).toList(),
                    studies.stream().map(study -> study.arms().get(1)).toList());
        }
    },
    /**
     * Conditional on the events of both arms, exact likelihood: non-central hypergeometric for the odds ratio, binomial for the
     * rate ratio.
     *
     * <pre>{@code aᵢ | aᵢ + cᵢ ~ NCH(exp(β + uᵢ))   or   Bin(logit = ln(t₁/t₂) + β + uᵢ),   uᵢ ~ N(0, τ²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma.glmm(model = "CM.EL")}.
     */
    CM_EL(
            "conditional, exact likelihood",
            new MethodFormula(
                    "aᵢ | aᵢ + cᵢ ~ NCH(exp(β + uᵢ)) or Bin(logit = ln(t₁/t₂) + β + uᵢ), uᵢ ~ N(0, τ²)",
                    "10.1002/sim.4040",
                    "metafor::rma.glmm(model = \"CM.EL\")")),
    /**
     * Conditional on the events of both arms, approximate likelihood: the hypergeometric distribution replaced by a binomial one,
     * good when events are rare. The odds ratio only: for the rate ratio {@link #CM_EL} is binomial without approximation.
     *
     * <pre>{@code aᵢ | aᵢ + cᵢ ~ Bin(logit = ln(n₁/n₂) + β + uᵢ),   uᵢ ~ N(0, τ²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma.glmm(model = "CM.AL")}.
     */
    CM_AL(
            "conditional, approximate likelihood",
            new MethodFormula(
                    "aᵢ | aᵢ + cᵢ ~ Bin(logit = ln(n₁/n₂) + β + uᵢ), uᵢ ~ N(0, τ²)",
                    "10.1002/sim.4040",
                    "metafor::rma.glmm(model = \"CM.AL\")")) {
        @Override
        CountLikelihood conditional(StudyCounts study) {
            return study.approximate()
                    .orElseThrow(
                            () -> new IllegalArgumentException(
                                    "the approximate conditional likelihood is one of the odds ratio; for rates CM_EL is exact"));
        }
    };

    private final String title;
    private final MethodFormula formula;

    GlmmModel(String title, MethodFormula formula) {
        this.title = title;
        this.formula = formula;
    }

    /**
     * The name in words.
     *
     * @return for example {@code "conditional, exact likelihood"}
     */
    public String title() {
        return title;
    }

    /**
     * Its formula as text, with where it comes from.
     *
     * @return the formula
     */
    public MethodFormula formula() {
        return formula;
    }

    /** The likelihood; a conditional one unless the constant has another. */
    MarginalLikelihood likelihood(List<StudyCounts> studies, TrueEffects effects, ArmCoding coding) {
        int random = effects == TrueEffects.RANDOM ? 1 : 0;
        return new MarginalLikelihood(
                studies.stream()
                        .map(study -> new StudyLikelihood(List.of(ModelArm.single(conditional(study), random)), random))
                        .toList(),
                0,
                1,
                random);
    }

    /** Where the search starts. */
    ParameterPoint start(List<StudyCounts> studies, TrueEffects effects) {
        double[] shared = new double[effects == TrueEffects.RANDOM ? 2 : 1];
        if (!studies.get(0).hasTwoArms()) {
            shared[0] = Levels.of(studies.stream().map(StudyCounts::exact).toList());
        }
        return new ParameterPoint(new double[0], shared);
    }

    /** Whether a study says anything about the parameters. */
    boolean isInformative(StudyCounts study) {
        return conditional(study).place() != CountLikelihood.Place.FIXED;
    }

    /** The place of the effect among the shared parameters. */
    int effectPlace() {
        return 0;
    }

    /** The one count by study that a conditional model looks at. */
    CountLikelihood conditional(StudyCounts study) {
        return study.exact();
    }

    /** Groups of counts of which not all may lie at the same end of their range, or an estimate runs off. */
    List<List<CountLikelihood>> mustVary(List<StudyCounts> studies) {
        return List.of(studies.stream().map(this::conditional).toList());
    }

    private static ModelArm arm(StudyCounts study, int arm, double[] fixed, int random, double... spread) {
        return new ModelArm(study.arms().get(arm), fixed, Arrays.copyOf(spread, random));
    }
}
