package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** What the arms of the studies report, as columns of text. */
enum ForestArms {
    /** Fourfold tables. */
    COUNTS("Events", "Total") {
        @Override
        List<Double> numbers(StudyData data) {
            return data instanceof TwoByTwo t
                    ? List.of(t.treatmentEvents(), t.treatmentTotal(), t.controlEvents(), t.controlTotal())
                    : List.of();
        }
    },
    /** Means and standard deviations. */
    MEANS("Mean", "SD", "Total") {
        @Override
        List<Double> numbers(StudyData data) {
            return data instanceof TwoMeans t
                    ? List.of(
                            t.treatmentMean(),
                            t.treatmentSd(),
                            t.treatmentTotal(),
                            t.controlMean(),
                            t.controlSd(),
                            t.controlTotal())
                    : List.of();
        }
    },
    /** Nothing by arm, or not the same from all. */
    NONE {
        @Override
        List<Double> numbers(StudyData data) {
            return List.of();
        }
    };

    private static final int MOST_DIGITS = 2;

    private final List<String> headings;

    ForestArms(String... headings) {
        this.headings = List.of(headings);
    }

    /** The numbers of both arms, treatment first; none if the study reports other data. */
    abstract List<Double> numbers(StudyData data);

    /** The kind of all studies that report arms at all. */
    static ForestArms of(List<StudyData> studies) {
        boolean counts = studies.stream().anyMatch(TwoByTwo.class::isInstance);
        boolean means = studies.stream().anyMatch(TwoMeans.class::isInstance);
        return counts == means ? NONE : counts ? COUNTS : MEANS;
    }

    /** Headings of the columns of one arm, as a style sets them. */
    List<String> headings(ForestStyle.Arms arms) {
        return isTogether(arms) ? List.of("Events/total") : headings;
    }

    /** The texts of a row, as a style sets them. */
    List<String> cells(List<String> texts, ForestStyle.Arms arms) {
        if (!isTogether(arms)) {
            return texts;
        }
        return IntStream.of(0, 2)
                .mapToObj(i -> texts.get(i).isEmpty() ? "" : texts.get(i) + "/" + texts.get(i + 1))
                .toList();
    }

    private boolean isTogether(ForestStyle.Arms arms) {
        return this == COUNTS && arms == ForestStyle.Arms.TOGETHER;
    }

    /** The texts of each study, and as last row their sums; blank where a study reports no arms. */
    List<List<String>> texts(List<StudyData> studies) {
        List<List<Double>> rows = studies.stream().map(this::numbers).toList();
        List<List<String>> columns = IntStream.range(0, 2 * headings.size())
                .mapToObj(column -> column(rows, column))
                .toList();
        return IntStream.rangeClosed(0, studies.size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
    }

    private List<String> column(List<List<Double>> rows, int column) {
        int digits = rows.stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(row -> decimals(row.get(column)))
                .max()
                .orElse(0);
        List<String> texts = new ArrayList<>();
        double sum = 0;
        for (List<Double> row : rows) {
            texts.add(row.isEmpty() ? "" : text(row.get(column), digits));
            sum += row.isEmpty() ? 0 : row.get(column);
        }
        boolean complete = rows.stream().noneMatch(List::isEmpty);
        texts.add(complete && addsUp(headings.get(column % headings.size())) ? text(sum, digits) : "");
        return texts;
    }

    /** Counts add up over studies; means and standard deviations do not. */
    private static boolean addsUp(String heading) {
        return heading.equals("Events") || heading.equals("Total");
    }

    private static int decimals(double value) {
        String text = Decimals.upTo(value, MOST_DIGITS);
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    private static String text(double value, int digits) {
        return TickLabels.minus(Decimals.compact(value, digits));
    }
}
