package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.math.Doubles;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;

/**
 * Subgroup analysis: the same pooling of each group of studies by itself, and the test whether the groups differ.
 *
 * <pre>{@code Q = Σ w_g (μ̂_g − μ̄)²,   w_g = 1/SE(μ̂_g)²,   μ̄ = Σ w_g μ̂_g / Σ w_g,   χ² with G − 1 degrees of freedom}</pre>
 *
 * <p>The standard errors are those of the method's intervals. With one τ² for all groups and Wald intervals Q is the test of
 * moderators of a {@link MetaRegression} on the groups. A study without a group is left out, and the rows of the result's effects name
 * it. <b>Agrees with:</b> separate fits of {@code metafor::rma}, compared by hand; with one τ², {@code metafor::rma(mods = ~ factor)}.
 *
 * @param by the column of the groups
 * @param pooling how each group is pooled, and all studies together
 * @param sharing whether the groups have one τ², {@link TauSharing#SEPARATE} by default
 * @see <a href="https://doi.org/10.1007/s11121-013-0377-7">Borenstein &amp; Higgins 2013</a>
 */
public record Subgroups(String by, Pooling pooling, TauSharing sharing) implements SynthesisMethod<SubgroupResult> {

    private static final Description<Subgroups> DESCRIPTION = Description.of(
                    "SUBGROUPS",
                    "subgroup analysis",
                    Subgroups.class,
                    () -> by("group"),
                    "The same pooling of each group of studies by itself, and the test whether the groups differ",
                    "10.1007/s11121-013-0377-7")
            .with(
                    "by",
                    "The column of the groups",
                    OptionTypes.text("the name of a column"),
                    Subgroups::by,
                    (it, column) -> new Subgroups(column, it.pooling, it.sharing))
            .withPossible(
                    "within",
                    "How each group is pooled, if not by random effects with the options given here",
                    new WithinOption(),
                    it -> it.random().isPresent() ? Optional.empty() : Optional.of(it.pooling),
                    (it, within) -> it.with(within.withLevel(it.level())))
            .with(
                    "tau2Shared",
                    "Whether the groups have one between-study variance",
                    OptionTypes.constant(TauSharing.class),
                    Subgroups::sharing,
                    Subgroups::with)
            .withPossible(RandomEffects.describe().options(), Subgroups::random, Subgroups::with)
            .requiring("by");

    /**
     * Checks that the settings go together.
     *
     * @throws IllegalArgumentException if the column has no name, or one τ² is asked for and the groups are not pooled by random
     *     effects, τ² is not by an estimator of {@link ResidualTau2} or given, or the interval does not take it
     */
    public Subgroups {
        if (by.isBlank()) {
            throw new IllegalArgumentException("the column of the groups must have a name, but it was blank");
        }
        if (sharing == TauSharing.COMMON) {
            SharedTau2.check(pooling);
        }
    }

    /**
     * Groups by a column, pooled by {@link RandomEffects#withDefaults()}, each with a τ² of its own.
     *
     * @param column the name of the column
     * @return the method
     * @throws IllegalArgumentException if it is blank
     */
    public static Subgroups by(String column) {
        return new Subgroups(column, RandomEffects.withDefaults(), TauSharing.SEPARATE);
    }

    /**
     * The method with groups pooled otherwise.
     *
     * @param method how each group is pooled
     * @return the method
     * @throws IllegalArgumentException if the groups have one τ² and the method does not take it
     */
    public Subgroups with(Pooling method) {
        return new Subgroups(by, method, sharing);
    }

    /**
     * The method with one τ² for all groups, or with one for each.
     *
     * @param other whether the groups have one τ²
     * @return the method
     * @throws IllegalArgumentException if they are to have one and are not pooled by a method that takes it
     */
    public Subgroups with(TauSharing other) {
        return new Subgroups(by, pooling, other);
    }

    @Override
    public double level() {
        return pooling.level();
    }

    @Override
    public Subgroups withLevel(double level) {
        return with(pooling.withLevel(level));
    }

    private Optional<RandomEffects> random() {
        return pooling instanceof RandomEffects random ? Optional.of(random) : Optional.empty();
    }

    /**
     * Pools each group, and all studies that have a group.
     *
     * @param effects the studies' effects with the rows of their table
     * @return the groups in the order in which studies first belong to them, and the test of their differences; the effects are those of
     *     the studies with a group, and their rows name the others
     * @throws IllegalArgumentException if there is no such column, fewer than two groups, one τ² for all groups and no more studies than
     *     groups, or the pooling cannot work on a group
     * @throws org.meridian.math.NotConvergedException if the method does not converge on a group
     */
    public SubgroupResult pool(Effects effects) {
        Effects used = CompleteCases.in(effects, List.of(by));
        List<String> levels = ModeratorTerm.levels(used.rows().cells(by));
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            places.computeIfAbsent(levels.get(i), it -> new ArrayList<>()).add(i);
        }
        if (places.size() < 2) {
            throw new IllegalArgumentException(
                    "subgroups need at least two groups, but all studies are in " + levels.get(0));
        }
        Function<Effects, PooledEffect> within = sharing == TauSharing.COMMON
                ? SharedTau2.of(random().orElseThrow(), used, Moderators.of(Moderator.factor(by, levels)))::pool
                : pooling::pool;
        List<Subgroup> groups = places.entrySet().stream()
                .map(it -> new Subgroup(it.getKey(), it.getValue(), within.apply(used.at(places(it.getValue())))))
                .toList();
        return new SubgroupResult(this, pooling.pool(used), groups, difference(groups));
    }

    private static int[] places(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Optional<TestResult> difference(List<Subgroup> groups) {
        if (groups.stream().anyMatch(group -> group.pooled().se() == 0)) {
            return Optional.empty();
        }
        int count = groups.size();
        Doubles weights =
                Doubles.at(count, g -> 1 / square(groups.get(g).pooled().se()));
        double total = weights.sum();
        // About the first group's summary, so that a constant added to all of them is not lost in rounding.
        double origin = groups.get(0).pooled().y();
        Doubles y = Doubles.at(count, g -> groups.get(g).pooled().y() - origin);
        double mean = Doubles.at(count, g -> weights.get(g) * y.get(g)).sum() / total;
        double q =
                Doubles.at(count, g -> weights.get(g) * square(y.get(g) - mean)).sum();
        return Optional.of(TestResult.chiSquared(q, count - 1));
    }

    private static double square(double x) {
        return x * x;
    }

    @Override
    public SubgroupResult apply(Effects effects) {
        return pool(effects);
    }

    /**
     * What subgroup analysis is and what it can be told.
     *
     * @return the description
     */
    public static Description<Subgroups> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<Subgroups> description() {
        return DESCRIPTION;
    }

    @Override
    public List<String> explanatoryColumns() {
        return List.of(by);
    }

    @Override
    public String prose() {
        return pooling.prose() + " Studies were pooled so in subgroups by " + by
                + (sharing == TauSharing.COMMON ? ", with one τ² for all groups" : "")
                + ", and differences between the groups were tested by Q between their summaries.";
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "Q = Σ w_g (μ̂_g − μ̄)², w_g = 1/SE(μ̂_g)², χ² with G − 1 degrees of freedom",
                DESCRIPTION.reference(),
                "metafor::rma(subset = …) of each group");
    }

    @Override
    public String title() {
        return "subgroups by " + by + ", " + pooling.title()
                + (sharing == TauSharing.COMMON ? ", one τ² for all groups" : "");
    }
}
