package org.meridian.present.plot.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.meridian.present.plot.Examples;
import org.meridian.synthesis.diagnostic.LeaveOneOut;

class ForestTextTest {

    private static final ForestPlot PLOT = ForestPlot.of(Examples.bcg()).with(Examples.BCG_WORDS);

    @Test
    void isTheGoldenText() throws IOException {
        isGolden("forest-groups.golden.txt", PLOT.groupedBy(Examples.ALLOCATION).toText(120));
        isGolden("forest-ascii.golden.txt", PLOT.toText(80, TextAlphabet.ASCII));
    }

    private static void isGolden(String name, String text) throws IOException {
        Path golden = Path.of("src/test/resources/plot", name);
        Path written = Files.writeString(Path.of("target", name), text);
        assertEquals(
                Files.readString(golden),
                text,
                "look at " + written + "; if it is what you want, it is the new " + golden);
    }

    @Test
    void everyWidthKeepsEffectsAsLongAsItCan() {
        assertTrue(PLOT.toText(120).contains("Events"));
        assertFalse(PLOT.toText(70).contains("Events"));
        assertTrue(PLOT.toText(70).contains("0.49 [0.33, 0.73]"));
        assertTrue(PLOT.toText(40).contains("Rosenthal"));
        assertThrows(IllegalArgumentException.class, () -> PLOT.toText(39));
    }

    @Test
    void asciiHasNoOtherCharacters() {
        String text = PLOT.groupedBy(Examples.ALLOCATION)
                .with(Examples.riskOfBias(Examples.bcg().effects().labels()))
                .toText(140, TextAlphabet.ASCII);
        assertTrue(text.chars().allMatch(c -> c < 128), text);
    }

    @Test
    void whatLeavesTheAxisEndsInAnArrow() {
        String text = PLOT.with(Examples.BCG_WORDS.withRange(0.5, 2)).toText(100);
        assertTrue(text.lines()
                .filter(line -> line.startsWith("Comstock & Webster"))
                .allMatch(line -> line.contains("←") && line.contains("→")));
        assertTrue(text.lines()
                .filter(line -> line.startsWith("Hart"))
                .allMatch(line -> line.contains("←") && !line.contains("■")));
    }

    @Test
    void aSeriesIsTextAsWell() {
        String text = ForestPlot.of(LeaveOneOut.of(Examples.bcg())).toText(100, TextAlphabet.BOX);
        assertTrue(text.startsWith("Leave-one-out"));
        assertTrue(text.contains("All 13 studies"));
        assertTrue(text.contains("■"));
    }
}
