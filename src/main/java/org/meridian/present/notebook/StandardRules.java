package org.meridian.present.notebook;

import java.util.List;
import java.util.function.Function;
import org.meridian.evidence.comparison.LibraryDiff;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.SourceUses;
import org.meridian.evidence.dataset.Dataset;
import org.meridian.evidence.review.Overview;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.grade.Certainty;
import org.meridian.judgement.grade.SummaryOfFindings;
import org.meridian.judgement.printed.LibraryAudit;
import org.meridian.judgement.printed.Reproduced;
import org.meridian.judgement.printed.StatementCheck;
import org.meridian.present.figure.Figure;
import org.meridian.present.html.Html;
import org.meridian.present.plot.Plot;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.multiverse.SpecificationCurve;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.regression.RegressionFit;
import org.meridian.synthesis.regression.SubgroupResult;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.table.DataTable;

/** How the results of this library show themselves. */
final class StandardRules {

    private StandardRules() {}

    static List<DisplayRule<?>> all() {
        return List.of(
                new DisplayRule<>(Figure.class, StandardRules::figure),
                new DisplayRule<>(Plot.class, plot -> figure(plot.draw())),
                table(SummaryEffect.class, SummaryEffect::summary, EffectTable::of),
                table(Effects.class, Effects::summary, EffectTable::of),
                table(PooledSeries.class, PooledSeries::summary, SeriesTable::of),
                table(OutcomeEvidence.class, OutcomeEvidence::summary, EvidenceTables::of),
                table(SummaryOfFindings.class, SummaryOfFindings::summary, FindingsTable::of),
                table(StatementCheck.class, StatementCheck::summary, CheckTable::of),
                table(LibraryAudit.class, LibraryAudit::summary, AuditTable::of),
                table(AuditedArticle.class, AuditedArticle::summary, ClaimTable::of),
                table(Dataset.class, Dataset::summary, DatasetTable::of),
                // The kernel would take a text for HTML, and a summary would lose its lines.
                DisplayRule.ofText(String.class, text -> text),
                table(RegressionFit.class, RegressionFit::summary, CoefficientTable::of),
                DisplayRule.ofText(SubgroupResult.class, SubgroupResult::summary),
                DisplayRule.ofText(AuditedClaim.class, AuditedClaim::summary),
                DisplayRule.ofText(SpecificationCurve.class, SpecificationCurve::summary),
                DisplayRule.ofText(Certainty.class, Certainty::summary),
                DisplayRule.ofText(Reproduced.class, Reproduced::summary),
                DisplayRule.ofText(Overview.class, Overview::summary),
                DisplayRule.ofText(AssessmentTable.class, AssessmentTable::summary),
                DisplayRule.ofText(SourceUses.class, SourceUses::summary),
                DisplayRule.ofText(LibraryDiff.class, LibraryDiff::summary),
                new DisplayRule<>(DataTable.class, CellTable::of),
                new DisplayRule<>(StudyTable.class, CellTable::of),
                // Last, so that a kind of result without a rule of its own shows itself, and a kind with one shows
                // itself by that.
                table(SynthesisResult.class, SynthesisResult::summary, ResultTable::of),
                new DisplayRule<>(SupplementResult.class, SupplementTable::of));
    }

    private static Display figure(Figure figure) {
        return Display.ofText(figure.title() + "\n" + figure.description()).with(DisplayForm.SVG, figure.toSvg());
    }

    private static <T> DisplayRule<T> table(Class<T> type, Function<T, String> summary, Function<T, Html> table) {
        return new DisplayRule<>(
                type,
                value -> Display.ofText(summary.apply(value))
                        .with(DisplayForm.HTML, table.apply(value).markup()));
    }
}
