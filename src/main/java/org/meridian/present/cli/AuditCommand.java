package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.exchange.csv.AuditTable;
import org.meridian.exchange.results.AuditJson;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.claim.ClaimAudit;
import org.meridian.judgement.claim.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Audits the claims of the article. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Audits the article claim by claim: what it says, what its sources report, what the data give when computed anew, "
                    + "and the verdict that follows by written rules.",
            "Options that take a list take commas or may be repeated; case, - and _ do not matter."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 could not be done, as with a file that cannot be written; 2 not understood."
        })
final class AuditCommand implements Callable<Integer> {

    private final Supplier<EvidenceLibrary> source;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--claim",
            split = ",",
            paramLabel = "CLAIM",
            description =
                    "Claims to show in full, such as C13: sources with place, computed quantities, rule and reasons.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--verdict",
            split = ",",
            paramLabel = "VERDICT",
            description = "Only claims with these verdicts, such as overstated or cannot_be_checked.")
    private List<String> verdicts = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes the whole audit to a file as well: JSON if its name ends in .json, a table if in .csv.")
    private Optional<Path> file = Optional.empty();

    AuditCommand(Supplier<EvidenceLibrary> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        AuditedArticle audited = ClaimAudit.withDefaults().assess(source.get());
        String text = text(audited);
        file.ifPresent(it -> AtomicFile.write(it, document(it, audited)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return Main.DONE;
    }

    private String text(AuditedArticle audited) {
        try {
            if (!ids.isEmpty() && !verdicts.isEmpty()) {
                throw new IllegalArgumentException(
                        "use --claim or --verdict, not both: a claim is shown with its verdict");
            }
            List<AuditedClaim> told = Choices.claims(ids, audited);
            List<Verdict> asked = Choices.verdicts(verdicts);
            if (told.isEmpty()) {
                return asked.isEmpty() ? audited.summary() : audited.with(asked).summary();
            }
            StringBuilder text = new StringBuilder();
            for (AuditedClaim claim : told) {
                text.append(text.length() == 0 ? "" : "\n");
                text.append(claim.summary());
            }
            return text.toString();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String document(Path path, AuditedArticle audited) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return AuditJson.withDefaults().write(audited);
        }
        if (name.endsWith(".csv")) {
            return AuditTable.withDefaults().write(audited);
        }
        throw new ParameterException(
                spec.commandLine(), "the audit is written as .json or .csv, but the file is " + path);
    }
}
