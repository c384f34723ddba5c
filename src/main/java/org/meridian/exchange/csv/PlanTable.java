package org.meridian.exchange.csv;

import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.ProtocolResults;

/** Writes the studies behind the results of a plan as a table, one row for every study of every analysis. */
public final class PlanTable {

    /** The name of its file. */
    public static final String FILE_NAME = "studies.csv";

    private static final List<String> COLUMNS = List.of(
            "analysis",
            "study",
            "place",
            "data",
            "measure",
            "scale",
            "y",
            "v",
            "level",
            "natural_estimate",
            "natural_lower",
            "natural_upper",
            "weight");

    private PlanTable() {}

    /**
     * A writer of RFC 4180 with line feeds, in UTF-8. Numbers carry full double precision; an empty cell means that there is none.
     *
     * @return the writer
     */
    public static PlanTable withDefaults() {
        return new PlanTable();
    }

    /**
     * Writes the studies. An analysis that could not be done has no rows.
     *
     * @param results what came of a plan
     * @return the text of the file
     */
    public String write(ProtocolResults results) {
        TableWriter table = new TableWriter(COLUMNS);
        for (AnalysisResult result : results.results()) {
            if (result instanceof AnalysisResult.Done done) {
                studies(done, table);
            }
        }
        return table.text();
    }

    private static void studies(AnalysisResult.Done done, TableWriter table) {
        Effects effects = done.answer().effects();
        Scale scale = effects.measure().scale();
        Doubles weights =
                SummaryEffect.in(done.answer()).flatMap(SummaryEffect::shares).orElse(Doubles.of());
        double level = done.answer().level();
        for (int i = 0; i < effects.size(); i++) {
            StudyEffect study = effects.study(i);
            Interval interval = study.interval(level);
            table.text(done.analysis().id())
                    .text(study.label())
                    .text(effects.rows().place(i))
                    .text(study.data().toString())
                    .text(done.analysis().measure().id())
                    .text(scale.name())
                    .number(study.y())
                    .number(study.v())
                    .number(level)
                    .number(study.natural())
                    .number(scale.toNatural(interval.lower()))
                    .number(scale.toNatural(interval.upper()))
                    .number(i < weights.size() ? weights.get(i) : Double.NaN)
                    .endRow();
        }
    }
}
