package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.review.StudyFlow;
import org.meridian.evidence.review.StudyFlow.Count;
import org.meridian.evidence.review.StudyFlow.OtherMethods;
import org.meridian.evidence.review.StudyFlow.Retrieval;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;

class PrismaPlotTest {

    private static Optional<OtherMethods> other() {
        return Optional.of(new OtherMethods(
                List.of(Count.of("Websites", 4), Count.of("Citation searching", 9)),
                new Retrieval(
                        OptionalInt.of(13),
                        OptionalInt.of(1),
                        OptionalInt.of(12),
                        List.of(Count.of("Not randomised", 11)))));
    }

    /** Made-up numbers. */
    private static StudyFlow flow(int studies) {
        return new StudyFlow(
                List.of(
                        Count.of("PubMed", 420),
                        Count.of("中国知网 (CNKI)", 610),
                        new Count("Trial registers", OptionalInt.empty())),
                List.of(Count.of("Duplicates", 333)),
                OptionalInt.of(697),
                List.of(Count.of("By title and abstract", 601)),
                new Retrieval(
                        OptionalInt.of(96),
                        OptionalInt.of(7),
                        OptionalInt.of(89),
                        List.of(
                                Count.of("Comparator was no drug", 40),
                                Count.of("Acupuncture was combined with another treatment in one arm only", 19))),
                other(),
                Optional.of(new StudyFlow.Included(OptionalInt.of(5), OptionalInt.of(5))),
                OptionalInt.of(studies),
                OptionalInt.of(36));
    }

    @Test
    void isTheGoldenFigure() throws Exception {
        Path golden = Path.of("src/test/resources/plot/prisma.golden.svg");
        Path drawn = PrismaPlot.of(flow(34)).draw().save(Path.of("target/prisma.svg"));
        assertEquals(
                Files.readString(golden),
                Files.readString(drawn),
                "look at " + drawn + "; if it is what you want, it is the new " + golden);
    }

    @Test
    void saysEveryCountAndWhatIsNotReported() {
        List<String> words = words(PrismaPlot.of(flow(34)).draw());
        assertTrue(words.containsAll(List.of(
                "PubMed (n\u00a0=\u00a0420)",
                "Trial registers (not\u00a0reported)",
                "Duplicates (n\u00a0=\u00a0333)")));
    }

    @Test
    void saysWhatDoesNotAddUp() {
        Figure figure = PrismaPlot.of(flow(40)).draw();
        assertTrue(String.join(" ", words(figure)).contains("there are 40 studies and only 36 reports"));
        assertTrue(figure.description().contains("do not add up"));
    }

    @Property(tries = 60)
    void nothingOverlapsWhateverTheReasons(
            @ForAll @Size(min = 1, max = 12) List<@StringLength(min = 1, max = 80) @NotBlank String> reasons,
            @ForAll @IntRange(max = 2_000_000_000) int n) {
        List<Count> counts = reasons.stream().map(reason -> Count.of(reason, n)).toList();
        Retrieval retrieval = new Retrieval(OptionalInt.of(n), OptionalInt.empty(), OptionalInt.of(n), counts);
        StudyFlow flow = new StudyFlow(
                counts,
                counts,
                OptionalInt.of(n),
                counts,
                retrieval,
                Optional.of(new OtherMethods(counts, retrieval)),
                Optional.empty(),
                OptionalInt.of(n),
                OptionalInt.of(n));
        Legibility.check(PrismaPlot.of(flow).draw());
    }
}
