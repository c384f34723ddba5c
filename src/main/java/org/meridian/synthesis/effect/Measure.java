package org.meridian.synthesis.effect;

import java.util.OptionalDouble;
import org.meridian.stat.Scale;

/**
 * What is measured: a comparison of some kind, always treatment against control, or the level of one group.
 *
 * <p>Open to users. The measures of the field are {@link StudyMeasure}s, and all of them are listed in
 * {@link MeasureCatalogue}.
 */
public interface Measure {

    /**
     * The field's abbreviation of what is read on the natural scale.
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

    /**
     * The analysis value that means "no effect".
     *
     * @return 0 for everything that compares or associates; empty for the level of one group (a proportion, a rate, a mean, a
     *     reliability), of which no value means that
     */
    default OptionalDouble noEffect() {
        return OptionalDouble.of(0);
    }
}
