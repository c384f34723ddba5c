package org.meridian.evidence.acupuncture;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Channels, points, who uses them, how, and what is held about them in pregnancy.
 *
 * <pre>{@code
 * atlas.point("GB30")                               GB30 Huántiào
 * atlas.inTrials().usedByAtLeast(2)                 the points that two trials or more used
 * atlas.prescription("A08").overlapWith(atlas.prescription("A24")).jaccard()
 * atlas.spread(StrictaItem.RETENTION, "A04")        median 30 min
 * }</pre>
 *
 * @param meridians the channels
 * @param points the points; kept along the channels
 * @param uses who uses which point
 * @param positions what is held about points in pregnancy
 * @param details how needles were used
 */
public record PointAtlas(
        List<Meridian> meridians,
        List<Acupoint> points,
        List<PointUse> uses,
        List<PregnancyPosition> positions,
        List<NeedlingDetail> details) {

    /**
     * Puts the points in order and checks that everything is about a point of the atlas.
     *
     * @throws IllegalArgumentException if a point occurs twice, does not lie on a channel of the atlas as its code says, or is
     *     spoken of but missing
     */
    public PointAtlas {
        meridians = List.copyOf(meridians);
        points = points.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        uses = List.copyOf(uses);
        positions = List.copyOf(positions);
        details = List.copyOf(details);
        Set<PointCode> known = new HashSet<>();
        for (Acupoint point : points) {
            if (!known.add(point.code())) {
                throw new IllegalArgumentException("a point occurs once in an atlas, but twice there is " + point);
            }
            if (point.code().channel().isPresent() && meridians.stream().noneMatch(it -> it.has(point.code()))) {
                throw new IllegalArgumentException("no channel of the atlas has a point " + point.code());
            }
        }
        uses.forEach(use -> requireKnown(known, use.point()));
        positions.forEach(position -> position.point().ifPresent(point -> requireKnown(known, point)));
        details.forEach(detail -> detail.point().ifPresent(point -> requireKnown(known, point)));
    }

    private static void requireKnown(Set<PointCode> known, PointCode point) {
        if (!known.contains(point)) {
            throw new IllegalArgumentException("no point " + point + " in the atlas");
        }
    }

    /**
     * An atlas without anything, for a library that knows no points.
     *
     * @return the empty atlas
     */
    public static PointAtlas empty() {
        return new PointAtlas(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A point by its code.
     *
     * @param code for example {@code GB30}
     * @return the point
     * @throws IllegalArgumentException if this is no code, or the atlas has no such point
     */
    public Acupoint point(String code) {
        PointCode wanted = new PointCode(code);
        return points.stream()
                .filter(point -> point.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no point " + code + " in the atlas"));
    }

    /**
     * A channel by its letters.
     *
     * @param code for example {@code GB}
     * @return the channel
     * @throws IllegalArgumentException if the atlas has no such channel
     */
    public Meridian meridian(String code) {
        return meridians.stream()
                .filter(meridian -> meridian.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + code + " in the atlas"));
    }

    /**
     * The points of a channel, in the order of their numbers.
     *
     * @param meridian the channel
     * @return its points, as far as the atlas holds them
     */
    public List<Acupoint> points(Meridian meridian) {
        return points.stream().filter(point -> meridian.has(point.code())).toList();
    }

    /**
     * The points of a role.
     *
     * @param role the role
     * @return the points along the channels
     */
    public List<Acupoint> points(PointRole role) {
        return points.stream().filter(point -> point.role() == role).toList();
    }

    /**
     * The same atlas with the uses by trials only.
     *
     * @return an atlas whose questions on use are about trials
     */
    public PointAtlas inTrials() {
        return new PointAtlas(
                meridians,
                points,
                uses.stream().filter(use -> use.trial().isPresent()).toList(),
                positions,
                details);
    }

    /**
     * The points that several sources or trials use. A trial counts once, however many sources tell of it.
     *
     * @param users least number of users
     * @return the points along the channels
     */
    public List<Acupoint> usedByAtLeast(int users) {
        Map<PointCode, Set<String>> usersOf = uses.stream()
                .collect(
                        Collectors.groupingBy(PointUse::point, Collectors.mapping(PointUse::user, Collectors.toSet())));
        return points.stream()
                .filter(point -> usersOf.getOrDefault(point.code(), Set.of()).size() >= users)
                .toList();
    }

    /**
     * Who uses which points.
     *
     * @return one prescription for each source or trial, in the order in which they occur
     */
    public List<Prescription> prescriptions() {
        Map<String, Set<PointCode>> pointsOf = new LinkedHashMap<>();
        uses.forEach(use ->
                pointsOf.computeIfAbsent(use.user(), user -> new TreeSet<>()).add(use.point()));
        return pointsOf.entrySet().stream()
                .map(entry -> new Prescription(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /**
     * The points of one source or trial.
     *
     * @param user key of the trial or of the source
     * @return its prescription
     * @throws IllegalArgumentException if it uses no point; the message names those that do
     */
    public Prescription prescription(String user) {
        List<Prescription> all = prescriptions();
        return all.stream()
                .filter(it -> it.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no points of \"" + user + "\"; there are those of "
                        + String.join(", ", all.stream().map(Prescription::user).toList())));
    }

    /**
     * What is held about one point in pregnancy.
     *
     * @param point the point
     * @return the positions about this point; those about points in general are not among them
     */
    public List<PregnancyPosition> positions(Acupoint point) {
        return positions.stream()
                .filter(it -> it.point().filter(point.code()::equals).isPresent())
                .toList();
    }

    /**
     * What is held about points in general in pregnancy.
     *
     * @return the positions that name no point
     */
    public List<PregnancyPosition> generalPositions() {
        return positions.stream().filter(it -> it.point().isEmpty()).toList();
    }

    /**
     * The points about which both sides are held: against use, and no evidence of harm.
     *
     * @return the points along the channels
     */
    public List<Acupoint> contested() {
        return points.stream()
                .filter(point -> positions(point).stream()
                                .map(it -> it.side().isAgainstUse())
                                .distinct()
                                .count()
                        == 2)
                .toList();
    }

    /**
     * What one source says about an item of needling.
     *
     * @param item the item
     * @param source key of the source
     * @return the details in the order of the source
     */
    public List<NeedlingDetail> details(StrictaItem item, String source) {
        return details.stream()
                .filter(it -> it.item() == item && it.provenance().source().id().equals(source))
                .toList();
    }

    /**
     * How the trials of one source spread over the values of an item.
     *
     * @param item the item
     * @param source key of the source
     * @return the spread over the trials that the source tells of
     * @throws IllegalArgumentException if the source gives no value by trial
     */
    public NeedlingSpread spread(StrictaItem item, String source) {
        List<NeedlingDetail> ofTrials = details(item, source).stream()
                .filter(it -> it.point().isEmpty() && it.trials().isPresent())
                .toList();
        String unit = ofTrials.stream()
                .map(NeedlingDetail::unit)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return new NeedlingSpread(item, unit, ofTrials);
    }

    /** What the atlas holds, for example {@code 31 points on 2 channels}. */
    @Override
    public String toString() {
        return points.size() + " points on " + meridians.size() + " channels";
    }
}
