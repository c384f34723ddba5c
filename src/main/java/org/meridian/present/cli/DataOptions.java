package org.meridian.present.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.study.Role;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options by which a command is given a file of studies; they become the parts of a plan. */
final class DataOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Studies as CSV, or - for standard input; how it is separated and what its columns mean is "
                    + "recognised.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "What is measured, such as RR, OR, RD, MD, SMD, HR, PLO, ZCOR, or GEN for effects as given.")
    private Optional<String> measure = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "ROLE=COLUMN",
            description = "Says which column plays a role, such as treatmentEvents=tpos; may be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description =
                    "Only rows with this value, or with one of several: allocation=random,alternate; may be repeated.")
    private Map<String, String> where = new LinkedHashMap<>();

    @Option(names = "--separator", paramLabel = "SIGN", description = "The sign between cells: , ; tab or |.")
    private Optional<String> separator = Optional.empty();

    @Option(
            names = "--decimal",
            paramLabel = "SIGN",
            description = "The decimal mark: . or , (recognised if not said).")
    private Optional<String> decimal = Optional.empty();

    @Option(
            names = "--missing",
            split = ",",
            paramLabel = "TEXT",
            description = "Texts that mean that a number is missing, instead of the usual ones.")
    private List<String> missing = new ArrayList<>();

    @Option(names = "--charset", paramLabel = "NAME", description = "The character encoding, UTF-8 if not said.")
    private Optional<String> charset = Optional.empty();

    @Option(
            names = "--refuse-missing",
            description = "Makes it an error that a row lacks a number; else the row is left out and listed.")
    private boolean refuseMissing;

    @Option(
            names = "--leave-out-wrong",
            description = "Leaves rows out whose numbers cannot be right, and lists them; else they are an error.")
    private boolean leaveOutWrong;

    /** The file. */
    Path file() {
        return file.orElseThrow(
                () -> new IllegalArgumentException("a file of studies must be given, such as trials.csv"));
    }

    /** Whether the studies come from standard input. */
    boolean isPiped() {
        return file().equals(StandardInput.NAME);
    }

    /** What the studies are called: the file without its folder. */
    String name() {
        return isPiped() ? StandardInput.WORDS : file().getFileName().toString();
    }

    /** Whether a file was given. */
    boolean hasFile() {
        return file.isPresent();
    }

    /** The measure, if it was said. */
    Optional<String> measure() {
        return measure;
    }

    /** Which column was said to play which role. */
    Map<Role, String> columns() {
        Map<Role, String> roles = new LinkedHashMap<>();
        columns.forEach((key, column) -> roles.put(
                Role.ofKey(key)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no role \"" + key + "\"; roles are " + String.join(", ", Role.keys()))),
                column));
        return roles;
    }

    /** The parts of a plan that these options say. */
    Value.Fields plan() {
        Value.Fields csv = Value.fields().with("path", name());
        csv = said(csv, "separator", separator);
        csv = said(csv, "decimal", decimal);
        csv = said(csv, "charset", charset);
        if (!missing.isEmpty()) {
            csv = csv.with("missing", Value.texts(missing.stream()));
        }
        Value.Fields plan = Value.fields().with("data", Value.fields().with("csv", csv));
        if (!where.isEmpty()) {
            plan = plan.with(
                    "where",
                    Value.of(where.entrySet().stream()
                            .map(it -> Value.fields()
                                    .with("column", it.getKey())
                                    .with(
                                            "in",
                                            Value.texts(List.of(it.getValue().split(",")).stream())))
                            .toList()));
        }
        if (refuseMissing) {
            plan = plan.with("missing", "REFUSE");
        }
        return leaveOutWrong ? plan.with("wrong", "LEAVE_OUT") : plan;
    }

    private static Value.Fields said(Value.Fields fields, String key, Optional<String> value) {
        return value.isPresent() ? fields.with(key, new Value.Text(value.get())) : fields;
    }
}
