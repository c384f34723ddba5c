package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.math.Checked;
import org.meridian.math.Doubles;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.stat.TextTable;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The same analysis of each group of studies by itself, and whether the groups differ.
 *
 * <pre>{@code Q = Σ w_g (μ̂_g − μ̄)²,   w_g = 1/SE(μ̂_g)²,   μ̄ = Σ w_g μ̂_g / Σ w_g,   χ² with G − 1 degrees of freedom}</pre>
 *
 * <p>Every group has a τ² of its own, as far as the method has one. With one τ² for all groups the same question is answered by a
 * {@link MetaRegression} on a {@link Moderator.Factor}. The standard errors are those of the method's intervals. <b>Agrees with:</b>
 * separate fits of {@code metafor::rma}, compared by hand.
 *
 * @param pooled the result on all studies, by the same method
 * @param groups the groups in the order in which studies first belong to them, two or more
 * @param test of no difference between the groups; absent if a group's standard error is 0
 */
public record Subgroups(PooledEffect pooled, List<Subgroup> groups, Optional<TestResult> test) {

    /**
     * Checks that the groups are those of the studies.
     *
     * @throws IllegalArgumentException if there are fewer than two groups, two have one name, or they have more or fewer studies together
     *     than the result on all
     */
    public Subgroups {
        groups = List.copyOf(groups);
        Checked.atLeast("the number of groups", groups.size(), 2);
        List<String> names = groups.stream().map(Subgroup::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("groups need names of their own, but were " + names);
        }
        int studies = groups.stream().mapToInt(it -> it.places().size()).sum();
        if (studies != pooled.effects().size()) {
            throw new IllegalArgumentException("each study is in one group, but " + studies + " were in groups of "
                    + pooled.effects().size() + " studies");
        }
    }

    /**
     * Pools each group of studies by the method that pooled all of them.
     *
     * @param pooled a result, which remembers its studies and its method
     * @param groups the group of each study, in the order of the studies
     * @return the groups and the test of their differences
     * @throws IllegalArgumentException if there are more or fewer names than studies, a name is blank, or all studies are in one group
     * @throws org.meridian.math.NotConvergedException if the method does not converge on a group
     */
    public static Subgroups of(PooledEffect pooled, List<String> groups) {
        if (groups.size() != pooled.k()) {
            throw new IllegalArgumentException("subgroups need a group for each study, but there were " + groups.size()
                    + " for " + pooled.k() + " studies");
        }
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < pooled.k(); i++) {
            String name = groups.get(i);
            if (name.isBlank()) {
                throw new IllegalArgumentException("a group needs a name, but that of "
                        + pooled.effects().labels().get(i) + " was blank");
            }
            places.computeIfAbsent(name, it -> new ArrayList<>()).add(i);
        }
        if (places.size() < 2) {
            throw new IllegalArgumentException("subgroups need at least two groups, but all studies are in " + groups);
        }
        List<Subgroup> each = places.entrySet().stream()
                .map(it -> new Subgroup(it.getKey(), it.getValue(), pool(pooled, it.getValue())))
                .toList();
        return new Subgroups(pooled, each, difference(each));
    }

    private static PooledEffect pool(PooledEffect pooled, List<Integer> places) {
        return pooled.method()
                .pool(pooled.effects()
                        .at(places.stream().mapToInt(Integer::intValue).toArray()));
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

    /**
     * The groups as a text table, and the test of their differences.
     *
     * @return several lines of text
     */
    public String summary() {
        TextTable table = new TextTable("Group", "k", pooled.measure().symbol(), "[CI]", "τ²", "I²");
        groups.forEach(group -> row(table, group.name(), group.pooled()));
        row(table, "All studies", pooled);
        return table
                + test.map(it -> "\nTest of subgroup differences: " + it + "\n").orElse("");
    }

    private static void row(TextTable table, String name, PooledEffect pooled) {
        EffectText text = pooled.text();
        table.row(
                name,
                Integer.toString(pooled.k()),
                text.estimate(),
                text.interval(),
                Decimals.fixed(pooled.heterogeneity().tau2(), 4),
                Decimals.percent(pooled.heterogeneity().i2(), 1));
    }

    /** The groups with their estimates, and the test, for example {@code 3 groups of 13 studies: random RR 0.38, …; χ² = 1.86 …}. */
    @Override
    public String toString() {
        return groups.size() + " groups of " + pooled.k() + " studies: "
                + groups.stream()
                        .map(group -> group.name() + " " + pooled.measure().symbol() + " "
                                + group.pooled().text().estimate())
                        .collect(Collectors.joining(", "))
                + test.map(it -> "; difference: " + it).orElse("");
    }
}
