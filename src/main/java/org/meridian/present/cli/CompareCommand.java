package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.Filters;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.present.report.ComparisonReport;
import org.meridian.present.report.ReportFolder;
import org.meridian.synthesis.effect.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares acupuncture with drugs, prints what came out and writes the report. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Compares acupuncture with drugs for sciatica, outcome by outcome, prints a summary and writes a report: a page, "
                    + "forest plots, and the same results as data.",
            "Options that take a list take commas or may be repeated; case, - and _ do not matter."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 could not be done, as with a folder that cannot be written; 2 not understood."
        })
final class CompareCommand implements Callable<Integer> {

    private final Supplier<EvidenceLibrary> source;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--outcome",
            split = ",",
            paramLabel = "OUTCOME",
            description = "Outcomes to compare on, each printed in full; all that are answered if none is given.")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--measure",
            split = ",",
            paramLabel = "MEASURE",
            description =
                    "Measure to read outcomes in first: RR (default), OR, RD or PETO if counted, MD (default) or SMD if measured.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--population",
            paramLabel = "PEOPLE",
            defaultValue = "sciatica_only",
            description = "Whose trials: sciatica_only (default), with_disc_herniation or any.")
    private String population;

    @Option(
            names = "--needling",
            split = ",",
            paramLabel = "NEEDLING",
            description = "Ways of needling, such as manual or electro; all if none is given.")
    private List<String> needlings = new ArrayList<>();

    @Option(
            names = "--drug-class",
            split = ",",
            paramLabel = "CLASS",
            description = "Classes of drugs, such as nsaid; all if none is given.")
    private List<String> drugClasses = new ArrayList<>();

    @Option(
            names = "--figures",
            paramLabel = "STANDING",
            defaultValue = "all_printed",
            description = "How sure a figure must be: all_printed (default) or verified_only.")
    private String figures;

    @Option(
            names = "--borderline",
            paramLabel = "WHAT",
            defaultValue = "include",
            description = "Trials of which one may doubt that they tested acupuncture: include (default) or exclude.")
    private String borderline;

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description =
                    "Folder of additions and corrections to the library; may be repeated, each is laid on the one before.")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/report",
            description = "Folder of the report, created if it is not there; target/report by default.")
    private Path folder;

    CompareCommand(Supplier<EvidenceLibrary> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        EvidenceLibrary library = Overlays.on(source.get(), overlays, spec.commandLine());
        Question question = question(library);
        Results results = question.results();
        ReportFolder report = ComparisonReport.of(results).render(folder);
        PrintWriter out = spec.commandLine().getOut();
        out.print(ResultsText.overview(results));
        if (!question.outcomes().isEmpty()) {
            results.outcomes().forEach(outcome -> out.print(ResultsText.full(outcome)));
        }
        out.print(ResultsText.written(report));
        out.flush();
        return Main.DONE;
    }

    /** Only here do words fail as words; what fails later is not the user's spelling. */
    private Question question(EvidenceLibrary library) {
        try {
            Comparison comparison = library.compare(Intervention.ACUPUNCTURE, Intervention.DRUG)
                    .with(new Filters(
                            Choices.population(population),
                            Choices.drugClasses(drugClasses),
                            Choices.needlings(needlings),
                            Choices.admission(figures),
                            Choices.borderline(borderline)));
            return new Question(comparison, Choices.outcomes(outcomes, library), Choices.measures(measures));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** What was asked: the outcomes, or none for all that are answered, and the measures that shall lead. */
    private record Question(Comparison comparison, List<Outcome> outcomes, List<Measure> measures) {

        private Question {
            for (Measure measure : measures) {
                if (!outcomes.isEmpty() && outcomes.stream().noneMatch(it -> OutcomeResults.fits(measure, it))) {
                    throw new IllegalArgumentException("the " + measure.title()
                            + " fits none of the outcomes asked for: " + Choices.MEASURES_BY_KIND);
                }
            }
        }

        Results results() {
            return outcomes.isEmpty() ? Results.of(comparison, measures) : Results.of(comparison, outcomes, measures);
        }
    }
}
