package org.meridian.synthesis.method;

import java.util.Optional;
import org.meridian.synthesis.model.MethodFormula;

/**
 * One number of a result as people read it, with how it came about.
 *
 * @param key what it is called in addresses, unique in a result, for example {@code tau2}
 * @param name what people call it
 * @param value the number
 * @param how how it came about, in words
 * @param formula by which formula, if there is one to show
 */
public record ResultFact(String key, String name, String value, String how, Optional<MethodFormula> formula) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if key, name or value is blank
     */
    public ResultFact {
        if (key.isBlank() || name.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("a number needs a key, a name and a value, but had \"" + key + "\", \""
                    + name + "\", \"" + value + "\"");
        }
    }

    /**
     * A number without a formula.
     *
     * @param key what it is called in addresses
     * @param name what people call it
     * @param value the number
     * @param how how it came about, in words
     * @return the fact
     */
    public static ResultFact of(String key, String name, String value, String how) {
        return new ResultFact(key, name, value, how, Optional.empty());
    }

    /**
     * The number with its formula.
     *
     * @param by the formula
     * @return the fact
     */
    public ResultFact by(MethodFormula by) {
        return new ResultFact(key, name, value, how, Optional.of(by));
    }

    /** {@return the name and the number} */
    @Override
    public String toString() {
        return name + ": " + value;
    }
}
