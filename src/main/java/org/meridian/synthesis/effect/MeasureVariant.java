package org.meridian.synthesis.effect;

import java.util.OptionalDouble;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.StudyData;

/**
 * A measure with its options spelled out. What it is called and how it is read is the same for every choice of options; the
 * formula is not.
 *
 * @param <D> the data it needs
 */
public interface MeasureVariant<D extends StudyData> extends StudyMeasure<D> {

    /**
     * The measure in its default form.
     *
     * @return the constant of this name
     */
    StudyMeasure<D> standard();

    @Override
    default Class<D> dataType() {
        return standard().dataType();
    }

    @Override
    default String id() {
        return standard().id();
    }

    @Override
    default String symbol() {
        return standard().symbol();
    }

    @Override
    default String title() {
        return standard().title();
    }

    @Override
    default Scale scale() {
        return standard().scale();
    }

    @Override
    default OptionalDouble noEffect() {
        return standard().noEffect();
    }
}
