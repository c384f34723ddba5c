package org.meridian.synthesis.multiverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.ZeroCells;

/** All specifications of a multiverse, each once. */
final class Grid {

    private final Multiverse multiverse;
    private final List<SpecificationTask> analyses = new ArrayList<>();

    Grid(Multiverse multiverse) {
        this.multiverse = multiverse;
    }

    List<SpecificationTask> analyses(List<Alternative<StudySet>> sets) {
        for (Alternative<StudySet> set : sets) {
            for (Alternative<Measure> measure : multiverse.measures()) {
                Specification start =
                        new Specification(Map.of(Decision.STUDIES, set.name())).with(Decision.MEASURE, measure.name());
                pool(start, measure.value(), readings(start, set.value(), measure.value()));
            }
        }
        return List.copyOf(analyses);
    }

    /** The studies as one rule for zero cells reads them, or why it cannot. */
    private record Reading(Specification start, Optional<Effects> effects, Optional<String> failure) {}

    /** The different readings. If all rules agree, there is one, and the rule is not named. */
    private List<Reading> readings(Specification start, StudySet studies, Measure measure) {
        List<Reading> different = new ArrayList<>();
        for (var rule : multiverse.zeroCells()) {
            Reading reading = read(start.with(Decision.ZERO_CELLS, rule.name()), studies, measure, rule);
            if (different.stream()
                    .noneMatch(it -> it.effects().equals(reading.effects())
                            && it.failure().equals(reading.failure()))) {
                different.add(reading);
            }
        }
        return different.size() > 1 ? different : List.of(unruled(start, different.get(0)));
    }

    private static Reading unruled(Specification start, Reading reading) {
        return new Reading(start, reading.effects(), reading.failure());
    }

    private static Reading read(Specification start, StudySet studies, Measure measure, Alternative<ZeroCells> rule) {
        try {
            return new Reading(start, Optional.of(studies.effects(measure, rule.value())), Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Reading(start, Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    private void pool(Specification start, Measure measure, List<Reading> readings) {
        for (Alternative<Model> model : multiverse.models()) {
            if (!model.value().serves(measure)) {
                continue;
            }
            if (model.value().reads() == Model.Reads.COUNTS) {
                Reading readable = readings.stream()
                        .filter(it -> it.effects().isPresent())
                        .findFirst()
                        .orElse(readings.get(0));
                pool(unruled(start, readable), model);
            } else {
                readings.forEach(reading -> pool(reading, model));
            }
        }
    }

    private void pool(Reading reading, Alternative<Model> model) {
        Specification start = reading.start().with(Decision.POOLING, model.name());
        if (model.value() instanceof Model.Fixed fixed) {
            add(start, reading, fixed.method());
        } else if (model.value() instanceof Model.Random random) {
            pool(start, reading, random.base());
        }
    }

    private void pool(Specification start, Reading reading, RandomEffects base) {
        if (reading.effects().filter(it -> it.size() == 1).isPresent()) {
            add(start, reading, base);
            return;
        }
        for (var estimator : multiverse.estimators()) {
            for (var interval : multiverse.intervals()) {
                add(
                        start.with(Decision.TAU2, estimator.name()).with(Decision.INTERVAL, interval.name()),
                        reading,
                        base.with(estimator.value()).with(interval.value()));
            }
        }
    }

    private void add(Specification specification, Reading reading, Pooling method) {
        analyses.add(reading.effects()
                .<SpecificationTask>map(effects -> new SpecificationTask.Ready(specification, effects, method))
                .orElseGet(() -> new SpecificationTask.Unreadable(
                        specification, reading.failure().orElseThrow())));
    }
}
