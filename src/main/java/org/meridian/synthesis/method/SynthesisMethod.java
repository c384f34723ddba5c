package org.meridian.synthesis.method;

import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.Value;

/**
 * A method of evidence synthesis with its options: immutable, and applied to the effects of studies. Besides this interface it has
 * a verb of its own ({@code pool}, {@code fit}), which does the same as {@link #apply}.
 *
 * <p>Its kind describes itself once, see {@link #description()}; with an entry in a registry of methods it is then available in
 * plans, on pages and on the command line.
 *
 * @param <R> its result
 */
public interface SynthesisMethod<R extends SynthesisResult> {

    /**
     * Applies the method.
     *
     * @param effects the studies' effects
     * @return the result, which remembers the effects and this method
     * @throws IllegalArgumentException if the method cannot work on these effects; the message says why
     */
    R apply(Effects effects);

    /**
     * The method in words, as a methods section names it.
     *
     * @return for example {@code random effects, REML, HKSJ}
     */
    String title();

    /**
     * By which columns the method explains why the effects of studies differ.
     *
     * @return the names of the columns; empty if it explains nothing
     */
    default List<String> explanatoryColumns() {
        return List.of();
    }

    /**
     * The method as a methods section describes it.
     *
     * @return one or several sentences
     */
    default String prose() {
        return "Studies were analysed by this method: " + title() + ".";
    }

    /**
     * The level of its intervals.
     *
     * @return 0.95 for 95%
     */
    double level();

    /**
     * The method at another level.
     *
     * @param level 0.99 for 99%
     * @return the method
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    SynthesisMethod<R> withLevel(double level);

    /**
     * What this kind of method is and what it can be told.
     *
     * @return the description of the kind, the same for all methods of it
     */
    Description<?> description();

    /**
     * The formula of the result as text, with where it comes from.
     *
     * @return the formula; that of the description's reference if the method tells none
     */
    default MethodFormula formula() {
        return new MethodFormula(description().about(), description().reference(), "");
    }

    /**
     * The complete description of this method as data: its kind and every option with its value, defaults too.
     *
     * @return what a plan says to ask for this method
     */
    default Value.Fields settings() {
        return Value.fields()
                .with("type", description().id())
                .with(description().write(this));
    }
}
