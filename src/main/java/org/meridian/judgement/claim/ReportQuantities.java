package org.meridian.judgement.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.evidence.article.ClaimCoding;
import org.meridian.evidence.article.EvidenceLevel;
import org.meridian.evidence.article.Fact;
import org.meridian.evidence.article.Mechanism;
import org.meridian.evidence.article.Mention;
import org.meridian.evidence.article.ReportedFigure;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.article.Tally;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.SourceKind;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;

/** Quantities computed from what sources report, and from the sources themselves. */
final class ReportQuantities {

    private static final Set<SourceKind> NOT_IN_JOURNALS = Set.of(
            SourceKind.GUIDELINE,
            SourceKind.STANDARD,
            SourceKind.COVERAGE_POLICY,
            SourceKind.WEB_PAGE,
            SourceKind.ARTICLE_COPY,
            SourceKind.NEWS_REPORT,
            SourceKind.SECONDARY_REPORT,
            SourceKind.THESIS);

    private ReportQuantities() {}

    /** A figure with where it stands. */
    private record Printed(ReportedFigure figure, String text, String line) {

        static Printed of(QuantityRequest inquiry) {
            Optional<SourceFinding> finding = inquiry.article().findings().stream()
                    .filter(it -> it.id().equals(inquiry.about()))
                    .findFirst();
            if (finding.isPresent()) {
                SourceFinding it = finding.get();
                ReportedFigure figure = it.figure().orElseGet(() -> new ReportedFigure.Words(it.summary()));
                return new Printed(figure, text(figure, it.unit()), it + "; " + it.provenance());
            }
            Fact fact = inquiry.article().fact(inquiry.about());
            return new Printed(fact.figure(), text(fact.figure(), fact.unit()), fact + "; " + fact.provenance());
        }

        private static String text(ReportedFigure figure, String unit) {
            return figure + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    static Measured printedFigure(QuantityRequest inquiry) {
        Printed printed = Printed.of(inquiry);
        ReportedFigure figure = printed.figure();
        if (figure.central().isEmpty()) {
            return new Measured.Unknown("what is printed is no number: " + printed.text());
        }
        Optional<Interval> interval = figure instanceof ReportedFigure.Estimated estimated
                ? Optional.of(estimated.interval())
                : Optional.empty();
        return new Measured.Number(
                figure.central().getAsDouble(),
                interval,
                printed.text(),
                Measured.Number.Nature.DESCRIPTION,
                List.of(printed.line()),
                List.of());
    }

    static Measured highestByLowest(QuantityRequest inquiry) {
        Printed printed = Printed.of(inquiry);
        double least = printed.figure().least().orElse(0);
        if (!(least > 0)) {
            return new Measured.Unknown("what is printed has no lowest figure above 0: " + printed.text());
        }
        double ratio = printed.figure().greatest().orElseThrow() / least;
        return Measured.Number.described(
                ratio, Decimals.fixed(ratio, 1) + " (" + printed.text() + ")", List.of(printed.line()));
    }

    /** Studies without a change say nothing about its direction and are left out, as in the sign test. */
    static Measured shareIncreasing(QuantityRequest inquiry) {
        SourceFinding finding = inquiry.article().finding(inquiry.about());
        int up = count(finding, "increase");
        int down = count(finding, "decrease");
        if (up + down == 0) {
            return new Measured.Unknown("the source counts no increases and decreases");
        }
        return Measured.Number.share(
                up, up + down, inquiry.interval(up, up + down), "studies that changed increased", basis(finding));
    }

    private static int count(SourceFinding finding, String direction) {
        return finding.tallies().stream()
                .filter(it -> it.category().startsWith(direction))
                .mapToInt(Tally::count)
                .sum();
    }

    private static List<String> basis(SourceFinding finding) {
        return finding.tallies().stream()
                .map(it -> it + "; " + finding.provenance())
                .toList();
    }

    static Measured mechanismsInPeople(QuantityRequest inquiry) {
        List<Mechanism> all = inquiry.article().mechanisms(inquiry.claim()).stream()
                .filter(it -> it.mention() != Mention.CONTRARY)
                .toList();
        if (all.isEmpty()) {
            return new Measured.Unknown("no mechanism of the library is coded as relevant to the claim");
        }
        long inPeople =
                all.stream().filter(it -> it.level() == EvidenceLevel.HUMAN).count();
        return Measured.Number.described(
                inPeople,
                inPeople + " of " + all.size() + " mechanisms",
                all.stream().map(it -> it + "; " + it.provenance()).toList());
    }

    static Measured sourcesOnSubject(QuantityRequest inquiry) {
        ClaimCoding coding = inquiry.article().coding();
        Subject subject = coding.subject(inquiry.claim());
        List<Citation> all = inquiry.claim().sources();
        List<Citation> on =
                all.stream().filter(it -> subject.covers(coding.studied(it))).toList();
        return Measured.Number.described(
                on.size(),
                on.size() + " of " + all.size() + " sources studied " + subject.words(),
                all.stream()
                        .map(it -> it.shortForm() + ": " + coding.studied(it).words())
                        .toList());
    }

    static Measured shareOfArticles(QuantityRequest inquiry) {
        List<Citation> cited = inquiry.article().cited();
        if (cited.isEmpty()) {
            return new Measured.Unknown("the article cites nothing");
        }
        List<Citation> others =
                cited.stream().filter(it -> NOT_IN_JOURNALS.contains(it.kind())).toList();
        int articles = cited.size() - others.size();
        return Measured.Number.described(
                (double) articles / cited.size(),
                articles + " of " + cited.size() + " cited sources",
                others.stream()
                        .map(it -> it.shortForm() + ": " + it.kind().words())
                        .toList());
    }
}
