package org.meridian.synthesis.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.glmm.GlmmModel;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.measure.ProportionInterval;
import org.meridian.synthesis.measure.RateInterval;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.Option;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.Weighting;
import org.meridian.synthesis.protocol.MethodRegistry;

/** Every measure, estimator, interval, weighting, model of counts and guardrail of the library, chapter by chapter. */
public final class MethodCatalogue {

    private static final List<String> COLUMNS = List.of("id", "name", "formula", "reference", "agrees with");

    private MethodCatalogue() {}

    /**
     * All chapters, with the standard methods.
     *
     * @return the chapters in the order of the page
     */
    public static List<Chapter> chapters() {
        return chapters(MethodRegistry.standard());
    }

    /**
     * All chapters, with the methods of a registry.
     *
     * @param registry the methods
     * @return the chapters in the order of the page
     */
    public static List<Chapter> chapters(MethodRegistry registry) {
        return List.of(
                described(
                        "Methods",
                        "How studies are analysed, by the `type` that plans call it, with every option and its default.",
                        registry.methods()),
                described(
                        "Asked for besides the result",
                        "What a plan can ask for under `also`, with every option and its default.",
                        registry.supplements()),
                measures(),
                variants(),
                proportionIntervals(),
                rateIntervals(),
                tauEstimators(),
                tauIntervals(),
                intervals(),
                predictions(),
                weightings(),
                models(),
                guardrails());
    }

    /**
     * The page of methods.
     *
     * @return the page in Markdown
     */
    public static String toMarkdown() {
        return toMarkdown(MethodRegistry.standard());
    }

    /**
     * The page of methods with those of a registry.
     *
     * @param registry the methods
     * @return the page in Markdown
     */
    public static String toMarkdown(MethodRegistry registry) {
        return Chapter.page(
                "Methods",
                "Every choice that an analysis can make, by the id that plans and Java code call it. A formula is in the code"
                        + " beside the lines that compute it; this page is written from there.",
                chapters(registry));
    }

    private static Chapter described(String title, String about, List<? extends Description<?>> descriptions) {
        return new Chapter(
                title,
                about,
                List.of("id", "name", "what it does", "options", "reference"),
                descriptions.stream()
                        .map(it -> List.of(it.id(), it.title(), it.about(), options(it), link(it.reference())))
                        .toList());
    }

    private static <T> String options(Description<T> description) {
        return description.options().list().stream()
                .map(it -> option(description, it))
                .collect(Collectors.joining("; "));
    }

    private static <T> String option(Description<T> description, Option<T, ?> option) {
        String allowed = option.about() + " (" + option.type().words();
        if (description.options().required().contains(option.key())) {
            return "`" + option.key() + "`: " + allowed + "; must be given)";
        }
        Value normal = description.options().normal(option);
        String shown = normal instanceof Value.Text text ? text.text() : normal.shown();
        return "`" + option.key() + "`: " + allowed + (normal == Value.absent() ? ")" : "; default " + shown + ")");
    }

    private static Chapter measures() {
        return new Chapter(
                "Measures",
                "The effect y of one study and its sampling variance v, on the scale of the analysis. Notation: at the families of"
                        + " measures in `synthesis.effect`.",
                List.of("id", "name", "y", "v", "scale", "reference", "agrees with"),
                MeasureCatalogue.measures().stream().map(MethodCatalogue::row).toList());
    }

    private static List<String> row(StudyMeasure<?> measure) {
        MeasureFormula formula = measure.formula();
        return List.of(
                measure.id(),
                measure.title(),
                formula.y(),
                formula.v(),
                measure.scale().toString(),
                link(formula.reference()),
                code(formula.agreesWith()));
    }

    private static Chapter variants() {
        return new Chapter(
                "Forms of measures",
                "What a measure becomes with another option. The first column shows the Java object; plans call the options by the same"
                        + " constants. Standardised differences: d before and g after the small-sample correction J,"
                        + " a = 1/n₁ + 1/n₂, m degrees of freedom.",
                List.of("form", "y", "v", "reference", "agrees with"),
                MeasureCatalogue.variants().stream()
                        .map(it -> List.of(
                                it.toString(),
                                it.formula().y(),
                                it.formula().v(),
                                link(it.formula().reference()),
                                code(it.formula().agreesWith())))
                        .toList());
    }

    private static Chapter proportionIntervals() {
        return chapter(
                "Intervals of one proportion",
                "x events among n persons, p = x/n; α is 1 less the level, z the normal quantile at the level, B⁻¹ the quantile of the"
                        + " beta distribution. All are held within 0 and 1.",
                ProportionInterval.values(),
                it -> row(it.name(), it.title(), it.formula(), it.reference(), it.agreesWith()));
    }

    private static Chapter rateIntervals() {
        return chapter(
                "Intervals of one rate",
                "x events in the time t; Γ⁻¹(p; a) is the quantile of the gamma distribution with shape a. No limit is below 0.",
                RateInterval.values(),
                it -> row(it.name(), it.title(), it.formula(), it.reference(), it.agreesWith()));
    }

