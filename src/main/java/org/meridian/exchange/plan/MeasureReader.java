package org.meridian.exchange.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.ContinuousMeasure;
import org.meridian.synthesis.effect.GenericMeasure;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.ZeroCells;

/** Reads the measure of an analysis and what becomes of zero cells. */
final class MeasureReader {

    private static final Map<String, Measure> MEASURES = measures();

    private MeasureReader() {}

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        Stream.of(BinaryMeasure.values()).forEach(it -> measures.put(it.name(), it));
        Stream.of(ContinuousMeasure.values()).forEach(it -> measures.put(it.name(), it));
        Stream.of(GenericMeasure.values()).forEach(it -> measures.put(it.name(), it));
        return measures;
    }

    static Optional<PlannedMeasure> read(PlanPlace at, Optional<ZeroCells> zeroCells) {
        at.allowOnly("a measure", List.of("name"));
        at.require("name");
        return at.among("name", MEASURES)
                .map(it -> new PlannedMeasure(at.text("name").orElseThrow(), it, zeroCells));
    }

    static Optional<ZeroCells> zeroCells(PlanPlace at) {
        at.allowOnly("zeroCells", List.of("add", "to", "dropDoubleZero"));
        OptionalDouble add = at.number("add");
        Optional<ZeroCells.Where> to = at.constant("to", ZeroCells.Where.class);
        at.flag("dropDoubleZero");
        return at.build(() -> new ZeroCells.Constant(add.orElse(0.5), to.orElse(ZeroCells.Where.ONLY_ZERO)));
    }
}
