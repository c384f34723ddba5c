package org.meridian.synthesis.effect;

import java.util.OptionalDouble;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.StudyData;

/**
 * A measure of the field, in its default form: a constant whose name is the one that analysis plans use.
 *
 * @param <D> the data it needs
 */
public interface StandardMeasure<D extends StudyData> extends StudyMeasure<D> {

    /**
     * The name of the constant.
     *
     * @return for example {@code "SMD"}
     */
    String name();

    /**
     * What is known about it besides its arithmetic.
     *
     * @return the facts
     */
    MeasureFacts<D> facts();

    @Override
    default String id() {
        return name();
    }

    @Override
    default Class<D> dataType() {
        return facts().dataType();
    }

    @Override
    default String symbol() {
        return facts().symbol();
    }

    @Override
    default String title() {
        return facts().title();
    }

    @Override
    default Scale scale() {
        return facts().scale();
    }

    @Override
    default OptionalDouble noEffect() {
        return facts().noEffect();
    }

    @Override
    default MeasureFormula formula() {
        return facts().formula();
    }
}
