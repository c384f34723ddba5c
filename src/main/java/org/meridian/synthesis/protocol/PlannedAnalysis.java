package org.meridian.synthesis.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.Condition;
import org.meridian.synthesis.study.MissingNumbers;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.WrongNumbers;
import org.meridian.synthesis.study.ZeroCells;
import org.meridian.table.DataTable;

/**
 * One analysis as a value: which studies, which measure, which method, and what is asked for besides. Every choice is spelled
 * out, so that the same value gives the same result in every version.
 *
 * <pre>{@code
 * PlannedAnalysis.of("bcg-rr", StudySource.of(table), RR)
 *         .with(RandomEffects.withDefaults())
 *         .also(LeaveOneOutSupplement.withDefaults())
 *         .run()
 * }</pre>
 *
 * @param id its name, unique in a protocol
 * @param source where the data come from
 * @param where what rows must fulfil to take part; all rows if empty
 * @param columns which column plays which role; recognised from the names of the columns if empty
 * @param measure the measure with its options
 * @param zeroCells what becomes of zero cells, if it is not the measure's own rule
 * @param method the method with its options
 * @param also what is asked for besides the result, in order
 * @param missing what becomes of rows that lack a number
 * @param wrong what becomes of rows with a number that cannot be right
 */
public record PlannedAnalysis(
        String id,
        StudySource source,
        List<Condition> where,
        Map<Role, String> columns,
        StudyMeasure<?> measure,
        Optional<ZeroCells> zeroCells,
        SynthesisMethod<?> method,
        List<PlannedSupplement> also,
        MissingNumbers missing,
        WrongNumbers wrong) {

    /**
     * Copies the collections and checks the ids.
     *
     * @throws IllegalArgumentException if the id is blank, two supplements have one id, or there is a rule for zero cells and the
     *     measure is not one of counts
     */
    public PlannedAnalysis {
        where = List.copyOf(where);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        also = List.copyOf(also);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an analysis must have an id, but it was blank");
        }
        Set<String> ids = new HashSet<>();
        for (PlannedSupplement supplement : also) {
            if (!ids.add(supplement.id())) {
                throw new IllegalArgumentException(
                        "what is asked for besides the result must have different ids, but two are \"" + supplement.id()
                                + "\"; give one of them another \"id\"");
            }
        }
        if (zeroCells.isPresent() && !(measure instanceof CountMeasure<?>)) {
            throw new IllegalArgumentException(
                    "zeroCells needs a measure of counts, but the measure is " + measure.id());
        }
    }

    /**
     * An analysis by the library's defaults, with roles recognised from the names of the columns.
     *
     * @param id its name
     * @param source where the data come from
     * @param measure the measure
     * @return the analysis
     */
    public static PlannedAnalysis of(String id, StudySource source, StudyMeasure<?> measure) {
        return new PlannedAnalysis(
                id,
                source,
                List.of(),
                Map.of(),
                measure,
                Optional.empty(),
                RandomEffects.withDefaults(),
                List.of(),
                MissingNumbers.LEAVE_OUT,
                WrongNumbers.REFUSE);
    }

    /**
     * The analysis by another method.
     *
     * @param other the method
     * @return the analysis
     */
    public PlannedAnalysis with(SynthesisMethod<?> other) {
        return new PlannedAnalysis(id, source, where, columns, measure, zeroCells, other, also, missing, wrong);
    }

    /**
     * The analysis of other data.
     *
     * @param data where the data come from
     * @return the analysis
     */
    public PlannedAnalysis with(StudySource data) {
        return new PlannedAnalysis(id, data, where, columns, measure, zeroCells, method, also, missing, wrong);
    }

    /**
     * The analysis with another rule for zero cells.
     *
     * @param rule the rule
     * @return the analysis
     * @throws IllegalArgumentException if the measure is not one of counts
     */
    public PlannedAnalysis with(ZeroCells rule) {
        return new PlannedAnalysis(
                id, source, where, columns, measure, Optional.of(rule), method, also, missing, wrong);
    }

    /**
     * The analysis with a role said.
     *
     * @param role the role
     * @param column the column that plays it
     * @return the analysis; roles that are not said are then not recognised
     */
    public PlannedAnalysis with(Role role, String column) {
        Map<Role, String> more = new LinkedHashMap<>(columns);
        more.put(role, column);
        return with(more);
    }

    /**
     * The analysis with these roles.
     *
     * @param roles which column plays which role
     * @return the analysis
     */
    public PlannedAnalysis with(Map<Role, String> roles) {
        return new PlannedAnalysis(id, source, where, roles, measure, zeroCells, method, also, missing, wrong);
    }

    /**
     * The analysis of the rows that fulfil one more condition.
     *
     * @param condition the condition
     * @return the analysis
     */
    public PlannedAnalysis where(Condition condition) {
        List<Condition> more = new ArrayList<>(where);
        more.add(condition);
        return new PlannedAnalysis(id, source, more, columns, measure, zeroCells, method, also, missing, wrong);
    }

    /**
     * The analysis with another rule for rows that lack a number.
     *
     * @param rule the rule
     * @return the analysis
     */
    public PlannedAnalysis with(MissingNumbers rule) {
        return new PlannedAnalysis(id, source, where, columns, measure, zeroCells, method, also, rule, wrong);
    }

    /**
     * The analysis with another rule for rows with a number that cannot be right.
     *
     * @param rule the rule
     * @return the analysis
     */
    public PlannedAnalysis with(WrongNumbers rule) {
        return new PlannedAnalysis(id, source, where, columns, measure, zeroCells, method, also, missing, rule);
    }

    /**
     * The analysis with something else asked for.
     *
     * @param supplement what is asked for besides
     * @return the analysis
     * @throws IllegalArgumentException if it is asked for already; another {@link PlannedSupplement} has an id of its own
     */
    public PlannedAnalysis also(Supplement supplement) {
        return also(PlannedSupplement.of(supplement));
    }

    /**
     * The analysis with something else asked for.
     *
     * @param supplement what is asked for besides, with its id
     * @return the analysis
     * @throws IllegalArgumentException if something goes by that id already
     */
    public PlannedAnalysis also(PlannedSupplement supplement) {
        List<PlannedSupplement> more = new ArrayList<>(also);
        more.add(supplement);
        return new PlannedAnalysis(id, source, where, columns, measure, zeroCells, method, more, missing, wrong);
    }

    /**
     * The rows of the analysis with their roles.
     *
     * @return the study table, of the rows that fulfil all conditions
     * @throws IllegalArgumentException if the data cannot be read, a column is not there, or no row is left
     */
    public StudyTable studies() {
        DataTable data = source.load();
        Map<Role, String> said = columns.isEmpty() ? source.columns() : columns;
        StudyTable table = said.isEmpty() ? StudyTable.of(data) : StudyTable.of(data, said);
        return table.with(missing).with(wrong).where(where.toArray(Condition[]::new));
    }

    /**
     * The effects of the analysis.
     *
     * @return the studies' effects, with the rows behind them
     * @throws IllegalArgumentException as {@link #studies()}, or if the effects cannot be computed; the message says why
     */
    public Effects effects() {
        return studies().effects(formula());
    }

    private StudyMeasure<?> formula() {
        return zeroCells.isPresent() && measure instanceof CountMeasure<?> counts
                ? counts.with(zeroCells.get())
                : measure;
    }

    /**
     * Does the analysis. That it cannot be done is a result too, so that it never takes others with it.
     *
     * @return the result
     */
    public AnalysisResult run() {
        try {
            SynthesisResult result = method.apply(effects());
            return new AnalysisResult.Done(
                    this, result, also.stream().map(it -> answer(it, result)).toList());
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new AnalysisResult.Failed(this, impossible.getMessage(), Optional.empty());
        } catch (RuntimeException defect) {
            return new AnalysisResult.Failed(
                    this, "unexpected problem, a defect of this library: " + defect, Optional.of(defect));
        }
    }

    /** A supplement that fails does not take the result with it. */
    private static SupplementAnswer answer(PlannedSupplement planned, SynthesisResult result) {
        try {
            return new SupplementAnswer(
                    planned, Optional.of(planned.supplement().of(result)), "");
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new SupplementAnswer(planned, Optional.empty(), impossible.getMessage());
        }
    }

    /** {@return the id with what is asked} */
    @Override
    public String toString() {
        return id + ": " + measure.title() + " of " + source.words() + ", " + method.title();
    }
}
