package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InkTest {

    private static final List<Ink> DATA = List.of(Ink.STUDY, Ink.SUMMARY, Ink.PREDICTION);

    @Test
    void textIsReadable() {
        assertTrue(Ink.TEXT.contrast(Ink.PAPER) >= 7);
        assertTrue(Ink.QUIET.contrast(Ink.PAPER) >= 7);
        assertTrue(Ink.QUIET.contrast(Ink.SHADE) >= 4.5);
    }

    @Test
    void textAndStudiesStandOutFromEveryRegion() {
        List<Ink> regions = List.of(Ink.FAINT_REGION, Ink.LIGHT_REGION, Ink.MIDDLE_REGION, Ink.DEEP_REGION);
        for (Ink region : regions) {
            assertTrue(Ink.TEXT.contrast(region) >= 7, region + "");
            assertTrue(Ink.STUDY.contrast(region) >= 3, region + " " + Ink.STUDY.contrast(region));
        }
        for (int i = 1; i < regions.size(); i++) {
            assertTrue(regions.get(i - 1).contrast(regions.get(i)) >= 1.1, regions.get(i) + " in a grey print");
        }
    }

    @Test
    void dataStandOutFromPaper() {
        DATA.forEach(ink -> assertTrue(ink.contrast(Ink.PAPER) >= 3, ink + " " + ink.contrast(Ink.PAPER)));
        assertTrue(Ink.RULE.contrast(Ink.PAPER) >= 3);
    }

    @Test
    void dataStayApartInAGreyPrint() {
        for (Ink one : DATA) {
            for (Ink other : DATA) {
                assertTrue(one == other || one.contrast(other) >= 1.7, one + " beside " + other);
            }
        }
    }

    @Test
    void bandsAndLightDiamondsLeaveDataReadable() {
        assertTrue(Ink.SUMMARY_LIGHT.contrast(Ink.PAPER) >= 3);
        assertTrue(Ink.STUDY.contrast(Ink.PREDICTION_BAND) >= 3);
        assertTrue(Ink.SUMMARY.contrast(Ink.SUMMARY_LIGHT) >= 1.7);
    }

    @Test
    void levelsOfConcernStayApartInAGreyPrint() {
        List<Ink> concerns =
                List.of(Ink.CONCERN_LOW, Ink.CONCERN_SOME, Ink.CONCERN_UNKNOWN, Ink.CONCERN_HIGH, Ink.CONCERN_CRITICAL);
        for (Ink one : concerns) {
            for (Ink other : concerns) {
                assertTrue(one == other || one.contrast(other) >= 1.2, one + " beside " + other);
            }
        }
    }

    @Test
    void contrastOfBlackAndWhiteBounds() {
        assertEquals(1, Ink.PAPER.luminance(), 1e-12);
        assertEquals(1, Ink.STUDY.contrast(Ink.STUDY));
        assertEquals("#3a6894", Ink.STUDY.hex());
    }
}
