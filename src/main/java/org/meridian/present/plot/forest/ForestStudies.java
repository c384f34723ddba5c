package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.Tool;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.TickLabels;
import org.meridian.present.plot.element.ConcernSign;
import org.meridian.present.plot.element.StudySizes;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.regression.Subgroup;
import org.meridian.synthesis.study.StudyData;

/**
 * Reads rows and words off studies, in groups or not.
 *
 * @param plot what to read
 * @param reader with which decimals
 * @param arms kind of the arms' numbers
 * @param texts numbers of the arms of each study, and last their sums
 */
record ForestStudies(ForestPlot plot, ForestReader reader, ForestArms arms, List<List<String>> texts) {

    static ForestStudies of(ForestPlot plot) {
        List<StudyData> data = plot.pooled().effects().data();
        ForestArms arms = plot.options().columns().contains(ForestColumn.DATA) ? ForestArms.of(data) : ForestArms.NONE;
        return new ForestStudies(plot, ForestReader.of(plot.pooled(), plot.options()), arms, arms.texts(data));
    }

    private SummaryEffect pooled() {
        return plot.pooled();
    }

    private ForestStyle style() {
        return plot.options().style();
    }

    ForestRows rows() {
        List<ForestBlock> blocks = new ArrayList<>();
        plot.groups()
                .ifPresentOrElse(
                        it -> it.groups().forEach(group -> blocks.add(block(group, blocks.isEmpty()))),
                        () -> blocks.add(ForestBlock.first(
                                IntStream.range(0, pooled().effects().size())
                                        .mapToObj(this::study)
                                        .toList())));
        List<ForestRow> summaries = new ArrayList<>(reader.summaries(
                pooled(),
                reader.sizes().wholePercent(),
                cells(texts.get(pooled().effects().size()))));
        plot.others().forEach(other -> summaries.addAll(reader.summaries(other, "", List.of())));
        blocks.add(ForestBlock.ruledOff(summaries));
        return new ForestRows(
                style().study(),
                plot.options().extras().stream()
                        .map(ForestOptions.Column::heading)
                        .toList(),
                arms,
                plot.riskOfBias().map(AssessmentTable::tool),
                band(),
                blocks);
    }

    private Optional<Interval> band() {
        return pooled().prediction()
                .filter(it -> plot.options().prediction() == PredictionStyle.SHADE)
                .map(PredictionInterval::interval);
    }

    private ForestRow study(int i) {
        ForestRow row = reader.study(ForestRow.Kind.STUDY, i);
        ForestCells cells = row.cells()
                .withArms(cells(texts.get(i)))
                .withExtras(plot.options().extras(i))
                .withConcerns(concerns(i));
        return new ForestRow(row.kind(), row.label(), row.value(), row.beside(), cells);
    }

    private List<ConcernSign> concerns(int i) {
        String label = pooled().effects().labels().get(i);
        return plot.riskOfBias()
                .map(table -> table.columns().stream()
                        .map(domain -> ConcernSign.of(table, label, domain))
                        .toList())
                .orElse(List.of());
    }

    private ForestBlock block(Subgroup group, boolean first) {
        List<ForestRow> rows = new ArrayList<>();
        rows.add(ForestRow.words(ForestRow.Kind.HEADING, LineBreak.oneLine(group.name())));
        group.places().forEach(i -> rows.add(study(i)));
        List<List<String>> own = arms.texts(group.pooled().effects().data());
        ForestRow subtotal = reader.summary(
                ForestRow.Kind.SUBTOTAL,
                "Subtotal: " + LineBreak.oneLine(group.name()),
                group.pooled(),
                percent(group));
        rows.add(new ForestRow(
                subtotal.kind(),
                subtotal.label(),
                subtotal.value(),
                subtotal.beside(),
                subtotal.cells().withArms(cells(own.get(own.size() - 1)))));
        if (group.pooled().k() > 1 && style().notes().contains(ForestStyle.Note.HETEROGENEITY)) {
            rows.add(ForestRow.words(ForestRow.Kind.NOTE, ForestWords.heterogeneity(group.pooled(), style())));
        }
        return new ForestBlock(first ? ForestBlock.Before.NOTHING : ForestBlock.Before.GAP, rows);
    }

    /** The weight of a group in all studies together, if studies have weights. */
    private String percent(Subgroup group) {
        return pooled().shares()
                .map(it -> Decimals.percent(
                        group.places().stream().mapToDouble(it::get).sum(), 1))
                .orElse("");
    }

    private List<String> cells(List<String> numbers) {
        return arms.cells(numbers, style().arms());
    }

    ForestWords words() {
        return new ForestWords(pooled(), style(), "Forest plot", findings(), notes());
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        List<ForestRow> all = rows().all();
        all.stream()
                .filter(row -> row.kind() == ForestRow.Kind.SUBTOTAL)
                .forEach(row -> findings.add(row.sentence(pooled().measure().symbol()) + "."));
        List<SummaryEffect> summaries = new ArrayList<>(List.of(pooled()));
        summaries.addAll(plot.others());
        List<ForestRow> rows =
                all.stream().filter(row -> row.kind() == ForestRow.Kind.SUMMARY).toList();
        for (int i = 0; i < summaries.size(); i++) {
            findings.add(ForestWords.finding(summaries.get(i), rows.get(i)));
        }
        all.stream()
                .filter(row -> row.kind() == ForestRow.Kind.PREDICTION)
                .forEach(row -> findings.add(row.sentence("") + "."));
        return findings;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(ForestWords.notes(pooled(), style()));
        if (pooled().k() < pooled().effects().size()) {
            notes.add(pooled().k() + " of " + new StudyWords(pooled().effects()).count() + " take part in the model");
        }
        StudySizes.note(pooled(), "squares").ifPresent(notes::add);
        if (plot.options().prediction() != PredictionStyle.BAR) {
            pooled().prediction()
                    .ifPresent(it -> notes.add(ForestWords.prediction(it) + ": " + reader.limits(it.interval())));
        }
        if (style().notes().contains(ForestStyle.Note.SUBGROUPS)) {
            plot.groups()
                    .flatMap(it -> it.test())
                    .ifPresent(test -> notes.add(TickLabels.minus("Test of subgroup differences: " + test)));
        }
        if (!plot.others().isEmpty()) {
            notes.add((pooled().shares().isPresent() ? "Weights and notes" : "Notes") + " are those of: "
                    + StudyWords.model(pooled()));
        }
        plot.riskOfBias().ifPresent(it -> notes.addAll(legend(it.tool())));
        return notes;
    }

    /** What the signs and the domains are. */
    private static List<String> legend(Tool tool) {
        String domains = tool.domains().stream().map(Domain::toString).collect(Collectors.joining("; "));
        String levels = tool.levels().stream()
                .map(level -> level.concern().symbol() + " " + level.name())
                .collect(Collectors.joining(", "));
        return List.of(
                "Risk of bias: " + levels + ", " + AssessmentTable.NOT_ASSESSED + " not assessed",
                "Domains: " + domains);
    }
}
