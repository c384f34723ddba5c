package org.meridian.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came out of reading files: either a value without a fault, or every fault that was found.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {

    /**
     * The value, if nothing was wrong.
     *
     * @return the value
     * @throws IllegalStateException if there are problems; the message lists them all, one on a line
     */
    T value();

    /**
     * Every fault that was found.
     *
     * @return the problems in the order of files and lines; empty if and only if there is a value
     */
    List<Problem> problems();

    /**
     * Whether there is a value.
     *
     * @return whether nothing was wrong
     */
    boolean isClean();

    /**
     * The same reading of a changed value.
     *
     * @param <U> the type of the changed value
     * @param change what is done to the value; not called if there are problems
     * @return the changed value, or the same problems
     */
    <U> Reading<U> map(Function<? super T, ? extends U> change);

    /**
     * A second reading of what the first one brought.
     *
     * @param <U> the type of the second value
     * @param next reads on, and may find problems of its own; not called if there are problems already
     * @return the second reading, or the problems of the first
     */
    <U> Reading<U> then(Function<? super T, Reading<U>> next);

    /**
     * A reading without a fault.
     *
     * @param <T> the type of the value
     * @param value what was read
     * @return a clean reading
     */
    static <T> Reading<T> of(T value) {
        return new Clean<>(value);
    }

    /**
     * A reading of a value during which problems may have been noted.
     *
     * @param <T> the type of the value
     * @param value what was read; dropped if there are problems
     * @param problems what was noted, perhaps nothing
     * @return a clean reading if there are no problems, otherwise a failed one
     */
    static <T> Reading<T> of(T value, List<Problem> problems) {
        return problems.isEmpty() ? of(value) : failed(problems);
    }

    /**
     * A reading that brought no value.
     *
     * @param <T> the type of the value that was hoped for
     * @param problems at least one problem
     * @return a failed reading
     * @throws IllegalArgumentException if there is no problem
     */
    static <T> Reading<T> failed(List<Problem> problems) {
        return new Failed<>(problems);
    }

    /**
     * A reading without a fault.
     *
     * @param <T> what was read
     * @param value the value
     */
    record Clean<T>(T value) implements Reading<T> {

        /**
         * Checks that there is a value.
         *
         */
        public Clean {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public boolean isClean() {
            return true;
        }

        @Override
        public <U> Reading<U> map(Function<? super T, ? extends U> change) {
            return new Clean<>(change.apply(value));
        }

        @Override
        public <U> Reading<U> then(Function<? super T, Reading<U>> next) {
            return next.apply(value);
        }
    }

    /**
     * A reading that brought no value.
     *
     * @param <T> what was to be read
     * @param problems every fault that was found
     */
    record Failed<T>(List<Problem> problems) implements Reading<T> {

        /**
         * Checks that a failure has a reason.
         *
         * @throws IllegalArgumentException if there is no problem
         */
        public Failed {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a failed reading must have at least one problem, but had none");
            }
        }

        @Override
        public T value() {
            throw new IllegalStateException(toString());
        }

        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public <U> Reading<U> map(Function<? super T, ? extends U> change) {
            return new Failed<>(problems);
        }

        @Override
        public <U> Reading<U> then(Function<? super T, Reading<U>> next) {
            return new Failed<>(problems);
        }

        /** {@return the number of problems, and each on a line of its own} */
        @Override
        public String toString() {
            return problems.stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining(
                            "\n  ", problems.size() == 1 ? "1 problem:\n  " : problems.size() + " problems:\n  ", ""));
        }
    }
}
