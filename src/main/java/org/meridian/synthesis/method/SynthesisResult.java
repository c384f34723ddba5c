package org.meridian.synthesis.method;

import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.option.Value;

/**
 * A result of a method: it remembers what was analysed and how, so that every re-analysis is one line. {@code toString()} is its
 * headline.
 */
public interface SynthesisResult {

    /**
     * How it was obtained.
     *
     * @return the method with its options
     */
    SynthesisMethod<?> method();

    /**
     * What was analysed.
     *
     * @return the studies' effects
     */
    Effects effects();

    /**
     * The whole result as text.
     *
     * @return several lines of text
     */
    String summary();

    /**
     * The result as data, in the form in which results of a plan are written, without the method and the studies.
     *
     * @return the parts of the result by their keys
     */
    Value.Fields data();

    /**
     * The numbers of the result as people read them, each with how it came about.
     *
     * @return the numbers in the order in which a page shows them; the headline alone if the result tells no more
     */
    default List<ResultFact> facts() {
        return List.of(ResultFact.of("result", "Result", toString(), "By " + method().title() + ":")
                .by(method().formula()));
    }

    /**
     * What a careful reader would object to.
     *
     * @return the findings of all rules that apply, in a fixed order; empty if there is nothing to object to
     */
    List<Finding> findings();

    /**
     * What is measured.
     *
     * @return the measure
     */
    default Measure measure() {
        return effects().measure();
    }

    /**
     * How many studies the result rests on.
     *
     * @return k
     */
    default int k() {
        return effects().size();
    }

    /**
     * The level of all intervals.
     *
     * @return 0.95 for 95%
     */
    default double level() {
        return method().level();
    }

    /**
     * The same method on other effects.
     *
     * @param others the other effects
     * @return the result
     * @throws IllegalArgumentException if the method cannot work on them; the message says why
     */
    default SynthesisResult again(Effects others) {
        return method().apply(others);
    }
}
