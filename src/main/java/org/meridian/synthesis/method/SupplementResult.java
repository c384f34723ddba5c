package org.meridian.synthesis.method;

import java.util.Optional;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.option.Value;

/** The answer to a {@link Supplement}. {@code toString()} is its headline. */
public interface SupplementResult {

    /**
     * The answer as data, in the form in which results of a plan are written.
     *
     * @return the answer
     */
    Value data();

    /**
     * The whole answer as text.
     *
     * @return one or several lines of text
     */
    default String summary() {
        return toString();
    }

    /**
     * A test as an answer.
     *
     * @param test the test
     * @return the answer
     */
    static SupplementResult of(TestResult test) {
        return new Tested(test);
    }

    /**
     * A test as an answer.
     *
     * @param test the test
     */
    record Tested(TestResult test) implements SupplementResult {

        @Override
        public Value data() {
            return ResultData.test(Optional.of(test));
        }

        /** {@return the test} */
        @Override
        public String toString() {
            return test.toString();
        }
    }
}
