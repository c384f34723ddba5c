package org.meridian.evidence.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Trial;

/**
 * What a review compares. Two reviews without a common subject may share a trial of three arms, but no comparison.
 *
 * @param treatment one intervention
 * @param comparator the other
 */
record ReviewSubject(Intervention treatment, Intervention comparator) {

    /** The subjects of a review's printed results, and of the trials it names. */
    static Set<ReviewSubject> of(Review review, List<Trial> trials) {
        Set<ReviewSubject> subjects = new HashSet<>();
        review.results().forEach(it -> subjects.add(new ReviewSubject(it.treatment(), it.comparator())));
        Set<String> named = new HashSet<>();
        review.inclusions().forEach(it -> named.add(it.trial()));
        for (Trial trial : trials) {
            if (named.contains(trial.id())) {
                for (Arm one : trial.arms()) {
                    for (Arm other : trial.arms()) {
                        if (one.intervention() != other.intervention()) {
                            subjects.add(new ReviewSubject(one.intervention(), other.intervention()));
                        }
                    }
                }
            }
        }
        return subjects;
    }
}
