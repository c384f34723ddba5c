package org.meridian.evidence.acupuncture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;

/** A channel that does not exist, with points nobody needles. */
final class MadeUpPoints {

    private MadeUpPoints() {}

    static Provenance by(String source) {
        return new Provenance(
                Citation.of(source, SourceKind.WEB_PAGE).title("Made up").build(),
                new Locator("nowhere", ""),
                Obtained.REPORTED,
                Standing.NOT_VERIFIED,
                "",
                "");
    }

    static ChannelEnd end(String point) {
        return new ChannelEnd(new PointCode(point), "somewhere", Standing.NOT_VERIFIED);
    }

    static Meridian channel(int points) {
        return new Meridian("XX", "Made up", OptionalInt.of(points), end("XX1"), end("XX" + points), by("M1"));
    }

    static Acupoint point(String code) {
        return new Acupoint(
                new PointCode(code),
                "no name",
                "no name",
                new HanNames("", "", ""),
                "",
                Standing.NOT_VERIFIED,
                "nowhere",
                "nowhere",
                PointRole.CANDIDATE,
                ArticleList.UNKNOWN,
                by("M1"));
    }

    static PointUse use(String point, String source) {
        return new PointUse(new PointCode(point), Optional.empty(), "", by(source));
    }

    static PointUse useInTrial(String point, String trial, String source) {
        return new PointUse(new PointCode(point), Optional.of(trial), "", by(source));
    }

    static PregnancyPosition position(String point, PregnancySide side) {
        return new PregnancyPosition(
                "p", Optional.of(point).filter(it -> !it.isEmpty()).map(PointCode::new), side, "all", "", by("M1"));
    }

    static NeedlingDetail detail(int trials, double lower, double upper, String unit) {
        return new NeedlingDetail(
                "n",
                StrictaItem.RETENTION,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(trials),
                OptionalDouble.of(lower),
                OptionalDouble.of(upper),
                unit,
                "",
                by("M1"));
    }

    static NeedlingDetail notReported(int trials) {
        return new NeedlingDetail(
                "n",
                StrictaItem.RETENTION,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(trials),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "not reported",
                by("M1"));
    }

    static PointAtlas atlas(List<Acupoint> points, List<PointUse> uses, List<PregnancyPosition> positions) {
        return new PointAtlas(List.of(channel(9)), points, uses, positions, List.of());
    }
}
