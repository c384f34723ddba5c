package org.meridian.synthesis.method;

import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.Value;

/**
 * Something that can be asked for besides a result: an interval of τ², leave-one-out, a test of small-study effects. Like a method
 * it is immutable, has options, and describes its kind once.
 */
public interface Supplement {

    /** The {@linkplain #key() key} of tests, each of which stands there by its name. */
    String TESTS = "tests";

    /**
     * Answers for a result.
     *
     * @param result the result
     * @return the answer
     * @throws IllegalArgumentException if it cannot be had for this result; the message says why
     */
    SupplementResult of(SynthesisResult result);

    /**
     * What this kind of supplement is and what it can be told.
     *
     * @return the description of the kind
     */
    Description<?> description();

    /**
     * Where the answer stands among the results of a plan.
     *
     * @return the key of the answer, or {@code tests} if it stands by its name among the tests
     */
    String key();

    /**
     * The complete description of this supplement as data: its name and every option with its value.
     *
     * @return what a plan says to ask for this supplement
     */
    default Value.Fields settings() {
        return Value.fields()
                .with("name", description().id())
                .with(description().write(this));
    }
}
