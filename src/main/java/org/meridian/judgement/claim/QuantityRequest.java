package org.meridian.judgement.claim;

import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.trial.OutcomeId;
import org.meridian.stat.Interval;

/** What a quantity is asked: of which library, for which claim, what is asserted, and how. */
record QuantityRequest(EvidenceLibrary library, Claim claim, Assertion assertion, ClaimAudit method) {

    Article article() {
        return library.article();
    }

    PointAtlas atlas() {
        return library.acupuncture();
    }

    /** The key of what the quantity is about. */
    String about() {
        return assertion.about();
    }

    OutcomeId outcome() {
        return this::about;
    }

    Interval interval(int count, int of) {
        return method.proportions().of(count, of, method.level());
    }
}
