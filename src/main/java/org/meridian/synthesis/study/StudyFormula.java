package org.meridian.synthesis.study;

/**
 * What can be computed from the rows of a study table: the effects of a measure, for example.
 *
 * @param <E> what comes out
 */
@FunctionalInterface
public interface StudyFormula<E> {

    /**
     * Computes from the rows of a table.
     *
     * @param table the table
     * @return what comes out
     * @throws IllegalArgumentException if a column that is needed is missing or not clear, a number is wrong, or nothing is left
     */
    E of(StudyTable table);
}
