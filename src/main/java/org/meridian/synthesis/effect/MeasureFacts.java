package org.meridian.synthesis.effect;

import java.util.OptionalDouble;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.StudyData;

/**
 * What is known about a measure of the field besides its arithmetic.
 *
 * @param <D> the data it needs
 * @param dataType the class of the data
 * @param symbol the field's abbreviation of what is read on the natural scale
 * @param title the name in words
 * @param scale the scale on which it is analysed
 * @param noEffect the analysis value that means "no effect", if there is one
 * @param formula its formula as text
 */
public record MeasureFacts<D extends StudyData>(
        Class<D> dataType, String symbol, String title, Scale scale, OptionalDouble noEffect, MeasureFormula formula) {

    /**
     * The facts about a measure that compares or associates: 0 means no effect.
     *
     * @param <D> the data it needs
     * @param dataType the class of the data
     * @param symbol the field's abbreviation
     * @param title the name in words
     * @param scale the scale on which it is analysed
     * @param formula its formula as text
     * @return the facts
     */
    public static <D extends StudyData> MeasureFacts<D> comparing(
            Class<D> dataType, String symbol, String title, Scale scale, MeasureFormula formula) {
        return new MeasureFacts<>(dataType, symbol, title, scale, OptionalDouble.of(0), formula);
    }

    /**
     * The facts about a measure of the level of one group: no value means no effect.
     *
     * @param <D> the data it needs
     * @param dataType the class of the data
     * @param symbol the field's abbreviation
     * @param title the name in words
     * @param scale the scale on which it is analysed
     * @param formula its formula as text
     * @return the facts
     */
    public static <D extends StudyData> MeasureFacts<D> ofOneGroup(
            Class<D> dataType, String symbol, String title, Scale scale, MeasureFormula formula) {
        return new MeasureFacts<>(dataType, symbol, title, scale, OptionalDouble.empty(), formula);
    }
}
