package org.meridian.synthesis.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every measure there is, each in its default form. */
public final class MeasureCatalogue {

    private static final List<StudyMeasure<?>> ALL = Stream.<StudyMeasure<?>[]>of(
                    BinaryMeasure.values(),
                    AssociationMeasure.values(),
                    LatentDifference.values(),
                    PairedBinaryMeasure.values(),
                    RateMeasure.values(),
                    ContinuousMeasure.values(),
                    BiserialMeasure.values(),
                    ChangeMeasure.values(),
                    CorrelationMeasure.values(),
                    PartialCorrelationMeasure.values(),
                    SemiPartialCorrelationMeasure.values(),
                    SurvivalMeasure.values(),
                    ProportionMeasure.values(),
                    SingleRateMeasure.values(),
                    SingleMeanMeasure.values(),
                    ReliabilityMeasure.values(),
                    GenotypeMeasure.values(),
                    GenericMeasure.values())
            .<StudyMeasure<?>>flatMap(Stream::of)
            .toList();

    private MeasureCatalogue() {}

    /**
     * All measures, family by family.
     *
     * @return the measures; no two have the same id
     */
    public static List<StudyMeasure<?>> measures() {
        return ALL;
    }

    /**
     * The measure of a name.
     *
     * @param id for example {@code "RR"}
     * @return the measure, empty if none is called so
     */
    public static Optional<StudyMeasure<?>> measure(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * The catalogue as a table in Markdown: id, name, formulas, scale, reference, and the call of another program with the same
     * result.
     *
     * @return the table, one line per measure under two lines of heading, each with its line end
     */
    public static String toMarkdown() {
        return "| measure | name | y | v | scale | reference | agrees with |\n|---|---|---|---|---|---|---|\n"
                + ALL.stream().map(MeasureCatalogue::line).collect(Collectors.joining());
    }

    private static String line(StudyMeasure<?> measure) {
        MeasureFormula formula = measure.formula();
        return "| " + measure.id() + " | " + measure.title() + " | " + formula.y() + " | " + formula.v() + " | "
                + measure.scale() + " | " + link(formula.reference()) + " | " + code(formula.agreesWith()) + " |\n";
    }

    private static String link(String reference) {
        if (reference.isEmpty()) {
            return "";
        }
        String address = reference.startsWith("hdl:")
                ? "http://hdl.handle.net/" + reference.substring("hdl:".length())
                : "https://doi.org/" + reference.replace("[", "%5B").replace("]", "%5D");
        return "<" + address + ">";
    }

    private static String code(String call) {
        return call.isEmpty() ? "" : "`" + call + "`";
    }
}
