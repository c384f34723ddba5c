package org.meridian.present.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.meridian.exchange.statement.StatementReader;
import org.meridian.exchange.statement.UnreadableStatement;
import org.meridian.judgement.printed.CheckAnswer;
import org.meridian.judgement.printed.StatementCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STATEMENT",
            description = "The result, in quotes; or - for standard input, with a result on each line.")
    private String statement;

    CheckCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return statement.equals(StandardInput.NAME.toString()) ? lines() : check(statement);
    }

    /** The worst of all lines decides. */
    private int lines() {
        List<String> statements = new String(StandardInput.bytes(in), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (statements.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), StandardInput.WORDS + " must have a result on a line, but was empty");
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean broken = false;
        boolean unread = false;
        for (int i = 0; i < statements.size(); i++) {
            out.print((i == 0 ? "" : "\n") + statements.get(i).strip() + "\n");
            out.flush();
            int answer = check(statements.get(i));
            broken |= answer == Main.NOT_DONE;
            unread |= answer == Main.NOT_UNDERSTOOD;
        }
        return broken ? Main.NOT_DONE : unread ? Main.NOT_UNDERSTOOD : Main.DONE;
    }

    private int check(String result) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            StatementCheck check =
                    StatementReader.withDefaults().readAny(result).check();
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
