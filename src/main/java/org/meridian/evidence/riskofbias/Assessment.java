package org.meridian.evidence.riskofbias;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.evidence.source.Provenance;

/**
 * The risk of bias of one study's result, as far as it has been judged.
 *
 * @param study the study, by the label it has in an analysis
 * @param tool with which tool
 * @param judgements at most one per domain, in any order; one about {@link Domain#OVERALL} if the reviewers judged that
 */
public record Assessment(String study, Tool tool, List<Judgement> judgements) {

    /**
     * Checks the judgements against the tool.
     *
     * @throws IllegalArgumentException if the tool does not know a domain or does not allow a level, a domain is judged twice, or the
     *     study as a whole is judged more favourably than the tool's rule allows
     */
    public Assessment {
        judgements = List.copyOf(judgements);
        Set<Domain> judged = new HashSet<>();
        for (Judgement judgement : judgements) {
            Domain domain = judgement.domain();
            if (!tool.domain(domain.id()).equals(domain)
                    || !tool.level(judgement.level().name()).equals(judgement.level())) {
                throw new IllegalArgumentException(
                        tool + " has not this domain or level: " + judgement + ", in " + study);
            }
            if (!judged.add(domain)) {
                throw new IllegalArgumentException("a domain is judged once, but " + domain + " twice in " + study);
            }
        }
        Optional<Level> least = leastFavourable(tool, judgements);
        Optional<Level> given = find(judgements, Domain.OVERALL).map(Judgement::level);
        if (least.isPresent() && given.isPresent() && tool.isWorse(least.get(), given.get())) {
            throw new IllegalArgumentException("the study as a whole is judged no better than its domains in " + tool
                    + ", but was " + given.get() + " with a domain that is " + least.get() + ", in " + study);
        }
    }

    /**
     * A study of which nothing is judged yet.
     *
     * @param study the study, by the label it has in an analysis
     * @param tool with which tool
     * @return the assessment
     */
    public static Assessment of(String study, Tool tool) {
        return new Assessment(study, tool, List.of());
    }

    /**
     * The assessment with one more judgement.
     *
     * @param domain id of the domain, for example {@code "D1"}, or {@code "overall"}
     * @param level name of the level, for example {@code "some concerns"}
     * @param support the grounds, in words
     * @param provenance where the judgement, or what it rests on, was read
     * @return the assessment
     * @throws IllegalArgumentException if the tool has no such domain or level, or as the constructor
     */
    public Assessment with(String domain, String level, String support, Provenance provenance) {
        List<Judgement> more = new ArrayList<>(judgements);
        more.add(new Judgement(tool.domain(domain), tool.level(level), support, provenance));
        return new Assessment(study, tool, more);
    }

    /**
     * What was judged about a domain of the tool's own.
     *
     * @param domain the domain
     * @return the judgement; empty if it is not assessed
     */
    public Optional<Judgement> judgement(Domain domain) {
        return find(judgements, domain);
    }

    /**
     * The level of a domain, {@link Domain#OVERALL} included.
     *
     * @param domain the domain
     * @return the level; empty if it is not assessed
     */
    public Optional<Level> level(Domain domain) {
        return domain.equals(Domain.OVERALL) ? overall() : judgement(domain).map(Judgement::level);
    }

    /**
     * The level of the study as a whole: as the reviewers judged it, or else by the tool's rule.
     *
     * @return the level; empty if it was not judged, and the tool has no rule or too few domains are judged
     */
    public Optional<Level> overall() {
        return judgement(Domain.OVERALL).map(Judgement::level).or(this::overallByRule);
    }

    private Optional<Level> overallByRule() {
        Optional<Level> least = leastFavourable(tool, judgements);
        Level worst = tool.levels().get(tool.levels().size() - 1);
        boolean complete = tool.domains().stream()
                .filter(domain -> domain.kind() == Domain.Kind.BIAS)
                .allMatch(domain -> judgement(domain).isPresent());
        return least.filter(level -> complete || level.equals(worst));
    }

    private static Optional<Level> leastFavourable(Tool tool, List<Judgement> judgements) {
        return tool.overall() == OverallRule.JUDGED
                ? Optional.empty()
                : judgements.stream()
                        .filter(judgement -> judgement.domain().kind() == Domain.Kind.BIAS)
                        .map(Judgement::level)
                        .reduce((one, other) -> tool.isWorse(other, one) ? other : one);
    }

    private static Optional<Judgement> find(List<Judgement> judgements, Domain domain) {
        return judgements.stream().filter(it -> it.domain().equals(domain)).findFirst();
    }

    /** The study with its overall level, for example {@code Alpha 2001: some concerns (RoB 2, 5 of 5 domains)}. */
    @Override
    public String toString() {
        long judged = tool.domains().stream()
                .filter(domain -> judgement(domain).isPresent())
                .count();
        return study + ": " + overall().map(Level::name).orElse("not assessed") + " (" + tool + ", " + judged + " of "
                + tool.domains().size() + " domains)";
    }
}
