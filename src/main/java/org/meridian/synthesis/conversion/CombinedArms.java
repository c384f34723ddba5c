package org.meridian.synthesis.conversion;

import java.util.List;

/**
 * Several arms as one, as if their participants had never been apart.
 *
 * <p>The order of arms and the way they are grouped are irrelevant.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6.5.2.10</a>
 */
public final class CombinedArms {

    private static final Formula MEANS = new Formula(
            "Handbook 6.5.2.10",
            "N = Σnᵢ, M = Σnᵢmᵢ/N, SD² = [Σ(nᵢ − 1)sᵢ² + Σnᵢ(mᵢ − M)²] / (N − 1)",
            Formula.HANDBOOK_6);
    private static final Formula COUNTS =
            new Formula("Handbook 6.5.2.10", "events = Σaᵢ, total = Σnᵢ", Formula.HANDBOOK_6);

    private CombinedArms() {}

    /**
     * Means and standard deviations as one arm.
     *
     * <pre>{@code N = Σnᵢ,   M = Σnᵢmᵢ/N,   SD² = [Σ(nᵢ − 1)sᵢ² + Σnᵢ(mᵢ − M)²] / (N − 1)}</pre>
     *
     * <p>For two arms this is the formula of the Handbook; for more it does not depend on which are combined first.
     *
     * @param arms the arms, one or more
     * @return the combined arm
     * @throws IllegalArgumentException if there is no arm
     */
    public static Derived<ArmMean> ofMeans(List<ArmMean> arms) {
        some(arms);
        if (arms.size() == 1) {
            return Derived.of(arms.get(0), MEANS);
        }
        double total = 0;
        double sum = 0;
        for (ArmMean arm : arms) {
            total += arm.n();
            sum += arm.n() * arm.mean();
        }
        double mean = sum / total;
        double squares = 0;
        for (ArmMean arm : arms) {
            double away = arm.mean() - mean;
            squares += (arm.n() - 1) * arm.sd() * arm.sd() + arm.n() * away * away;
        }
        return Derived.of(new ArmMean(mean, Math.sqrt(squares / (total - 1)), total), MEANS);
    }

    /**
     * Counts as one arm.
     *
     * @param arms the arms, one or more
     * @return the combined arm
     * @throws IllegalArgumentException if there is no arm
     */
    public static Derived<ArmCount> ofCounts(List<ArmCount> arms) {
        some(arms);
        double events = 0;
        double total = 0;
        for (ArmCount arm : arms) {
            events += arm.events();
            total += arm.total();
        }
        return Derived.of(new ArmCount(events, total), COUNTS);
    }

    private static void some(List<?> arms) {
        if (arms.isEmpty()) {
            throw new IllegalArgumentException("combining needs at least one arm, but there was none");
        }
    }
}
