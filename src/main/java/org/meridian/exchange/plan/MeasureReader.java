package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureCatalogue;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.ZeroCells;

/** Reads the measure of an analysis and what becomes of zero cells. */
final class MeasureReader {

    private static final Map<String, StudyMeasure<?>> MEASURES = MeasureCatalogue.measures().stream()
            .collect(Collectors.toMap(StudyMeasure::id, it -> it, (a, b) -> a, LinkedHashMap::new));

    private MeasureReader() {}

    static Optional<StudyMeasure<?>> measure(PlanPlace at) {
        at.require("name");
        Optional<StudyMeasure<?>> standard = at.among("name", MEASURES);
        if (standard.isEmpty()) {
            return Optional.empty();
        }
        Optional<MeasureOptions> options = MeasureOptions.of(standard.get().id());
        List<String> keys = new ArrayList<>(List.of("name"));
        options.ifPresent(it -> keys.addAll(it.keys()));
        at.allowOnly("the measure " + standard.get().id(), keys);
        boolean chosen = options.isPresent() && at.keys().size() > 1;
        return chosen ? Optional.of(options.get().read(at)) : standard;
    }

    /** The rule that the plan spells out, over what would hold without it. */
    static Optional<ZeroCells> zeroCells(PlanPlace at, StudyMeasure<?> measure, Optional<ZeroCells> otherwise) {
        at.allowOnly("zeroCells", List.of("add", "to", "dropDoubleZero", "spread", "reach"));
        ZeroCells start = otherwise.orElse(
                measure instanceof CountMeasure<?> counts ? counts.zeroCells() : ZeroCells.constant(0.5));
        double amount = at.number("add").orElse(start.amount());
        ZeroCells.Where where = at.constant("to", ZeroCells.Where.class).orElse(start.where());
        ZeroCells.Spread spread = at.constant("spread", ZeroCells.Spread.class).orElse(start.spread());
        ZeroCells.Reach reach = at.constant("reach", ZeroCells.Reach.class).orElse(start.reach());
        ZeroCells.DoubleZeros doubleZeros = at.flag("dropDoubleZero")
                .map(drop -> drop ? ZeroCells.DoubleZeros.DROP : ZeroCells.DoubleZeros.KEEP)
                .orElse(start.doubleZeros());
        return at.build(() -> new ZeroCells(amount, spread, where, doubleZeros, reach));
    }
}
