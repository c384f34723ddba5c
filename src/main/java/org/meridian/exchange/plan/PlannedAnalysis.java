package org.meridian.exchange.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.dataset.Location;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.study.Role;

/**
 * One analysis of a plan: which studies, which measure, which method.
 *
 * @param id its name, unique in the plan
 * @param source where the study data come from
 * @param where what rows must fulfil to take part; nothing if empty
 * @param columns role to column; if empty, what the source itself knows
 * @param measure the measure
 * @param method the method
 * @param also what is asked for besides the result
 */
public record PlannedAnalysis(
        String id,
        StudySource source,
        List<Condition> where,
        Map<Role, String> columns,
        PlannedMeasure measure,
        PlannedMethod method,
        List<Supplement> also) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public PlannedAnalysis {
        where = List.copyOf(where);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        also = List.copyOf(also);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an analysis must have an id, but it was blank");
        }
    }

    /**
     * Does the analysis. That it cannot be done is a result too, so that it never takes others with it.
     *
     * @param folder the folder of the plan
     * @return the result
     */
    public AnalysisResult run(Location folder) {
        try {
            return done(folder);
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new AnalysisResult.Failed(this, impossible.getMessage());
        } catch (RuntimeException defect) {
            return new AnalysisResult.Failed(this, "unexpected problem, a defect of this library: " + defect);
        }
    }

    private AnalysisResult done(Location folder) {
        if (method instanceof PlannedMethod.NotAvailable missing) {
            throw missing.refusal();
        }
        Studies studies = new Studies(source.load(folder).where(where), columns.isEmpty() ? source.columns() : columns);
        Effects effects = measure.effects(studies);
        Answer answer = method.answer(effects, studies);
        return new AnalysisResult.Done(
                this,
                studies,
                answer,
                also.stream().map(it -> supplement(it, answer, studies)).toList());
    }

    /** A supplement that fails does not take the result with it. */
    private static SupplementResult supplement(Supplement supplement, Answer answer, Studies studies) {
        try {
            return supplement.of(answer, studies);
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new SupplementResult.Absent(supplement.name(), impossible.getMessage());
        }
    }
}
