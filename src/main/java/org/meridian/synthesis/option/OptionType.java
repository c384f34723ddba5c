package org.meridian.synthesis.option;

import java.util.Optional;

/**
 * What an option can be set to: reads it from data, writes it, and says in words and as JSON Schema what is allowed.
 * Kinds that many options share are in {@link OptionTypes}.
 *
 * @param <V> the setting in Java
 */
public interface OptionType<V> {

    /**
     * Reads a setting.
     *
     * @param value the setting as data
     * @param place where it is, and where faults are told
     * @return the setting, or nothing if a fault was told
     */
    Optional<V> read(Value value, Place place);

    /**
     * Writes a setting so that {@link #read} gives it back.
     *
     * @param setting the setting
     * @return the setting as data
     */
    Value write(V setting);

    /**
     * What is allowed, as a JSON Schema.
     *
     * @return the schema as data
     */
    Value.Fields schema();

    /**
     * What is allowed, in words.
     *
     * @return for example {@code one of WALD, T, HKSJ} or {@code a number above 0}
     */
    String words();
}
