package org.meridian.present.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * The command line of Meridian. Without arguments it prints what commands there are.
 *
 * <p>It ends with 0 if the work was done, 1 if it could not be done, 2 if the command was not understood.
 */
public final class Main {

    static final int DONE = 0;
    static final int NOT_DONE = 1;
    static final int NOT_UNDERSTOOD = 2;

    private static final String TRACE = "MERIDIAN_DEBUG";

    private final Supplier<EvidenceLibrary> library;
    private final Map<String, String> environment;
    private final Terminal terminal;
    private final InputStream in;

    /** A command line that nobody watches. */
    Main(Supplier<EvidenceLibrary> library, Map<String, String> environment) {
        this(library, environment, Terminal.UNWATCHED);
    }

    Main(Supplier<EvidenceLibrary> library, Map<String, String> environment, Terminal terminal) {
        this(library, environment, terminal, System.in);
    }

    Main(Supplier<EvidenceLibrary> library, Map<String, String> environment, Terminal terminal, InputStream in) {
        this.in = in;
        this.library = library;
        this.environment = environment;
        this.terminal = terminal;
    }

    /**
     * Runs a command and ends the virtual machine if it was not done.
     *
     * @param args the command with its options; {@code --help} names them
     */
    public static void main(String... args) {
        int exit = new Main(Sciatica::library, System.getenv(), Terminal.of(System.getenv()))
                .run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
        // Within a build, a call of exit would end the build too: only a failure may do that.
        if (exit != DONE) {
            System.exit(exit);
        }
    }

    /** The streams of the virtual machine follow the locale, and one without UTF-8 has no τ². */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     *
     * @param out where results go, in UTF-8
     * @param err where messages go, in UTF-8
     * @param args the command with its options; none for {@code --help}
     * @return the exit code
     */
    int run(PrintStream out, PrintStream err, String... args) {
        CommandLine commandLine = new CommandLine(new MeridianCommand())
                .addSubcommand(new PoolCommand(in))
                .addSubcommand(new PlanCommand(in))
                .addSubcommand(new CompareCommand(library))
                .addSubcommand(new ChoicesCommand(library, terminal, in))
                .addSubcommand(new AuditCommand(library))
                .addSubcommand(new RunCommand(in))
                .addSubcommand(new ReportCommand(in))
                .addSubcommand(new MethodsCommand())
                .addSubcommand(new CheckCommand(in))
                .addSubcommand(new SourcesCommand(library))
                .addSubcommand(new TemplateCommand())
                .addSubcommand(new OverlayCommand(library))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler((problem, ignored) -> notUnderstood(problem))
                .setExecutionExceptionHandler((problem, command, ignored) -> notDone(problem, command));
        return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    /** The trace of a defect, if the environment asks for it. */
    static void trace(Optional<RuntimeException> defect, PrintWriter err) {
        if (System.getenv().containsKey(TRACE)) {
            defect.ifPresent(it -> it.printStackTrace(err));
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int notUnderstood(CommandLine.ParameterException problem) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println("meridian: " + problem.getMessage());
        err.println(
                "Say " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help for what is understood.");
        return NOT_UNDERSTOOD;
    }

    private int notDone(Exception problem, CommandLine command) {
        PrintWriter err = command.getErr();
        boolean expected = problem instanceof UncheckedIOException;
        boolean traced = environment.containsKey(TRACE);
        err.println("meridian: " + (expected ? problem.getMessage() : "unexpected problem: " + problem)
                + (expected || traced ? "" : "; set " + TRACE + "=1 for the trace"));
        if (traced) {
            problem.printStackTrace(err);
        }
        return NOT_DONE;
    }
}
