package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.TextStyle.Weight.BOLD;
import static org.meridian.present.figure.TextStyle.Weight.REGULAR;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void addsTheWidthsOfTheTable() {
        // H 722, e 556, l 222, v 500, e 556, t 278, i 222, c 500, a 556
        assertEquals(722 + 556 + 222 + 500 + 556 + 278 + 222 + 500 + 556, TextWidth.of("Helvetica", REGULAR));
        // H 722, e 556, l 278, v 556, e 556, t 333, i 278, c 556, a 556
        assertEquals(722 + 556 + 278 + 556 + 556 + 333 + 278 + 556 + 556, TextWidth.of("Helvetica", BOLD));
    }

    @Test
    void knowsEveryCharacterOfAsciiAndLatin1InBothWeights() {
        for (int c = 0x21; c <= 0xFF; c++) {
            if (c < 0x7F || (c > 0xA0 && c != 0xAD)) {
                String text = Character.toString(c);
                assertTrue(TextWidth.of(text, REGULAR) >= 191, text);
                assertTrue(TextWidth.of(text, BOLD) >= 238, text);
            }
        }
    }

    @Test
    void figuresLineUp() {
        "0123456789".chars().forEach(c -> assertEquals(556, TextWidth.of(Character.toString(c), REGULAR)));
        assertEquals(TextWidth.of("+", REGULAR), TextWidth.of("−", REGULAR));
    }

    @Test
    void accentsTakeNoRoom() {
        assertEquals(TextWidth.of("e", REGULAR), TextWidth.of("é", REGULAR));
        assertEquals(TextWidth.of("é", REGULAR), TextWidth.of("e\u0301", REGULAR));
        assertEquals(TextWidth.of("Novak", BOLD), TextWidth.of("Novák", BOLD));
        assertEquals(TextWidth.of("Cs", REGULAR), TextWidth.of("Čś", REGULAR));
    }

    @Test
    void ideographsFillASquare() {
        assertEquals(6000, TextWidth.of("针刺治疗坐骨", REGULAR));
        assertEquals(3000, TextWidth.of("かな한", BOLD));
        assertEquals(2000, TextWidth.of("\uFF08\uFF0C", REGULAR));
        assertEquals(1000, TextWidth.of("𠀋", REGULAR));
    }

    @Test
    void otherScriptsGetAUsualLetter() {
        assertEquals(TextWidth.of("n", REGULAR), TextWidth.of("τ", REGULAR));
        assertEquals(TextWidth.of("N", REGULAR), TextWidth.of("Ж", REGULAR));
        assertEquals(TextWidth.of(" ", REGULAR), TextWidth.of("\u00a0", REGULAR));
    }

    @Test
    void aTerminalGivesIdeographsTwoColumnsAndCombiningMarksNone() {
        assertEquals(5, TextWidth.columns("τ² = "));
        assertEquals(5, TextWidth.columns("王 et"));
        assertEquals(1, TextWidth.columns("e\u0301"));
        assertEquals(0, TextWidth.columns(""));
    }
}
