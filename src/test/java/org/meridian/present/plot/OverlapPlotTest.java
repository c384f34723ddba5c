package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.review.CountBy;
import org.meridian.evidence.review.Membership;
import org.meridian.evidence.review.Overlap;
import org.meridian.evidence.review.OverlapRow;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;

class OverlapPlotTest {

    private static Overlap sciatica() {
        return Sciatica.library().overview().overlap(CountBy.PATIENTS);
    }

    @Test
    void isTheGoldenFigure() throws Exception {
        Path golden = Path.of("src/test/resources/plot/overlap-sciatica.golden.svg");
        Figure figure = OverlapPlot.of(sciatica()).draw();
        Path drawn = figure.save(Path.of("target/overlap-sciatica.svg"));
        Legibility.check(figure);
        assertEquals(
                Files.readString(golden),
                Files.readString(drawn),
                "look at " + drawn + "; if it is what you want, it is the new " + golden);
    }

    @Test
    void everyCellIsToldInWords() {
        Overlap overlap = sciatica();
        Figure figure = OverlapPlot.of(overlap).draw();
        assertEquals(overlap.rows().size(), figure.table().rows().size());
        for (int i = 0; i < overlap.rows().size(); i++) {
            for (int j = 0; j < overlap.reviews().size(); j++) {
                String expected = overlap.rows().get(i).cells().get(j).name().toLowerCase(java.util.Locale.ROOT);
                String told = figure.table().rows().get(i).get(j + 1).words();
                assertEquals(expected.equals("unknown") ? "not known" : expected.replace('_', ' '), told);
            }
        }
        String words = String.join(" ", Legibility.words(figure)).replace('\n', ' ');
        assertTrue(words.contains("Corrected covered area"), words);
        assertTrue(
                figure.description()
                        .contains(overlap.coveredArea().orElseThrow().toString()),
                figure.description());
    }

    @Test
    void refusesAnEmptyMatrix() {
        Overlap empty = new Overlap(sciatica().reviews(), List.of());
        assertThrows(IllegalArgumentException.class, () -> OverlapPlot.of(empty).draw());
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void nothingOverlapsWhateverTheNames(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 300) int trials,
            @ForAll @IntRange(min = 2, max = 40) int columns) {
        List<Review> known = sciatica().reviews();
        List<Review> reviews = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            reviews.add(known.get(j % known.size()));
        }
        List<OverlapRow> rows = new ArrayList<>();
        for (int i = 0; i < trials; i++) {
            List<Membership> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                cells.add(Membership.values()[(i + j * j) % 3]);
            }
            rows.add(new OverlapRow("x" + name + i, cells));
        }
        Figure figure = OverlapPlot.of(new Overlap(reviews, rows)).draw();
        Legibility.check(figure);
        assertEquals(
                trials,
                figure.marks().stream().filter(Mark.Group.class::isInstance).count());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(120),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMaxLength(60));
    }
}
