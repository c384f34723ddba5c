package org.meridian.synthesis.effect;

import org.meridian.stat.Scale;

/**
 * What is compared: a ratio or a difference of some kind, always treatment against control.
 *
 * <p>Open to users; the measures of the field are the constants of {@link BinaryMeasure}, {@link ContinuousMeasure} and
 * {@link GenericMeasure}.
 */
public interface Measure {

    /**
     * The field's abbreviation.
     *
     * @return for example {@code "RR"}
     */
    String symbol();

    /**
     * The name in words.
     *
     * @return for example {@code "risk ratio"}
     */
    String title();

    /**
     * The scale on which the measure is analysed.
     *
     * @return the scale
     */
    Scale scale();
}
