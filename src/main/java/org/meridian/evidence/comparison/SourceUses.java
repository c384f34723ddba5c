package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.meridian.evidence.acupuncture.NeedlingDetail;
import org.meridian.evidence.acupuncture.PointUse;
import org.meridian.evidence.acupuncture.PregnancyPosition;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.Fact;
import org.meridian.evidence.article.Mechanism;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.article.Term;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Trial;

/**
 * Everything in a library that rests on one source, found by an identifier of it.
 *
 * @param identifier the identifier asked for
 * @param sources the sources it names; usually one, none if the library does not know it
 * @param claims claims of the article beside which it stands
 * @param findings what it reports
 * @param mechanisms mechanisms it reports
 * @param facts facts it reports
 * @param terms terms it explains
 * @param trials trials of which it is the report, or of which some figure was read in it
 * @param reviews reviews of which it is the report
 * @param pooledResults pooled results that were read in it
 * @param contradictions contradictions within it
 * @param points acupoints it uses
 * @param positions positions on points in pregnancy that it holds
 * @param details details of needling that were read in it
 */
public record SourceUses(
        Identifier identifier,
        List<Citation> sources,
        List<Claim> claims,
        List<SourceFinding> findings,
        List<Mechanism> mechanisms,
        List<Fact> facts,
        List<Term> terms,
        List<Trial> trials,
        List<Review> reviews,
        List<PrintedResult> pooledResults,
        List<Contradiction> contradictions,
        List<PointUse> points,
        List<PregnancyPosition> positions,
        List<NeedlingDetail> details) {

    /** Copies the lists. */
    public SourceUses {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        mechanisms = List.copyOf(mechanisms);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        trials = List.copyOf(trials);
        reviews = List.copyOf(reviews);
        pooledResults = List.copyOf(pooledResults);
        contradictions = List.copyOf(contradictions);
        points = List.copyOf(points);
        positions = List.copyOf(positions);
        details = List.copyOf(details);
    }

    static SourceUses of(EvidenceLibrary library, Identifier identifier) {
        Predicate<Citation> named = source -> source.isNamedBy(identifier);
        Predicate<Provenance> from = provenance -> named.test(provenance.source());
        return new SourceUses(
                identifier,
                where(library.sources(), named),
                where(library.article().claims(), it -> it.sources().stream().anyMatch(named)),
                where(library.article().findings(), it -> from.test(it.provenance())),
                where(library.article().mechanisms(), it -> from.test(it.provenance())),
                where(library.article().facts(), it -> from.test(it.provenance())),
                where(library.article().terms(), it -> from.test(it.provenance())),
                where(library.trials(), it -> named.test(it.citation()) || hasFigure(it, from)),
                where(library.reviews(), it -> named.test(it.citation())),
                where(printed(library), it -> from.test(it.result().provenance())),
                where(library.contradictions(), it -> named.test(it.source())),
                where(library.acupuncture().uses(), it -> from.test(it.provenance())),
                where(library.acupuncture().positions(), it -> from.test(it.provenance())),
                where(library.acupuncture().details(), it -> from.test(it.provenance())));
    }

    private static <T> List<T> where(List<T> all, Predicate<T> condition) {
        return all.stream().filter(condition).toList();
    }

    private static boolean hasFigure(Trial trial, Predicate<Provenance> from) {
        return trial.results().stream().anyMatch(it -> from.test(it.provenance()))
                || trial.contrasts().stream().anyMatch(it -> from.test(it.provenance()));
    }

    private static List<PrintedResult> printed(EvidenceLibrary library) {
        return library.reviews().stream()
                .flatMap(review -> review.results().stream().map(result -> new PrintedResult(review, result)))
                .toList();
    }

    /**
     * How many things rest on it.
     *
     * @return the number of claims, findings, mechanisms, facts, terms, trials, reviews, pooled results, contradictions, uses of
     *     points, positions and details of needling
     */
    public int count() {
        return parts().stream().mapToInt(part -> part.things().size()).sum();
    }

    private record Part(String plural, List<?> things) {

        /** The number with its noun; every noun here ends in s when there are several. */
        String counted() {
            String noun = things.size() == 1 ? plural.substring(0, plural.length() - 1) : plural;
            return things.size() + " " + noun;
        }
    }

    private List<Part> parts() {
        return List.of(
                new Part("claims", claims),
                new Part("findings", findings),
                new Part("mechanisms", mechanisms),
                new Part("facts", facts),
                new Part("terms", terms),
                new Part("trials", trials),
                new Part("reviews", reviews),
                new Part("pooled results", pooledResults),
                new Part("contradictions", contradictions),
                new Part("uses of acupoints", points),
                new Part("positions on pregnancy", positions),
                new Part("details of needling", details));
    }

    /**
     * All of it as text.
     *
     * @return one block for each kind of thing, with a line for each thing
     */
    public String summary() {
        StringBuilder text = new StringBuilder().append(this).append('\n');
        sources.forEach(source -> text.append(source).append('\n'));
        for (Part part : parts()) {
            if (!part.things().isEmpty()) {
                text.append('\n').append(part.plural()).append('\n');
                part.things().forEach(thing -> text.append("  ").append(thing).append('\n'));
            }
        }
        return text.toString();
    }

    /** What rests on it in numbers, for example {@code doi:10.1155/2015/192808: 2 claims, 5 findings}. */
    @Override
    public String toString() {
        List<String> numbers = new ArrayList<>();
        parts().stream().filter(part -> !part.things().isEmpty()).forEach(part -> numbers.add(part.counted()));
        return identifier.label() + ": " + (numbers.isEmpty() ? "nothing" : String.join(", ", numbers));
    }
}
