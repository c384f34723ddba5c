package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;

/** What an analysis is asked for besides its result. */
public sealed interface Supplement {

    /**
     * Its name in plans.
     *
     * @return the name
     */
    SupplementName name();

    /**
     * Does what is asked for.
     *
     * @param answer the result of the analysis
     * @param studies the rows behind it
     * @return what came of it
     */
    SupplementResult of(Answer answer, Studies studies);

    /** Every study left out in turn. */
    record LeaveOneOut() implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.LEAVE_ONE_OUT;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            Effects effects = answer.effects();
            if (effects.size() < 2) {
                return new SupplementResult.Absent(
                        name(), "leaving one out needs at least two studies, but there is one");
            }
            return new SupplementResult.Repeated(
                    name(),
                    IntStream.range(0, effects.size())
                            .mapToObj(i -> Reanalysis.of(effects.labels().get(i), answer, effects.without(i)))
                            .toList());
        }
    }

    /**
     * One study more at a time.
     *
     * @param by the column of numbers in whose ascending order the studies come in; if there is none, they come in the order of
     *     the data
     */
    record Cumulative(Optional<String> by) implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.CUMULATIVE;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            Effects effects = answer.effects();
            if (by.isPresent() && effects.size() != studies.size()) {
                return new SupplementResult.Absent(
                        name(), "studies cannot be put in the order of " + by.get() + " when some of them are dropped");
            }
            List<Integer> order = by.map(studies::orderedBy)
                    .orElse(IntStream.range(0, effects.size()).boxed().toList());
            List<StudyEffect> soFar = new ArrayList<>();
            List<Reanalysis> steps = new ArrayList<>();
            for (int i : order) {
                soFar.add(effects.study(i));
                steps.add(
                        Reanalysis.of(effects.labels().get(i), answer, Effects.of(effects.measure(), soFar)));
            }
            return new SupplementResult.Repeated(name(), steps);
        }
    }

    /**
     * Something that plans know and this version does not have.
     *
     * @param name its name in plans
     */
    record NotAvailable(SupplementName name) implements Supplement {

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            return new SupplementResult.Absent(name, name + " is not available in this version");
        }
    }
}