    private static Chapter tauEstimators() {
        Doubles weights = Doubles.of(1);
        TauEstimator genq = TauEstimator.genq(weights);
        TauEstimator genqm = TauEstimator.genqm(weights);
        TauEstimator untruncated = TauEstimator.untruncated(TauSquared.DL);
        TauEstimator chain = TauEstimator.firstOf(TauSquared.REML, TauSquared.DL);
        return new Chapter(
                "Estimators of τ²",
                "w = 1/(v + τ²), P = W − Ww'W/Σw, Q(τ²) = Σ w(y − μ̂)², A = diag(a) − aa'/Σa, Qₐ = Σ a(y − ȳₐ)²; all are truncated at"
                        + " 0 unless one asks for DL, DL2, HE, CA2, HS or HSK without it. Iterative estimators are compared with the other program run to convergence. GENQ and GENQM take"
                        + " weights a of one's own. Of a sequence, here REML and DL, the certificate says which one gave the estimate.",
                COLUMNS,
                Stream.concat(
                                Stream.of(TauSquared.values()).map(it -> row(it.symbol(), it.title(), it.formula())),
                                Stream.of(
                                        row(genq.symbol(), "moment of a generalised Q", genq.formula()),
                                        row(genqm.symbol(), "median of a generalised Q", genqm.formula()),
                                        row(
                                                "fixed",
                                                "a value from elsewhere",
                                                TauEstimator.fixed(0).formula()),
                                        row("untruncated", "moment estimator left below 0", untruncated.formula()),
                                        row("firstOf", "chain of estimators", chain.formula())))
                        .toList());
    }

    private static Chapter tauIntervals() {
        return chapter(
                "Intervals of τ²",
                "α is 1 less the level; a lower limit is 0 where homogeneity is not ruled out.",
                TauIntervalMethod.values(),
                it -> row(it.name(), it.title(), it.formula()));
    }

    private static Chapter intervals() {
        return chapter(
                "Intervals of the summary effect",
                "w = 1/(v + τ²), q = Σ w(y − μ̂)²/(k − 1); z and t(df) are quantiles at the level.",
                CiMethod.values(),
                it -> row(it.name(), it.title(), it.formula()));
    }

    private static Chapter predictions() {
        return chapter(
                "Prediction intervals",
                "SE is the model's standard error, HK SE the Hartung–Knapp one, KR SE and KR df those of Kenward and Roger; H is the"
                        + " confidence distribution of τ², P(Q ≥ observed; τ²).",
                PredictionMethod.values(),
                it -> row(it.name(), it.title(), it.formula()));
    }

    private static Chapter weightings() {
        return new Chapter(
                "Weightings",
                "μ̂ = Σ ωy / Σω. By given weights: a weight for each study.",
                COLUMNS,
                Stream.concat(
                                Stream.of(Weighting.Rule.values()).map(it -> row(it.name(), it.title(), it.formula())),
                                Stream.of(Weighting.given("weight")).map(it -> row("given", it.title(), it.formula())))
                        .toList());
    }

    private static Chapter models() {
        return chapter(
                "Models of counts",
                "η is the linear predictor of an arm, α the level of a study, β the summary effect; c₁ and c₂ spread the random"
                        + " effect over the arms.",
                GlmmModel.values(),
                it -> row(it.name(), it.title(), it.formula()));
    }

    private static Chapter guardrails() {
        return new Chapter(
                "Guardrails",
                "Objections that a result raises against itself, and when.",
                List.of("id", "severity", "raised if", "finding", "remedy", "reference"),
                Stream.of(FindingCode.values())
                        .map(it -> List.of(
                                it.name(),
                                it.severity().name(),
                                it.rule(),
                                it.title(),
                                it.remedy(),
                                link(it.reference())))
                        .toList());
    }

    private static <M> Chapter chapter(String title, String about, M[] methods, Function<M, List<String>> row) {
        return new Chapter(title, about, COLUMNS, Stream.of(methods).map(row).toList());
    }

    private static List<String> row(String id, String title, MethodFormula formula) {
        return row(id, title, formula.formula(), formula.reference(), formula.agreesWith());
    }

    private static List<String> row(String id, String title, String formula, String reference, String agreesWith) {
        return List.of(id, title, formula, link(reference), code(agreesWith));
    }

    private static String link(String reference) {
        if (reference.startsWith("hdl:")) {
            return "<http://hdl.handle.net/" + reference.substring("hdl:".length()) + ">";
        }
        if (!reference.startsWith("10.")) {
            return reference;
        }
        String doi = reference
                .replace("[", "%5B")
                .replace("]", "%5D")
                .replace("<", "%3C")
                .replace(">", "%3E");
        return "<https://doi.org/" + doi + ">";
    }

    private static String code(String call) {
        return call.isEmpty() ? "" : "`" + call + "`";
    }
}
