package org.meridian.exchange.plan;

import java.util.List;
import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.CountData;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.ZeroCells;

/**
 * The measure of an analysis.
 *
 * @param measure the measure with its options
 * @param zeroCells what becomes of zero cells, if it is not the measure's own rule
 */
public record PlannedMeasure(StudyMeasure<?> measure, Optional<ZeroCells> zeroCells) {

    /**
     * Its name in plans.
     *
     * @return for example {@code RR}
     */
    public String name() {
        return measure.id();
    }

    /** The effects of the studies: computed from their data, or taken as they are if the studies report them. */
    Effects effects(Studies studies) {
        if (studies.roles().contains(Role.Y)) {
            return reported(studies);
        }
        if (zeroCells.isPresent()) {
            return counted(zeroCells.get(), studies);
        }
        return computed(measure, studies);
    }

    private static <D extends StudyData> Effects computed(StudyMeasure<D> measure, Studies studies) {
        return measure.of(studies.labels(), data(measure, studies));
    }

    // The form of data is chosen by the measure, so that its data are of the measure's own type.
    @SuppressWarnings("unchecked")
    private static <D extends StudyData> List<D> data(StudyMeasure<D> measure, Studies studies) {
        return (List<D>) DataForm.of(measure).of(studies);
    }

    private Effects counted(ZeroCells rule, Studies studies) {
        if (measure instanceof CountMeasure<?> counts) {
            return counted(counts, rule, studies);
        }
        throw new IllegalArgumentException("zeroCells needs a measure of counts, but the measure is " + name());
    }

    private static <D extends CountData<D>> Effects counted(CountMeasure<D> measure, ZeroCells rule, Studies studies) {
        return measure.of(studies.labels(), data(measure, studies), rule);
    }

    private Effects reported(Studies studies) {
        List<Given> given =
                DataForm.REPORTED.of(studies).stream().map(Given.class::cast).toList();
        return Effects.of(
                measure,
                studies.labels(),
                Doubles.from(given.stream().mapToDouble(Given::y)),
                Doubles.from(given.stream().mapToDouble(Given::v)));
    }

    /** What is done about zero cells: what the analysis says, or else the measure. */
    ZeroCells correction() {
        return zeroCells.orElseGet(
                () -> measure instanceof CountMeasure<?> counts ? counts.zeroCells() : ZeroCells.none());
    }
}
