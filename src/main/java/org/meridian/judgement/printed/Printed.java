package org.meridian.judgement.printed;

import java.util.List;

/** Figures printed together, which can be checked against each other by arithmetic. */
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
