package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;

/**
 * The room that is left for labels. A label stands at one of eight places about its point, near it if possible, else farther
 * away with a leader; it never touches a point or another text, and keeps clear of lines if it can.
 */
final class LabelPlacement {

    /** East, west, and on around, the most readable first. */
    private static final double[][] PLACES = {{1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1}, {0, 1}};

    private static final double[] DISTANCES = {2, 10, 20, 32, 46, 62};
    private static final double LEADER_COST = 2.2;
    private static final double CROSSING_COST = 1.5;
    private static final double PLACE_COST = 0.15;
    private static final int MOST_CROSSINGS = 4;
    private static final double GAP = 1;
    private static final Stroke LEADER = Stroke.solid(Ink.RULE, 0.5);

    private final List<Dot> dots;
    private final Box limits;
    private final List<Box> texts = new ArrayList<>();
    private final List<Point[]> lines = new ArrayList<>();

    LabelPlacement(List<Dot> dots, Box limits, List<Mark> around) {
        this.dots = dots;
        this.limits = limits;
        around.forEach(this::avoid);
    }

    private record Candidate(Mark.Text text, Optional<Mark.Line> leader, double cost) {

        List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            leader.ifPresent(marks::add);
            marks.add(text);
            return marks;
        }
    }

    private void avoid(Mark mark) {
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(this::avoid);
        } else if (mark instanceof Mark.Text text) {
            texts.add(text.bounds());
        } else if (mark instanceof Mark.Line line) {
            lines.add(new Point[] {line.from(), line.to()});
        } else if (mark instanceof Mark.Curve curve) {
            for (int i = 1; i < curve.points().size(); i++) {
                lines.add(new Point[] {curve.points().get(i - 1), curve.points().get(i)});
            }
        }
    }

    /** The label of a point at the best place that is left; the place is then taken. */
    Optional<List<Mark>> place(Dot dot, String words) {
        Candidate best = null;
        for (int ring = 0; ring < DISTANCES.length; ring++) {
            double base = ring * LEADER_COST;
            if (best != null && best.cost <= base) {
                break;
            }
            for (int i = 0; i < PLACES.length; i++) {
                Candidate candidate = candidate(dot, words, PLACES[i], ring, base + i * PLACE_COST);
                if ((best == null || candidate.cost < best.cost) && isFree(candidate)) {
                    best = candidate;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        texts.add(best.text.bounds());
        best.leader.ifPresent(this::avoid);
        return Optional.of(best.marks());
    }

    private Candidate candidate(Dot dot, String words, double[] place, int ring, double cost) {
        TextStyle style = DotLabels.STYLE;
        double slant = place[0] != 0 && place[1] != 0 ? 0.75 : 1;
        double reach = slant * (dot.radius() + DISTANCES[ring]);
        double x = dot.at().x() + place[0] * reach;
        double y = dot.at().y() + place[1] * reach;
        double baseline = place[1] == 0
                ? y + 0.36 * style.size()
                : place[1] < 0 ? y - Mark.DESCENT * style.size() : y + Mark.ASCENT * style.size();
        Anchor anchor = place[0] > 0 ? Anchor.START : place[0] < 0 ? Anchor.END : Anchor.MIDDLE;
        Mark.Text text = new Mark.Text(new Point(x, baseline), words, anchor, style);
        Optional<Mark.Line> leader = ring == 0
                ? Optional.empty()
                : Optional.of(new Mark.Line(
                        new Point(
                                dot.at().x() + place[0] * slant * dot.radius(),
                                dot.at().y() + place[1] * slant * dot.radius()),
                        new Point(
                                dot.at().x() + place[0] * (reach - 1.5),
                                dot.at().y() + place[1] * (reach - 1.5)),
                        LEADER));
        return new Candidate(text, leader, cost + CROSSING_COST * crossings(text.bounds(), leader));
    }

    private int crossings(Box box, Optional<Mark.Line> leader) {
        ClipRegion window = new ClipRegion(box);
        long crossed = lines.stream()
                .filter(line -> window.meets(line[0], line[1])
                        || leader.isPresent()
                                && cross(
                                        line[0],
                                        line[1],
                                        leader.get().from(),
                                        leader.get().to()))
                .limit(MOST_CROSSINGS)
                .count();
        return (int) crossed;
    }

    private boolean isFree(Candidate candidate) {
        Box box = candidate.text.bounds();
        Box clear = new Box(box.left() - GAP, box.top() - GAP / 2, box.right() + GAP, box.bottom() + GAP / 2);
        return limits.contains(box)
                && texts.stream().noneMatch(clear::overlaps)
                && dots.stream().noneMatch(dot -> box.overlaps(dot.box()))
                && candidate.leader.map(this::isFree).orElse(true);
    }

    private boolean isFree(Mark.Line leader) {
        return texts.stream().noneMatch(box -> new ClipRegion(box).meets(leader.from(), leader.to()));
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point a, Point b, Point c) {
        return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
    }
}
