package org.meridian.judgement.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.trial.Trial;

/** A library in which one thing was changed. */
final class Changed {

    private Changed() {}

    static EvidenceLibrary claims(EvidenceLibrary library, UnaryOperator<Claim> change) {
        Article it = library.article();
        return article(library, it.claims().stream().map(change).toList(), it.findings());
    }

    static EvidenceLibrary findings(EvidenceLibrary library, UnaryOperator<SourceFinding> change) {
        Article it = library.article();
        return article(library, it.claims(), it.findings().stream().map(change).toList());
    }

    private static EvidenceLibrary article(EvidenceLibrary library, List<Claim> claims, List<SourceFinding> findings) {
        Article it = library.article();
        return with(
                library,
                library.trials(),
                new Article(
                        it.citation(),
                        it.cited(),
                        it.additional(),
                        claims,
                        findings,
                        it.mechanisms(),
                        it.facts(),
                        it.terms(),
                        it.coding()),
                library.acupuncture());
    }

    static EvidenceLibrary trials(EvidenceLibrary library, UnaryOperator<Trial> change) {
        return with(library, library.trials().stream().map(change).toList(), library.article(), library.acupuncture());
    }

    static EvidenceLibrary atlas(EvidenceLibrary library, PointAtlas atlas) {
        return with(library, library.trials(), library.article(), atlas);
    }

    private static EvidenceLibrary with(
            EvidenceLibrary library, List<Trial> trials, Article article, PointAtlas atlas) {
        return new EvidenceLibrary(
                library.title(),
                library.outcomes(),
                trials,
                library.reviews(),
                library.sources(),
                library.contradictions(),
                library.gaps(),
                article,
                atlas);
    }
}
