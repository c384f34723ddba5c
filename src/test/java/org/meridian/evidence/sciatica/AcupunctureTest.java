package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.acupuncture.StrictaItem.DEPTH;
import static org.meridian.evidence.acupuncture.StrictaItem.RESPONSE;
import static org.meridian.evidence.acupuncture.StrictaItem.RETENTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.acupuncture.Acupoint;
import org.meridian.evidence.acupuncture.ArticleList;
import org.meridian.evidence.acupuncture.HanNames;
import org.meridian.evidence.acupuncture.Meridian;
import org.meridian.evidence.acupuncture.NeedlingSpread;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.acupuncture.PointRole;
import org.meridian.evidence.acupuncture.PointUse;
import org.meridian.evidence.acupuncture.PregnancyPosition;
import org.meridian.evidence.acupuncture.Prescription;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.SourceUses;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Trial;

/** The points of the built-in library. */
class AcupunctureTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final PointAtlas ATLAS = LIBRARY.acupuncture();

    private static List<String> codes(List<Acupoint> points) {
        return points.stream().map(it -> it.code().value()).toList();
    }

    @Test
    void thirtyOnePointsAreThere() {
        assertEquals(31, ATLAS.points().size());
        assertEquals(15, ATLAS.points(ATLAS.meridian("BL")).size());
        assertEquals(14, ATLAS.points(ATLAS.meridian("GB")).size());
        assertEquals("31 points on 2 channels", ATLAS.toString());
    }

    @Test
    void chineseNamesAreWhole() {
        Acupoint huantiao = ATLAS.point("GB30");
        assertEquals("GB30 Huántiào", huantiao.toString());
        assertEquals(new HanNames("環跳", "环跳", "環(环)跳"), huantiao.han());
        assertEquals("Jumping Circle", huantiao.english());
        assertEquals("委中", ATLAS.point("BL40").han().toString());
        assertEquals("氣(气,気)海(海)兪(俞)", ATLAS.point("BL24").han().standard());
        for (Acupoint point : ATLAS.points()) {
            boolean hasNames = !point.han().simplified().isEmpty();
            assertEquals(!point.code().value().equals("ASHI"), hasNames, point.toString());
            point.han()
                    .simplified()
                    .codePoints()
                    .forEach(sign -> assertEquals(
                            Character.UnicodeScript.HAN, Character.UnicodeScript.of(sign), point.toString()));
        }
        assertEquals(Standing.NOT_VERIFIED, ATLAS.point("EX-B2").namesStanding());
    }

    @Test
    void channelsEndWhereTheStandardSays() {
        Meridian gallbladder = ATLAS.meridian("GB");
        assertEquals("Gallbladder (GB), GB1 (outer corner of the eye) to GB44 (fourth toe)", gallbladder.toString());
        Meridian bladder = ATLAS.meridian("BL");
        assertEquals("BL67 (little toe)", bladder.end().toString());
        assertEquals(67, bladder.points().orElseThrow());
        assertEquals("A20", bladder.provenance().source().id());
        for (Meridian meridian : ATLAS.meridians()) {
            Acupoint last = ATLAS.point(meridian.end().point().value());
            assertEquals(meridian.end().region(), last.region());
        }
    }

    @Test
    void theBladderChannelRunsDownTheBackAndTheLeg() {
        List<String> regions = new ArrayList<>();
        for (Acupoint point : ATLAS.points(ATLAS.meridian("BL"))) {
            if (regions.isEmpty() || !regions.get(regions.size() - 1).equals(point.region())) {
                regions.add(point.region());
            }
        }
        assertEquals(
                List.of(
                        "lower back",
                        "sacrum",
                        "buttock",
                        "posterior thigh",
                        "posterior knee",
                        "buttock",
                        "calf",
                        "ankle",
                        "little toe"),
                regions);
    }

    @Test
    void theRoleOfAPointFollowsFromItsUses() {
        Set<String> used = ATLAS.uses().stream().map(it -> it.point().value()).collect(Collectors.toSet());
        for (Acupoint point : ATLAS.points()) {
            assertEquals(used.contains(point.code().value()), point.role() == PointRole.SCIATICA, point.toString());
        }
        assertEquals(
                List.of("BL31", "BL62", "GB33", "GB37", "GB38", "GB40", "GB41"),
                codes(ATLAS.points(PointRole.CANDIDATE)));
    }

    @Test
    void theListOfTheArticleIsKnownInPartOnly() {
        assertEquals(
                List.of("BL23", "BL25", "BL40"),
                codes(ATLAS.points().stream()
                        .filter(it -> it.inArticleList() == ArticleList.YES)
                        .toList()));
        assertEquals(
                26,
                ATLAS.points().stream()
                        .filter(it -> it.inArticleList() == ArticleList.UNKNOWN)
                        .count());
        assertEquals("A27: BL23, BL25, BL40", ATLAS.prescription("A27").toString());
    }

    @Test
    void trialsShareTheirPoints() {
        assertEquals(List.of("BL54", "GB30"), codes(ATLAS.inTrials().usedByAtLeast(3)));
        assertEquals(
                List.of("BL54", "BL57", "BL60", "GB30", "GB39"),
                codes(ATLAS.inTrials().usedByAtLeast(2)));
        Prescription chen = ATLAS.prescription("ChenWK2010");
        assertEquals(7, chen.on("BL", "GB").size());
        assertEquals(
                "ChenWK2010 and LiuBo2016 share 5 of 11 points (Jaccard 0.45)",
                chen.overlapWith(ATLAS.prescription("LiuBo2016")).toString());
    }

    @Test
    void everyTrialThatUsesAPointIsInTheLibrary() {
        Set<String> trials = LIBRARY.trials().stream().map(Trial::id).collect(Collectors.toSet());
        for (PointUse use : ATLAS.inTrials().uses()) {
            assertTrue(trials.contains(use.trial().orElseThrow()), use.toString());
        }
        assertFalse(ATLAS.inTrials().uses().isEmpty());
    }

    @Test
    void bothSidesSpeakOnPregnancy() {
        assertEquals(List.of("BL31", "BL32", "BL60", "BL67"), codes(ATLAS.contested()));
        List<PregnancyPosition> kunlun = ATLAS.positions(ATLAS.point("BL60"));
        assertEquals(
                Set.of("P29", "A11"),
                kunlun.stream().map(it -> it.provenance().source().id()).collect(Collectors.toSet()));
        assertEquals(
                Set.of("A29", "A11"),
                ATLAS.generalPositions().stream()
                        .map(it -> it.provenance().source().id())
                        .collect(Collectors.toSet()));
        assertEquals(24, ATLAS.positions().size());
    }

    @Test
    void needlesStayHalfAnHourInTheMiddle() {
        NeedlingSpread retention = ATLAS.spread(RETENTION, "A04");
        assertEquals(
                "needle retention time: median 30 min, 20 to 45, reported by 10 of 11 trials", retention.toString());
        assertEquals(8, retention.within(20, 30));
    }

    @Test
    void needlesGoDeep() {
        NeedlingSpread depth = ATLAS.spread(DEPTH, "A04");
        assertEquals(25, depth.smallest());
        assertEquals(75, depth.largest());
        assertEquals(7, depth.reporting());
        assertEquals(11, depth.trials());
        assertEquals(
                List.of("de qi sought 10", "not seen whether de qi was sought 1"),
                ATLAS.details(RESPONSE, "A04").stream()
                        .map(it -> it.text() + " " + it.trials().orElseThrow())
                        .toList());
    }

    @Test
    void whatRestsOnASourceIncludesItsPoints() {
        SourceUses carr = LIBRARY.citing(new Identifier.Doi("10.1136/acupmed-2015-010936"));
        assertEquals(7, carr.positions().size(), "three in general, and one for each of four points");
        SourceUses consensus = LIBRARY.citing(new Identifier.Doi("10.2147/JPR.S280404"));
        assertEquals(7, consensus.points().size());
        assertEquals(6, consensus.details().size());
        assertTrue(consensus.toString().endsWith("7 uses of acupoints, 6 details of needling"), consensus.toString());
    }
}
