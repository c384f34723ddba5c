package org.meridian.exchange.plan;

import java.util.List;
import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.ContinuousMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Given;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.StudyData;
import org.meridian.synthesis.effect.TwoByTwo;
import org.meridian.synthesis.effect.TwoMeans;
import org.meridian.synthesis.effect.ZeroCells;

/**
 * The measure of an analysis.
 *
 * @param name its name in plans, for example {@code RR}
 * @param measure the measure
 * @param zeroCells the rule for zero cells, if the plan or its profile has one; otherwise the measure's own
 */
public record PlannedMeasure(String name, Measure measure, Optional<ZeroCells> zeroCells) {

    /** The effects of the studies: computed from their data, or taken as they are if the studies report them. */
    Effects effects(Studies studies) {
        if (studies.roles().contains(Role.Y)) {
            return reported(studies);
        }
        if (measure instanceof BinaryMeasure binary) {
            List<TwoByTwo> tables = data(DataForm.TWO_BY_TWO, studies, TwoByTwo.class);
            return binary.of(studies.labels(), tables, zeroCells.orElse(ZeroCells.constant(0.5)));
        }
        if (measure instanceof ContinuousMeasure continuous) {
            return continuous.of(studies.labels(), data(DataForm.TWO_MEANS, studies, TwoMeans.class));
        }
        return reported(studies);
    }

    private Effects reported(Studies studies) {
        List<Given> given = data(DataForm.REPORTED, studies, Given.class);
        return Effects.of(
                measure,
                studies.labels(),
                Doubles.from(given.stream().mapToDouble(Given::y)),
                Doubles.from(given.stream().mapToDouble(Given::v)));
    }

    private static <D extends StudyData> List<D> data(DataForm form, Studies studies, Class<D> type) {
        return form.of(studies).stream().map(type::cast).toList();
    }
}
