package org.meridian.present.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.meridian.exchange.statement.StatementReader;
import org.meridian.exchange.statement.UnreadableStatement;
import org.meridian.judgement.printed.CheckAnswer;
import org.meridian.judgement.printed.StatementCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks whether a printed result can be right. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Checks a result as a paper prints it: whether some unrounded values give all its figures.",
            "For example: check \"RR 1.21 (1.16 to 1.25), k = 12, I² = 0 %%, p < .001\", or check \"66.0 %% of 25\"."
        },
        footer = {
            "",
            "Exit codes: 0 no rule is broken; 1 the figures cannot all be right; 2 the statement could not be read."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STATEMENT", description = "The result, in quotes.")
    private String statement;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            StatementCheck check =
                    StatementReader.withDefaults().readAny(statement).check();
            out.print(check.summary());
            out.flush();
            return check.answer() == CheckAnswer.INCONSISTENT ? Main.NOT_DONE : Main.DONE;
        } catch (UnreadableStatement problem) {
            err.println("meridian: " + problem.getMessage());
            err.println(problem.marked());
            return Main.NOT_UNDERSTOOD;
        }
    }
}
