package org.meridian.evidence.acupuncture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.meridian.evidence.acupuncture.MadeUpPoints.atlas;
import static org.meridian.evidence.acupuncture.MadeUpPoints.by;
import static org.meridian.evidence.acupuncture.MadeUpPoints.channel;
import static org.meridian.evidence.acupuncture.MadeUpPoints.detail;
import static org.meridian.evidence.acupuncture.MadeUpPoints.end;
import static org.meridian.evidence.acupuncture.MadeUpPoints.notReported;
import static org.meridian.evidence.acupuncture.MadeUpPoints.point;
import static org.meridian.evidence.acupuncture.MadeUpPoints.position;
import static org.meridian.evidence.acupuncture.MadeUpPoints.use;
import static org.meridian.evidence.acupuncture.MadeUpPoints.useInTrial;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The rules of the atlas, on points that do not exist. */
class PointAtlasTest {

    private static final List<Acupoint> POINTS = List.of(point("XX9"), point("XX2"), point("ASHI"), point("XX1"));

    private static void refused(String message, Executable what) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, what).getMessage());
    }

    @Test
    void pointsLieAlongTheChannel() {
        PointAtlas atlas = atlas(POINTS, List.of(), List.of());
        assertEquals(
                "[XX1 no name, XX2 no name, XX9 no name, ASHI no name]",
                atlas.points().toString());
        assertEquals(3, atlas.points(atlas.meridian("XX")).size());
        assertEquals("4 points on 1 channels", atlas.toString());
    }

    @Test
    void aTrialCountsOnceHoweverManySourcesTellOfIt() {
        PointAtlas atlas = atlas(
                POINTS,
                List.of(
                        useInTrial("XX2", "T", "M1"),
                        useInTrial("XX2", "T", "M2"),
                        use("XX9", "M1"),
                        use("XX9", "M2"),
                        useInTrial("XX9", "T", "M1")),
                List.of());
        assertEquals("[XX9 no name]", atlas.usedByAtLeast(2).toString());
        assertEquals(
                "[XX2 no name, XX9 no name]", atlas.inTrials().usedByAtLeast(1).toString());
        assertEquals(List.of(), atlas.inTrials().usedByAtLeast(2));
        assertEquals("[T: XX2, XX9, M1: XX9, M2: XX9]", atlas.prescriptions().toString());
        refused("no points of \"Z\"; there are those of T, M1, M2", () -> atlas.prescription("Z"));
    }

    @Test
    void overlapIsThatOfJaccard() {
        Prescription one = new Prescription("one", codes("XX1", "XX2", "XX9", "ASHI"));
        Prescription other = new Prescription("other", codes("XX9", "XX2", "EX-B2"));
        PointOverlap overlap = one.overlapWith(other);
        assertEquals(codes("XX2", "XX9"), overlap.shared());
        assertEquals(5, overlap.either().size());
        assertEquals(2 / 5.0, overlap.jaccard());
        assertEquals(overlap.jaccard(), other.overlapWith(one).jaccard());
        assertEquals(1, one.overlapWith(one).jaccard());
        assertEquals("one and other share 2 of 5 points (Jaccard 0.40)", overlap.toString());
        assertEquals(codes("XX1", "XX2", "XX9"), one.on("XX", "YY"));
        refused(
                "a prescription needs points, but that of nobody has none",
                () -> new Prescription("nobody", List.of()));
    }

    private static List<PointCode> codes(String... codes) {
        return List.of(codes).stream().map(PointCode::new).toList();
    }

    @Test
    void aPointIsContestedIfBothSidesSpeakOfIt() {
        PointAtlas atlas = atlas(
                POINTS,
                List.of(),
                List.of(
                        position("", PregnancySide.NO_EVIDENCE_OF_HARM),
                        position("XX1", PregnancySide.CAUTION),
                        position("XX1", PregnancySide.CONTRAINDICATED),
                        position("XX2", PregnancySide.NO_EVIDENCE_OF_HARM),
                        position("XX2", PregnancySide.CAUTION)));
        assertEquals("[XX2 no name]", atlas.contested().toString());
        assertEquals(1, atlas.generalPositions().size());
        assertEquals(2, atlas.positions(atlas.point("XX1")).size());
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        refused(
                "a point occurs once in an atlas, but twice there is XX2 no name",
                () -> atlas(List.of(point("XX2"), point("XX2")), List.of(), List.of()));
        refused("no channel of the atlas has a point XX10", () -> atlas(List.of(point("XX10")), List.of(), List.of()));
        refused("no point XX3 in the atlas", () -> atlas(POINTS, List.of(use("XX3", "M1")), List.of()));
        refused(
                "no point XX3 in the atlas",
                () -> atlas(POINTS, List.of(), List.of(position("XX3", PregnancySide.CAUTION))));
        PointAtlas atlas = atlas(POINTS, List.of(), List.of());
        refused("no point XX3 in the atlas", () -> atlas.point("XX3"));
        refused("no channel YY in the atlas", () -> atlas.meridian("YY"));
    }

    @Test
    void aChannelEndsAtItsLastPoint() {
        assertEquals(
                "Made up (XX), XX1 (somewhere) to XX9 (somewhere)", channel(9).toString());
        refused(
                "a channel ends at its last point, but XX has 9 points and ends at XX8",
                () -> new Meridian("XX", "", OptionalInt.of(9), end("XX1"), end("XX8"), by("M1")));
        refused(
                "the channel XX has no point YY1",
                () -> new Meridian("XX", "", OptionalInt.of(9), end("YY1"), end("XX9"), by("M1")));
    }

    @Test
    void aRangeIsNotAValue() {
        NeedlingSpread spread = new NeedlingSpread(
                StrictaItem.RETENTION,
                "min",
                List.of(detail(1, 20, 35, "min"), detail(1, 30, 30, "min"), notReported(2), detail(2, 25, 40, "min")));
        assertEquals(6, spread.trials());
        assertEquals(4, spread.reporting());
        assertEquals(new NeedlingSpread.Limits(25, 37.5), spread.median());
        assertEquals(20, spread.smallest());
        assertEquals(40, spread.largest());
        assertEquals(2, spread.within(20, 35));
        assertEquals(
                "needle retention time: median 25 to 37.5 min, 20 to 40, reported by 4 of 6 trials", spread.toString());
    }

    @Test
    void aSpreadNeedsOneItemOneUnitAndAValue() {
        refused(
                "a spread needs one unit, but n is in h and not in min",
                () -> new NeedlingSpread(StrictaItem.RETENTION, "min", List.of(detail(1, 1, 1, "h"))));
        refused(
                "a spread needs details of trials on depth of insertion, but n is another",
                () -> new NeedlingSpread(StrictaItem.DEPTH, "min", List.of(detail(1, 1, 1, "min"))));
        refused(
                "no trial reports a value of needle retention time",
                () -> new NeedlingSpread(StrictaItem.RETENTION, "min", List.of(notReported(3))));
        refused("limits must be in order, but were 2.0 and 1.0 in n", () -> detail(1, 2, 1, "min"));
        refused("a value goes with its unit, but n has only one of them", () -> detail(1, 1, 1, ""));
    }
}
