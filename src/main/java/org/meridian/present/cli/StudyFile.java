package org.meridian.present.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.plan.CsvSource;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.protocol.RowSource;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/** One's own studies, analysed as a plan would: the options of the command line become a plan, which is read as every plan is. */
final class StudyFile {

    private StudyFile() {}

    /**
     * The analysis that the options ask for.
     *
     * @throws IllegalArgumentException if they cannot be understood; the message names every fault
     */
    static PlannedAnalysis analysis(DataOptions data, Value.Fields how, InputStream in) {
        String measure = data.measure()
                .orElseThrow(() -> new IllegalArgumentException("--measure must be given, such as --measure RR"));
        Path folder = data.isPiped() ? Path.of("") : folder(data.file());
        Value.Fields analysis = Value.fields()
                .with("id", id(data, measure))
                .with("measure", measure)
                .with(data.plan())
                .with(how);
        Value.Fields plan = Value.fields().with("meridian", "2").with("analyses", Value.of(List.of(analysis)));
        Reading<Protocol> reading = PlanReader.withDefaults().read(Location.folder(folder), plan);
        if (!reading.isClean()) {
            throw new IllegalArgumentException(
                    reading.problems().stream().map(StudyFile::words).collect(Collectors.joining("\n  ")));
        }
        PlannedAnalysis read = reading.value().analyses().get(0);
        if (data.isPiped() && read.source() instanceof CsvSource csv) {
            read = read.with(new RowSource(csv.read(StandardInput.WORDS, StandardInput.bytes(in))));
        }
        return withColumns(read, data.columns());
    }

    private static Path folder(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " must be a file, but is a folder");
        }
        return folder;
    }

    /** Roles that were said, beside those that are recognised. */
    private static PlannedAnalysis withColumns(PlannedAnalysis analysis, Map<Role, String> said) {
        if (said.isEmpty()) {
            return analysis;
        }
        StudyTable table = analysis.studies();
        for (Map.Entry<Role, String> role : said.entrySet()) {
            table = table.with(role.getKey(), role.getValue());
        }
        return analysis.with(table.effects(analysis.measure()).rows().columns());
    }

    /** Says why the analysis failed, and what to say if columns were not recognised; the exit status. */
    static int tell(AnalysisResult.Failed failed, PrintWriter err) {
        err.println("meridian: " + failed.message());
        if (failed.message().startsWith("columns: ")) {
            err.println("Say which column plays a role with --column, such as --column treatmentEvents=tpos.");
        }
        Main.trace(failed.defect(), err);
        return Main.NOT_DONE;
    }

    /** The option that a part of the plan comes from, instead of its path. */
    private static String words(Problem problem) {
        return problem.reason()
                .replaceFirst("^analyses\\[0\\]\\.method\\.", "--set ")
                .replaceFirst("^analyses\\[0\\]\\.data\\.csv\\.", "--")
                .replaceFirst("^analyses\\[0\\]\\.", "--");
    }

    private static String id(DataOptions data, String measure) {
        String name = data.isPiped() ? "studies" : data.name().replaceFirst("\\.[^.]*$", "");
        return name + "-" + measure.toLowerCase(Locale.ROOT);
    }
}
