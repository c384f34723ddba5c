package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakTest {

    private static final TextStyle TEN = TextStyle.of(10);

    @Test
    void breaksAtBlanks() {
        assertEquals(List.of("Comstock &", "Webster 1969"), LineBreak.lines("Comstock & Webster 1969", TEN, 65));
        assertEquals(List.of("one line"), LineBreak.lines("  one \t\n line ", TEN, 100));
        assertEquals(List.of(), LineBreak.lines(" ", TEN, 100));
    }

    @Test
    void breaksBetweenIdeographs() {
        assertEquals(List.of("针刺治", "疗坐骨", "神经痛"), LineBreak.lines("针刺治疗坐骨神经痛", TEN, 30));
    }

    @Test
    void breaksAWordOnlyIfItIsTooLong() {
        assertEquals(List.of("aaaa", "aaaa", "aa b"), LineBreak.lines("aaaaaaaaaa b", TEN, 4 * 5.56));
    }
}
