package org.meridian.evidence.acupuncture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointCodeTest {

    @Test
    void aCodeHasItsChannelAndItsNumber() {
        PointCode code = new PointCode("GB30");
        assertEquals("GB", code.channel().orElseThrow());
        assertEquals(OptionalInt.of(30), code.number());
        for (String none : new String[] {"EX-B2", "ASHI"}) {
            assertTrue(new PointCode(none).channel().isEmpty());
            assertTrue(new PointCode(none).number().isEmpty());
        }
    }

    @Test
    void codesSortAlongTheChannels() {
        TreeSet<PointCode> sorted = new TreeSet<>(Stream.of("GB1", "EX-B2", "BL67", "ASHI", "BL9", "BL23")
                .map(PointCode::new)
                .toList());
        assertEquals("[BL9, BL23, BL67, GB1, ASHI, EX-B2]", sorted.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB-30", "gb30", "GB030", "GB0", "G30", "GB", "GB100", "EX-2", "EXB2", "ashi", "GB30 ", ""})
    void whatIsNoCodeIsRefused(String text) {
        var problem = assertThrows(IllegalArgumentException.class, () -> new PointCode(text));
        assertEquals("a point is written like GB30, EX-B2 or ASHI, but was \"" + text + "\"", problem.getMessage());
    }
}
