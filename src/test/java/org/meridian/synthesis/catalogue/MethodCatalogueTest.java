package org.meridian.synthesis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.glmm.GlmmModel;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.measure.ProportionInterval;
import org.meridian.synthesis.measure.RateInterval;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.Weighting;
import org.meridian.synthesis.protocol.MethodRegistry;

class MethodCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGE = Path.of("src/main/docs/methods.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        String written = MethodCatalogue.toMarkdown();
        if (Boolean.getBoolean("meridian.write")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(
                written,
                Files.readString(PAGE),
                PAGE + " is written from the code: mvn test -Dtest=MethodCatalogueTest -Dmeridian.write=true");
    }

    @Test
    void nothingIsLeftOut() {
        List<List<String>> ids =
                MethodCatalogue.chapters().stream().map(Chapter::ids).toList();
        assertEquals(
                List.of(
                        MethodRegistry.standard().methods().stream()
                                .<String>map(Description::id)
                                .toList(),
                        MethodRegistry.standard().supplements().stream()
                                .<String>map(Description::id)
                                .toList(),
                        MeasureCatalogue.measures().stream()
                                .map(StudyMeasure::id)
                                .toList(),
                        MeasureCatalogue.variants().stream()
                                .map(Object::toString)
                                .toList(),
                        names(ProportionInterval.values()),
                        names(RateInterval.values()),
                        names(TauSquared.values(), "GENQ", "GENQM", "fixed", "untruncated", "firstOf"),
                        names(TauIntervalMethod.values()),
                        names(CiMethod.values()),
                        names(PredictionMethod.values()),
                        names(Weighting.Rule.values(), "given"),
                        names(GlmmModel.values()),
                        names(FindingCode.values())),
                ids);
    }

    private static List<String> names(Enum<?>[] constants, String... more) {
        return Stream.concat(Stream.of(constants).map(Enum::name), Stream.of(more))
                .toList();
    }

    /** Formula, call and reference are written down twice, as data and in the comment above the constant; they must not part. */
    @Test
    void theCommentsSayTheSame() throws IOException {
        for (TauSquared it : TauSquared.values()) {
            same(it, it.formula());
        }
        for (TauIntervalMethod it : TauIntervalMethod.values()) {
            same(it, it.formula());
        }
        for (CiMethod it : CiMethod.values()) {
            same(it, it.formula());
        }
        for (PredictionMethod it : PredictionMethod.values()) {
            same(it, it.formula());
        }
        for (Weighting.Rule it : Weighting.Rule.values()) {
            same(it, it.formula());
        }
        for (GlmmModel it : GlmmModel.values()) {
            same(it, it.formula());
        }
        for (FindingCode it : FindingCode.values()) {
            assertTrue(comment(it).contains(it.rule()), () -> it + " lacks " + it.rule());
        }
    }

    private static void same(Enum<?> constant, MethodFormula formula) throws IOException {
        String comment = comment(constant);
        assertTrue(
                comment.contains(formula.formula()), () -> constant + " lacks " + formula.formula() + " in " + comment);
        assertTrue(
                comment.contains(formula.agreesWith()),
                () -> constant + " lacks " + formula.agreesWith() + " in " + comment);
        String all = plain(source(constant));
        assertTrue(all.contains(formula.reference()), () -> constant + " lacks " + formula.reference());
    }

    /** The comment above a constant, without its stars and in one line. */
    private static String comment(Enum<?> constant) throws IOException {
        Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + constant.name() + "\\(", Pattern.DOTALL)
                .matcher(source(constant));
        assertTrue(comment.find(), () -> constant + " has no comment");
        return plain(comment.group(1));
    }

    private static String source(Enum<?> constant) throws IOException {
        String type = constant.getDeclaringClass().getName().replaceAll("\\$.*", "");
        return Files.readString(SOURCES.resolve(type.replace('.', '/') + ".java"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+\\*?\\s+", " ")
                .replace("&amp;", "&")
                .replace("%3C", "<")
                .replace("%3E", ">");
    }

    @Test
    void aTableInMarkdown() {
        Chapter chapter = new Chapter("Cells", "Two of them.", List.of("id", "y"), List.of(List.of("A", "|y|")));
        assertEquals("## Cells\n\nTwo of them.\n\n| id | y |\n|---|---|\n| A | \\|y\\| |\n", chapter.toMarkdown());
    }

    @Test
    void everyRowOfAPageHasItsCells() {
        for (Chapter chapter : MethodCatalogue.chapters()) {
            List<String> lines = new ArrayList<>(chapter.toMarkdown()
                    .lines()
                    .filter(it -> it.startsWith("|"))
                    .toList());
            assertEquals(chapter.methods().size() + 2, lines.size(), chapter.title());
            int bars = chapter.columns().size() + 1;
            assertTrue(
                    lines.stream()
                            .allMatch(it -> it.replace("\\|", "")
                                            .chars()
                                            .filter(c -> c == '|')
                                            .count()
                                    == bars),
                    chapter.title());
        }
        assertTrue(MethodCatalogue.toMarkdown()
                .contains("| RR | risk ratio | ln(p₁/p₂) | 1/a − 1/n₁ + 1/c − 1/n₂ | LOG |"
                        + " <https://doi.org/10.1002/9781119536604.ch6> | `escalc(measure = \"RR\")` |\n"));
    }

    @Test
    void aTableWithHolesIsRefused() {
        Refusal.check(
                "a row of \"Cells\" must have 2 cells, but was [A]",
                () -> new Chapter("Cells", "", List.of("id", "y"), List.of(List.of("A"))));
        Refusal.check(
                "an id must occur once in \"Cells\", but A occurs more often",
                () -> new Chapter("Cells", "", List.of("id"), List.of(List.of("A"), List.of("A"))));
        Refusal.check(
                "a method needs a formula and a reference, but had \"\" and \"10.1002/sim.4040\"",
                () -> new MethodFormula("", "10.1002/sim.4040", ""));
    }
}
