package org.meridian.judgement.printed;

import java.util.List;

/** Figures printed together, which arithmetic can hold against each other. */
public sealed interface Printed
        permits PrintedStatistic, PrintedRate, PrintedMean, PrintedTotal, PrintedCounts, PrintedDifference {

    /**
     * Every check that is about such figures, tried.
     *
     * @return the answers, in the order of {@link Check}
     */
    List<CheckResult> results();

    /**
     * The figures with all checks.
     *
     * @return the result
     */
    default StatementCheck check() {
        return new StatementCheck(this, results());
    }
}
