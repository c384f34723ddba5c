package org.meridian.judgement.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meridian.evidence.acupuncture.Acupoint;
import org.meridian.evidence.acupuncture.ArticleList;
import org.meridian.evidence.acupuncture.Meridian;
import org.meridian.evidence.acupuncture.NeedlingDetail;
import org.meridian.evidence.acupuncture.NeedlingSpread;
import org.meridian.evidence.acupuncture.PointCode;
import org.meridian.evidence.acupuncture.PointRole;
import org.meridian.evidence.acupuncture.PregnancyPosition;
import org.meridian.evidence.acupuncture.StrictaItem;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;

/** Quantities computed from channels, points and how needles were used. */
final class PointQuantities {

    /** A point that two sources or more use is a common one. */
    private static final int COMMON = 2;

    /** How the uses of points name a syndrome; other variants say where or how many. */
    private static final String SYNDROME = "pattern of ";

    private PointQuantities() {}

    /** A trial that reports a range leaves the median between two limits; the interval here is those limits, not sampling error. */
    static Measured medianRetention(QuantityRequest inquiry) {
        if (inquiry.atlas().details(StrictaItem.RETENTION, inquiry.about()).isEmpty()) {
            return new Measured.Unknown("the source " + inquiry.about() + " does not say how long needles stayed");
        }
        NeedlingSpread spread = inquiry.atlas().spread(StrictaItem.RETENTION, inquiry.about());
        double lower = spread.median().lower();
        double upper = spread.median().upper();
        return new Measured.Number(
                (lower + upper) / 2,
                lower < upper
                        ? Optional.of(
                                new Interval(lower, upper, inquiry.method().level()))
                        : Optional.empty(),
                spread.toString(),
                Measured.Number.Nature.DESCRIPTION,
                basis(spread.details()),
                List.of());
    }

    static Measured leastDepth(QuantityRequest inquiry) {
        if (inquiry.atlas().details(StrictaItem.DEPTH, inquiry.about()).isEmpty()) {
            return new Measured.Unknown("the source " + inquiry.about() + " does not say how deep needles went");
        }
        NeedlingSpread spread = inquiry.atlas().spread(StrictaItem.DEPTH, inquiry.about());
        return Measured.Number.described(
                spread.smallest(),
                Decimals.upTo(spread.smallest(), 1) + ", up to " + Decimals.upTo(spread.largest(), 1) + ", reported by "
                        + spread.reporting() + " of " + spread.trials() + " trials",
                basis(spread.details()));
    }

    static Measured shareSeekingDeQi(QuantityRequest inquiry) {
        List<NeedlingDetail> details = inquiry.atlas().details(StrictaItem.RESPONSE, inquiry.about()).stream()
                .filter(it -> it.trials().isPresent())
                .toList();
        int of = trials(details.stream());
        if (of == 0) {
            return new Measured.Unknown("the source " + inquiry.about() + " does not say which response was sought");
        }
        int seeking = trials(details.stream().filter(it -> it.text().equals("de qi sought")));
        return Measured.Number.share(seeking, of, inquiry.interval(seeking, of), "trials", basis(details));
    }

    private static int trials(Stream<NeedlingDetail> details) {
        return details.mapToInt(it -> it.trials().orElseThrow()).sum();
    }

    private static List<String> basis(List<NeedlingDetail> details) {
        return details.stream().map(it -> it + "; " + it.provenance()).toList();
    }

    static Measured channelEnd(QuantityRequest inquiry) {
        Meridian channel = inquiry.atlas().meridian(inquiry.about());
        return new Measured.Words(List.of(channel.end().region()), List.of(channel + "; " + channel.provenance()));
    }

    static Measured channelCourse(QuantityRequest inquiry) {
        Meridian channel = inquiry.atlas().meridian(inquiry.about());
        List<String> regions = new ArrayList<>(List.of(channel.start().region()));
        List<String> basis = new ArrayList<>(List.of(channel + "; " + channel.provenance()));
        for (Acupoint point : inquiry.atlas().points(channel)) {
            regions.add(point.region());
            basis.add(point + ", " + point.region() + "; " + point.provenance());
        }
        regions.add(channel.end().region());
        return new Measured.Words(regions.stream().distinct().toList(), basis);
    }

    static Measured shareOnChannels(QuantityRequest inquiry) {
        Set<String> channels = Set.of(inquiry.about().split(" "));
        List<Acupoint> all = inquiry.atlas().points(PointRole.SCIATICA);
        if (all.isEmpty()) {
            return new Measured.Unknown("the library holds no points for sciatica");
        }
        int on = (int) all.stream()
                .filter(it -> it.code().channel().filter(channels::contains).isPresent())
                .count();
        List<String> basis = all.stream().map(Acupoint::toString).toList();
        return Measured.Number.described((double) on / all.size(), on + " of " + all.size() + " points", basis);
    }

    /** A point that a source uses whatever the syndrome belongs to every one of its prescriptions and tells none apart. */
    static Measured prescriptionsBySyndrome(QuantityRequest inquiry) {
        Map<String, Set<PointCode>> bySyndrome = new TreeMap<>();
        inquiry.atlas().uses().stream()
                .filter(it -> it.user().equals(inquiry.about()) && it.variant().startsWith(SYNDROME))
                .forEach(it -> bySyndrome
                        .computeIfAbsent(it.variant(), variant -> new TreeSet<>())
                        .add(it.point()));
        if (bySyndrome.isEmpty()) {
            return new Measured.Unknown("the source " + inquiry.about() + " does not distinguish points by syndrome");
        }
        long distinct = bySyndrome.values().stream().distinct().count();
        return Measured.Number.described(
                distinct,
                distinct + " different sets of points for " + bySyndrome.size() + " syndromes",
                bySyndrome.entrySet().stream()
                        .map(it -> it.getKey() + ": " + it.getValue())
                        .toList());
    }

    static Measured overlapWithArticle(QuantityRequest inquiry) {
        List<Acupoint> common = inquiry.atlas().usedByAtLeast(COMMON);
        List<Acupoint> unknown = having(common, ArticleList.UNKNOWN);
        List<Acupoint> listed = having(common, ArticleList.YES);
        if (!unknown.isEmpty() || common.isEmpty()) {
            return new Measured.Unknown("the article's list is cut off in the excerpt that was read; of "
                    + common.size()
                    + " points that at least " + COMMON + " sources use, " + listed.size() + " are seen in it and "
                    + unknown.size() + " are open");
        }
        return Measured.Number.described(
                (double) listed.size() / common.size(),
                listed.size() + " of " + common.size() + " common points",
                common.stream().map(Acupoint::toString).toList());
    }

    private static List<Acupoint> having(List<Acupoint> points, ArticleList answer) {
        return points.stream().filter(it -> it.inArticleList() == answer).toList();
    }

    static Measured positionsOnPregnancy(QuantityRequest inquiry) {
        List<PregnancyPosition> positions = inquiry.atlas().positions();
        if (positions.isEmpty()) {
            return new Measured.Unknown("the library holds no position on points in pregnancy");
        }
        return new Measured.Sides(
                holders(positions.stream().filter(it -> it.side().isAgainstUse())),
                holders(positions.stream().filter(it -> !it.side().isAgainstUse())),
                inquiry.atlas().generalPositions().stream()
                        .map(it -> it.says() + " " + it.provenance())
                        .toList());
    }

    private static List<String> holders(Stream<PregnancyPosition> positions) {
        return positions
                .map(it -> it.provenance().source().shortForm())
                .distinct()
                .toList();
    }
}
