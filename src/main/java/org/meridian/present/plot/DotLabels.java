package org.meridian.present.plot;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.TextStyle;

/**
 * The names of the points of a plot, none on another or on a point. A name that is too long or finds no room becomes a number with a
 * key below the plot. Of many studies only the foremost are named.
 *
 * @param labels the marks of each label, by the place of its point
 * @param key numbers with the names they stand for
 * @param notes what was left out
 */
record DotLabels(SortedMap<Integer, List<Mark>> labels, List<String> key, List<String> notes) {

    static final TextStyle STYLE = TextStyle.of(7.5);

    private static final int MANY = 40;
    private static final int FOREMOST = 12;
    private static final double LONGEST = 110;
    private static final double CROWD = 45;

    /** Labels for points, within a box, clear of the texts and if possible of the lines that are already there. */
    static DotLabels of(List<Dot> dots, Box room, List<Mark> around) {
        return new Search(dots, room, around).labels();
    }

    private record Search(List<Dot> dots, Box room, List<Mark> around) {

        private DotLabels labels() {
            List<Integer> named = dots.size() <= MANY ? all().toList() : foremost();
            Set<Integer> numbered = new HashSet<>(named.stream()
                    .filter(i -> STYLE.width(dots.get(i).name()) > LONGEST)
                    .toList());
            while (true) {
                SortedMap<Integer, List<Mark>> labels = placed(named, numbered);
                List<Integer> homeless = named.stream()
                        .filter(i -> !labels.containsKey(i) && !numbered.contains(i))
                        .toList();
                if (homeless.isEmpty()) {
                    return new DotLabels(labels, key(numbered), notes(named.size(), named.size() - labels.size()));
                }
                numbered.addAll(homeless);
            }
        }

        private Stream<Integer> all() {
            return IntStream.range(0, dots.size()).boxed();
        }

        private List<Integer> foremost() {
            return all().sorted(Comparator.comparingDouble(
                            (Integer i) -> -dots.get(i).rank()))
                    .limit(FOREMOST)
                    .sorted()
                    .toList();
        }

        /** Numbers first, because they stand in the crowd, and each kind where it is most crowded first. */
        private SortedMap<Integer, List<Mark>> placed(List<Integer> named, Set<Integer> numbered) {
            LabelPlacement left = new LabelPlacement(dots, room, around);
            SortedMap<Integer, List<Mark>> labels = new TreeMap<>();
            named.stream()
                    .sorted(Comparator.comparing((Integer i) -> !numbered.contains(i))
                            .thenComparingLong(i -> -neighbours(dots.get(i))))
                    .forEach(i -> {
                        String words =
                                numbered.contains(i) ? number(i) : dots.get(i).name();
                        Optional<List<Mark>> label = left.place(dots.get(i), words);
                        label.ifPresent(marks -> labels.put(i, marks));
                    });
            return labels;
        }

        private long neighbours(Dot dot) {
            return dots.stream()
                    .filter(it -> Math.abs(it.at().x() - dot.at().x()) < CROWD
                            && Math.abs(it.at().y() - dot.at().y()) < CROWD / 3)
                    .count();
        }

        private static String number(int i) {
            return Integer.toString(i + 1);
        }

        private List<String> key(Set<Integer> numbered) {
            return numbered.stream()
                    .sorted()
                    .map(i -> number(i) + "\u2002" + dots.get(i).name())
                    .toList();
        }

        private List<String> notes(int named, int missing) {
            Stream<String> some = named < dots.size()
                    ? Stream.of("Of " + dots.size() + " studies the " + named
                            + " most extreme are named; the names of the others"
                            + " are shown when pointed at, and in the table.")
                    : Stream.empty();
            Stream<String> none = missing > 0
                    ? Stream.of(
                            (missing == 1 ? "One number finds" : missing + " numbers find") + " no room in the plot.")
                    : Stream.empty();
            return Stream.concat(some, none).toList();
        }
    }
}
