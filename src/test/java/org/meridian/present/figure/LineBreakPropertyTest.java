package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;

class LineBreakPropertyTest {

    private static final TextStyle TEN = TextStyle.of(10);

    @Property(tries = 500)
    void nothingIsLost(
            @ForAll @StringLength(max = 60) String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
        List<String> lines = LineBreak.lines(text, TEN, width);
        assertEquals(letters(text), letters(String.join("", lines)));
        lines.forEach(line -> assertFalse(line.isBlank()));
    }

    @Property(tries = 500)
    void everyLineFitsUnlessItIsASingleCharacter(
            @ForAll @StringLength(max = 60) String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
        for (String line : LineBreak.lines(text, TEN, width)) {
            assertTrue(TEN.width(line) <= width + 1e-3 || isOneCharacter(line), () -> line + " at " + width);
        }
    }

    private static boolean isOneCharacter(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return characters.next() == line.length();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
