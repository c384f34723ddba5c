package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.effect.StudyMeasure;

class MeasureCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java/org/meridian/synthesis/measure");

    @Test
    void everyConstantOfEveryFamilyIsInIt() throws IOException, ClassNotFoundException {
        Set<Object> constants = new HashSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(it -> !it.endsWith("package-info.java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = Class.forName("org.meridian.synthesis.measure." + name);
                if (type.isEnum() && Measure.class.isAssignableFrom(type)) {
                    constants.addAll(List.of(type.getEnumConstants()));
                }
            }
        }
        assertEquals(constants, new HashSet<>(MeasureCatalogue.measures()));
        assertEquals(68, MeasureCatalogue.measures().size());
    }

    @Test
    void everyMeasureIsFoundByItsNameAndNoOther() {
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            assertEquals(measure, MeasureCatalogue.measure(measure.id()).orElseThrow());
        }
        assertTrue(MeasureCatalogue.measure("rr").isEmpty());
    }

    @Test
    void everyMeasureSaysWhatItIs() {
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            assertFalse(measure.title().isBlank(), measure.id());
            assertFalse(measure.symbol().isBlank(), measure.id());
            assertFalse(measure.formula().y().isBlank(), measure.id());
            assertFalse(measure.formula().v().isBlank(), measure.id());
        }
    }

    /** The formula as text and the formula in the comment above the constant are written down apart; they must not part. */
    @Test
    void theCommentsSayTheSameFormulas() throws IOException {
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            if (measure instanceof Enum<?> constant
                    && measure != GenericMeasure.GEN
                    && measure != AssociationMeasure.PHI
                    && measure != AssociationMeasure.RTET) {
                String source = Files.readString(
                        SOURCES.resolve(constant.getDeclaringClass().getSimpleName() + ".java"));
                for (String formula : List.of(
                        measure.formula().y().split(", ")[0],
                        measure.formula().v().split(", ")[0])) {
                    assertTrue(source.contains(" = " + formula), measure.id() + " lacks " + formula);
                }
            }
        }
    }

    @Test
    void onlyTheLevelOfOneGroupHasNoNullValue() {
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            boolean level = measure instanceof ProportionMeasure
                    || measure instanceof SingleRateMeasure
                    || measure instanceof SingleMeanMeasure
                    || measure instanceof ReliabilityMeasure;
            assertEquals(level, measure.noEffect().isEmpty(), measure.id());
        }
    }

    @Test
    void everyVariantTellsItsFormula() {
        assertEquals(
                MeasureCatalogue.variants().size(),
                Set.copyOf(MeasureCatalogue.variants()).size());
        for (MeasureVariant<?> variant : MeasureCatalogue.variants()) {
            assertTrue(MeasureCatalogue.measures().contains(variant.standard()), variant.toString());
            assertFalse(variant.formula().y().isBlank() || variant.formula().v().isBlank(), variant.toString());
            assertTrue(variant.formula().reference().startsWith("10."), variant.toString());
        }
    }

    @Test
    void everyMeasureIsTakenAsPrintedOnTheNaturalScale() {
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            Scale scale = measure.scale();
            StudyEffect effect = measure.of("A", scale.toNatural(0.2), scale.toNatural(0.1), scale.toNatural(0.3));
            assertEquals("A", effect.label());
            Tolerance.CLOSED_FORM.check(0.2, effect.y(), measure.id());
            Tolerance.QUANTILE.check(0.1 / 1.959963984540054, effect.se(), measure.id());
        }
    }
}
