package org.meridian.present.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * The plan that a user named.
 *
 * @param protocol the plan as read
 * @param text the plan as written
 */
record PlanFile(Protocol protocol, String text) {

    /** The plan, or nothing once every fault has been told. Paths in a plan from standard input are relative to the current folder. */
    static Optional<PlanFile> read(Path file, InputStream in, PrintWriter err) {
        boolean piped = file.equals(StandardInput.NAME);
        byte[] bytes = piped ? StandardInput.bytes(in) : new byte[0];
        Reading<Protocol> reading = piped
                ? PlanReader.withDefaults()
                        .read(Location.folder(Path.of("").toAbsolutePath()), StandardInput.WORDS, bytes)
                : PlanReader.withDefaults().read(file);
        if (reading.isClean()) {
            return Optional.of(
                    new PlanFile(reading.value(), new String(piped ? bytes : bytes(file), StandardCharsets.UTF_8)));
        }
        err.println("meridian: the plan could not be read");
        reading.problems().stream().map(Problem::toString).forEach(err::println);
        return Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the plan " + file + " cannot be read again: " + e.getMessage(), e);
        }
    }

    /** What a person should hear about, and the traces of defects if they are asked for. */
    static void tell(ProtocolResults results, PrintWriter err) {
        results.messages().forEach(message -> err.println("meridian: " + message));
        for (AnalysisResult.Failed failed : results.failures()) {
            Main.trace(failed.defect(), err);
        }
    }
}
