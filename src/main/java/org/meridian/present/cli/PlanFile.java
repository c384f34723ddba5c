package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.exchange.plan.AnalysisPlan;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/** The plan that a user named. */
final class PlanFile {

    private PlanFile() {}

    /** The plan, or nothing once every fault has been told. */
    static Optional<AnalysisPlan> read(Path file, PrintWriter err) {
        Reading<AnalysisPlan> reading = PlanReader.withDefaults().read(file);
        if (reading.isClean()) {
            return Optional.of(reading.value());
        }
        err.println("meridian: the plan could not be read");
        reading.problems().stream().map(Problem::toString).forEach(err::println);
        return Optional.empty();
    }
}
