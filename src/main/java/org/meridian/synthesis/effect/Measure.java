package org.meridian.synthesis.effect;

import java.util.OptionalDouble;
import org.meridian.stat.Scale;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.study.Reported;

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

    /**
     * The effect of a study that is printed with its 95% interval, for example {@code HR.of(0.70, 0.55, 0.89)}.
     *
     * @param estimate the estimate as printed, on the natural scale
     * @param lower lower limit of its 95% interval, on the natural scale
     * @param upper upper limit
     * @return the effect, its variance taken from the width of the interval
     * @throws IllegalArgumentException if the limits are out of order or equal, the estimate does not lie between them, or the scale has
     *     no such values
     */
    default StudyEffect of(double estimate, double lower, double upper) {
        return of("", estimate, lower, upper);
    }

    /**
     * The effect of a study that is printed with its 95% interval, under a name. One with an interval of another level is {@link
     * StudyEffect#of(String, Measure, Reported)}.
     *
     * @param study its label
     * @param estimate the estimate as printed, on the natural scale
     * @param lower lower limit of its 95% interval, on the natural scale
     * @param upper upper limit
     * @return the effect, its variance taken from the width of the interval
     * @throws IllegalArgumentException as {@link #of(double, double, double)}
     */
    default StudyEffect of(String study, double estimate, double lower, double upper) {
        return StudyEffect.of(study, this, Reported.of(scale(), estimate, lower, upper));
    }
}
