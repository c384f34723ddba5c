package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictUtf8Test {

    private static List<Problem> problems(String latin1) {
        List<Problem> problems = new ArrayList<>();
        StrictUtf8.decode(latin1.getBytes(StandardCharsets.ISO_8859_1), "f", problems);
        return problems;
    }

    @Test
    void namesEachFaultyLineOnceWhateverItsEnd() {
        assertEquals(
                List.of(
                        new Problem("f", 2, "", "must be UTF-8, but the byte 0xE9 is not"),
                        new Problem("f", 4, "", "must be UTF-8, but the byte 0xFF is not"),
                        new Problem("f", 5, "", "must be UTF-8, but the byte 0xC3 is not")),
                problems("a\r\u00E9\u00E8\r\n\r\n\u00FF\n\u00C3"));
    }

    @Test
    void aReplacementCharacterMayStandInTheText() {
        List<Problem> problems = new ArrayList<>();
        String text = StrictUtf8.decode("\uFEFFa\uFFFD\uFEFF".getBytes(StandardCharsets.UTF_8), "f", problems);
        assertEquals("a\uFFFD\uFEFF", text);
        assertEquals(List.of(), problems);
    }
}
