package org.meridian.evidence.riskofbias;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.math.Doubles;
import org.meridian.stat.TextTable;

/**
 * The risk of bias of several studies by one tool. A study that is not here is not assessed.
 *
 * @param tool the tool
 * @param assessments one per study
 */
public record AssessmentTable(Tool tool, List<Assessment> assessments) {

    /** The sign of a cell in which nothing was judged. */
    public static final String NOT_ASSESSED = "·";

    /**
     * Checks the assessments.
     *
     * @throws IllegalArgumentException if one is by another tool, or a study occurs twice
     */
    public AssessmentTable {
        assessments = List.copyOf(assessments);
        Set<String> studies = new HashSet<>();
        for (Assessment assessment : assessments) {
            if (!assessment.tool().equals(tool)) {
                throw new IllegalArgumentException("a table is by one tool, " + tool + ", but " + assessment.study()
                        + " is by " + assessment.tool());
            }
            if (!studies.add(assessment.study())) {
                throw new IllegalArgumentException("a study is assessed once, but " + assessment.study() + " twice");
            }
        }
    }

    /**
     * The columns of the table.
     *
     * @return the tool's domains and, last, {@link Domain#OVERALL}
     */
    public List<Domain> columns() {
        List<Domain> columns = new ArrayList<>(tool.domains());
        columns.add(Domain.OVERALL);
        return columns;
    }

    /**
     * One study.
     *
     * @param study its label
     * @return its assessment; empty if it has none
     */
    public Optional<Assessment> of(String study) {
        return assessments.stream().filter(it -> it.study().equals(study)).findFirst();
    }

    /**
     * One cell.
     *
     * @param study a study's label
     * @param domain a domain of the tool, or {@link Domain#OVERALL}
     * @return the level; empty if it is not assessed
     */
    public Optional<Level> level(String study, Domain domain) {
        return of(study).flatMap(it -> it.level(domain));
    }

    /**
     * How the weight of an analysis is spread over the levels of a domain.
     *
     * @param domain a domain of the tool, or {@link Domain#OVERALL}
     * @param studies the studies' labels, assessed or not
     * @param weights a weight per study, not negative, in any unit
     * @return the spread
     * @throws IllegalArgumentException if there is not one weight per study, one is negative, or all are 0
     */
    public DomainSpread spread(Domain domain, List<String> studies, Doubles weights) {
        if (weights.size() != studies.size() || !(weights.size() > 0 && weights.min() >= 0 && weights.sum() > 0)) {
            throw new IllegalArgumentException("each study needs a weight, 0 or more and not all 0, but "
                    + studies.size() + " studies had the weights " + weights);
        }
        List<Optional<Level>> cells =
                studies.stream().map(study -> level(study, domain)).toList();
        double total = weights.sum();
        List<DomainSpread.Share> shares = new ArrayList<>();
        for (Level level : tool.levels()) {
            shares.add(new DomainSpread.Share(
                    level, count(cells, Optional.of(level)), weight(cells, Optional.of(level), weights) / total));
        }
        return new DomainSpread(
                domain, shares, count(cells, Optional.empty()), weight(cells, Optional.empty(), weights) / total);
    }

    private static int count(List<Optional<Level>> cells, Optional<Level> wanted) {
        return (int) cells.stream().filter(wanted::equals).count();
    }

    private static double weight(List<Optional<Level>> cells, Optional<Level> wanted, Doubles weights) {
        double sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            sum += cells.get(i).equals(wanted) ? weights.get(i) : 0;
        }
        return sum;
    }

    /**
     * The table as text: a study per row, a domain per column, a sign per cell, and what the signs mean.
     *
     * @return several lines of text
     */
    public String summary() {
        List<String> headings = new ArrayList<>(List.of("Study"));
        columns().forEach(domain -> headings.add(domain.id()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (Assessment assessment : assessments) {
            List<String> cells = new ArrayList<>(List.of(assessment.study()));
            columns()
                    .forEach(domain -> cells.add(assessment
                            .level(domain)
                            .map(it -> it.concern().symbol())
                            .orElse(NOT_ASSESSED)));
            table.row(cells.toArray(String[]::new));
        }
        StringBuilder text =
                new StringBuilder(this.toString()).append("\n\n").append(table).append('\n');
        tool.domains().forEach(domain -> text.append(domain).append('\n'));
        tool.levels()
                .forEach(level -> text.append(level.concern().symbol())
                        .append(' ')
                        .append(level)
                        .append(", "));
        return text.append(NOT_ASSESSED).append(" not assessed\n").toString();
    }

    /** The tool and how many studies, for example {@code RoB 2, 4 studies}. */
    @Override
    public String toString() {
        return tool + ", " + assessments.size() + (assessments.size() == 1 ? " study" : " studies");
    }
}
