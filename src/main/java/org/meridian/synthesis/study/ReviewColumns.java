package org.meridian.synthesis.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.stat.Words;
import org.meridian.table.DataTable;

/** The columns by which RevMan numbers the analyses of a review. */
final class ReviewColumns {

    /** "Analysis group" has lost its second word, see {@link HeaderName}. */
    static final Set<String> NAMES =
            Set.of("comparisonnumber", "outcomenumber", "subgroupnumber", "analysisnumber", "analysis");

    private static final Set<String> OF_SUBGROUPS = Set.of("subgroupnumber");

    private ReviewColumns() {}

    static void requireOneAnalysis(DataTable table) {
        List<String> columns =
                table.columns().stream().filter(ReviewColumns::tellsAnalyses).toList();
        Set<List<String>> analyses = new LinkedHashSet<>();
        IntStream.range(0, table.size())
                .forEach(row -> analyses.add(columns.stream()
                        .map(column -> table.cell(row, column).text())
                        .toList()));
        if (!columns.isEmpty() && analyses.size() > 1) {
            throw new IllegalArgumentException(table.name() + " holds rows of " + analyses.size()
                    + " analyses, told apart by " + Words.quoted(columns) + ": choose the rows of one by a condition");
        }
    }

    private static boolean tellsAnalyses(String column) {
        String name = HeaderName.of(column).compact();
        boolean isPlainWord = column.strip().equalsIgnoreCase("analysis");
        return NAMES.contains(name) && !OF_SUBGROUPS.contains(name) && !isPlainWord;
    }
}
