package org.meridian.evidence.riskofbias;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.evidence.source.Identifier;

/**
 * A tool for judging risk of bias: its domains and the judgements it allows. The tools of the field are in {@link Tools}; a review
 * with a tool of its own writes it as one of these.
 *
 * @param name as reviews call it, for example {@code "RoB 2"}
 * @param version which version is meant
 * @param domains what is judged, in the tool's order, without {@link Domain#OVERALL}
 * @param levels the judgements allowed, the most favourable first
 * @param overall how the study as a whole is judged
 * @param reference where the tool is published
 */
public record Tool(
        String name,
        String version,
        List<Domain> domains,
        List<Level> levels,
        OverallRule overall,
        Identifier.Doi reference) {

    /**
     * Checks and copies the lists.
     *
     * @throws IllegalArgumentException if there is no domain of bias, fewer than two levels, a domain or a level occurs twice, or
     *     {@link Domain#OVERALL} is among the domains
     */
    public Tool {
        domains = List.copyOf(domains);
        levels = List.copyOf(levels);
        Set<String> ids = new HashSet<>(Set.of(Domain.OVERALL.id()));
        for (Domain domain : domains) {
            if (!ids.add(domain.id()) || domain.kind() == Domain.Kind.OVERALL) {
                throw new IllegalArgumentException("a domain of " + name
                        + " must be given once and not be the overall one, but " + domain.id() + " is or does not");
            }
        }
        if (domains.stream().noneMatch(domain -> domain.kind() == Domain.Kind.BIAS)) {
            throw new IllegalArgumentException(name + " needs a domain of bias, but had none");
        }
        if (levels.size() < 2 || levels.stream().map(Level::name).distinct().count() < levels.size()) {
            throw new IllegalArgumentException(
                    name + " needs two levels or more, each with its own name, but had " + levels);
        }
    }

    /**
     * A domain by its id.
     *
     * @param id for example {@code "D1"}; {@code "overall"} for {@link Domain#OVERALL}
     * @return the domain
     * @throws IllegalArgumentException if the tool has no such domain
     */
    public Domain domain(String id) {
        if (id.equals(Domain.OVERALL.id())) {
            return Domain.OVERALL;
        }
        return domains.stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no domain " + id + ", but "
                        + domains.stream().map(Domain::id).collect(Collectors.joining(", "))));
    }

    /**
     * A level by its name.
     *
     * @param level for example {@code "some concerns"}
     * @return the level
     * @throws IllegalArgumentException if the tool does not allow it
     */
    public Level level(String level) {
        return levels.stream()
                .filter(it -> it.name().equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " allows the judgements " + levels + ", but was given " + level));
    }

    /**
     * Whether one level is less favourable than another.
     *
     * @param level a level of this tool
     * @param other another
     * @return true if {@code level} comes after {@code other}
     */
    boolean isWorse(Level level, Level other) {
        return levels.indexOf(level) > levels.indexOf(other);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
