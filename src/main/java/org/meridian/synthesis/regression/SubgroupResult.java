package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.math.Require;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.stat.TextTable;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.SummarisedResult;

/**
 * Groups of studies, each with a summary of its own, and whether they differ.
 *
 * @param method how it was obtained
 * @param pooled the result on all studies, by the same pooling
 * @param groups the groups in the order in which studies first belong to them, two or more
 * @param test of no difference between the groups; absent if a group's standard error is 0
 */
public record SubgroupResult(Subgroups method, PooledEffect pooled, List<Subgroup> groups, Optional<TestResult> test)
        implements SummarisedResult {

    /**
     * Copies the groups and checks that they are those of the result.
     *
     * @throws IllegalArgumentException if there are fewer than two, or they are not of all studies, each once
     */
    public SubgroupResult {
        groups = List.copyOf(groups);
        Require.atLeast("the number of groups", groups.size(), 2);
        List<String> names = groups.stream().map(Subgroup::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("groups need names of their own, but were " + names);
        }
        List<Integer> places = groups.stream()
                .flatMap(group -> group.places().stream())
                .sorted()
                .toList();
        if (places.size() != pooled.effects().size()) {
            throw new IllegalArgumentException("each study is in one group, but " + places.size()
                    + " were in groups of " + pooled.effects().size() + " studies");
        }
        if (!places.equals(IntStream.range(0, pooled.k()).boxed().toList())) {
            throw new IllegalArgumentException(
                    "each study is in one group once, but the groups had those at " + places);
        }
    }

    /**
     * Pools groups given by hand by the method that pooled all studies. The groups become a column beside the effects, named
     * {@code group}.
     *
     * @param pooled a result, which remembers its studies and its method
     * @param groups the group of each study, in the order of the studies
     * @return the groups and the test of their differences
     * @throws IllegalArgumentException if there are more or fewer names than studies, a name is blank, or all studies are in one group
     * @throws org.meridian.math.NotConvergedException if the method does not converge on a group
     */
    public static SubgroupResult of(PooledEffect pooled, List<String> groups) {
        if (groups.size() != pooled.k()) {
            throw new IllegalArgumentException("subgroups need a group for each study, but there were " + groups.size()
                    + " for " + pooled.k() + " studies");
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i) == null || groups.get(i).isBlank()) {
                throw new IllegalArgumentException("a group needs a name, but that of "
                        + pooled.effects().labels().get(i) + " was missing");
            }
        }
        return Subgroups.by("group").with(pooled.method()).pool(pooled.effects().with("group", groups));
    }

    @Override
    public Effects effects() {
        return pooled.effects();
    }

    @Override
    public SubgroupResult again(Effects others) {
        return method.pool(others);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(pooled.findings());
        findings.addAll(RegressionGuardrails.fewStudies(pooled.k(), 1));
        return List.copyOf(findings);
    }

    @Override
    public List<ResultFact> facts() {
        return RegressionFacts.of(this);
    }

    @Override
    public Value.Fields data() {
        return pooled.data()
                .with("guardrails", ResultData.findings(findings()))
                .with("subgroups", Value.of(groups.stream().map(Subgroup::data).toList()))
                .with("subgroupTest", ResultData.test(test));
    }

    /**
     * The groups as a text table, and the test of their differences.
     *
     * @return several lines of text
     */
    @Override
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
