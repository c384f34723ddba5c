package org.meridian.exchange.statement;

import java.util.Optional;
import org.meridian.judgement.printed.Printed;
import org.meridian.judgement.printed.PrintedMeasure;
import org.meridian.judgement.printed.PrintedRate;
import org.meridian.judgement.printed.PrintedStatistic;
import org.meridian.stat.ConfidenceLevel;

/**
 * Reads a result from a sentence as papers print it.
 *
 * <p>It takes an estimate with the name of its measure, and beside it in any order an interval with or without its level, p values, k
 * or a number of trials, n or a number of participants, Q or χ² with degrees of freedom, I², τ², z and a standard error. Minus signs,
 * dashes, raised decimal points, brackets of all kinds and leading zeros left out are understood. Words before the estimate are
 * taken as its label; after it, every word must be understood, so that no figure is lost in silence. A p value that follows Q or its
 * degrees of freedom, or the word heterogeneity, is that of the test of homogeneity.
 *
 * @param level the level of an interval that prints none, 0.95 by default
 */
public record StatementReader(double level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public StatementReader {
        ConfidenceLevel.require(level);
    }

    /**
     * A reader that takes intervals without a level as 95% intervals.
     *
     * @return the reader
     */
    public static StatementReader withDefaults() {
        return new StatementReader(ConfidenceLevel.DEFAULT);
    }

    /**
     * The reader for intervals of another level.
     *
     * @param otherLevel the level where none is printed
     * @return the reader
     */
    public StatementReader withLevel(double otherLevel) {
        return new StatementReader(otherLevel);
    }

    /**
     * Reads a sentence that is a result, or a percentage of people such as {@code 66.0 % of 25} or {@code 17/25 (68 %)}.
     *
     * @param text the sentence
     * @return the figures with their printed digits
     * @throws UnreadableStatement if it is no percentage of people and {@link #read} cannot read it
     */
    public Printed readAny(String text) {
        Optional<PrintedRate> rate = RateScan.of(text);
        return rate.isPresent() ? rate.get() : read(text);
    }

    /**
     * Reads a result.
     *
     * @param text for example {@code "RR 1.21 (95% CI 1.16–1.25), 12 trials, I² = 0 %, P < .001"}
     * @return the figures with their printed digits
     * @throws UnreadableStatement if it holds no estimate of a {@linkplain PrintedMeasure known measure}, a word or a figure that is
     *     not understood, or a figure twice
     */
    public PrintedStatistic read(String text) {
        return new StatementScan(text, level).statistic();
    }
}
