package org.meridian.evidence.riskofbias;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meridian.stat.Decimals;

/**
 * How the studies of an analysis, and their weight, are spread over the levels of one domain. All shares of the weight and what is
 * not assessed add up to 1.
 *
 * @param domain the domain
 * @param shares one per level of the tool, the most favourable first
 * @param studiesNotAssessed studies without a judgement
 * @param weightNotAssessed their share of the weight, a fraction
 */
public record DomainSpread(Domain domain, List<Share> shares, int studiesNotAssessed, double weightNotAssessed) {

    /**
     * What lies on one level.
     *
     * @param level the level
     * @param studies how many studies
     * @param weight their share of the weight, a fraction
     */
    public record Share(Level level, int studies, double weight) {}

    /** Copies the list. */
    public DomainSpread {
        shares = List.copyOf(shares);
    }

    /**
     * The weight on levels of some kind.
     *
     * @param kind which levels count, by what they come to
     * @return their share of the weight, a fraction
     */
    public double weightOf(Predicate<Concern> kind) {
        return shares.stream()
                .filter(share -> kind.test(share.level().concern()))
                .mapToDouble(Share::weight)
                .sum();
    }

    /** The shares that are not empty, for example {@code Overall: low 40.0%, high 35.0%, not assessed 25.0%}. */
    @Override
    public String toString() {
        String judged = shares.stream()
                .filter(share -> share.studies() > 0)
                .map(share -> share.level() + " " + Decimals.percent(share.weight(), 1))
                .collect(Collectors.joining(", "));
        String rest = studiesNotAssessed == 0 ? "" : "not assessed " + Decimals.percent(weightNotAssessed, 1);
        return domain + ": " + judged + (judged.isEmpty() || rest.isEmpty() ? "" : ", ") + rest;
    }
}
