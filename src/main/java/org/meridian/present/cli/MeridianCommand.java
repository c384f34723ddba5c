package org.meridian.present.cli;

import org.meridian.exchange.results.MeridianVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above the commands. */
@Command(
        name = "meridian",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns cited trials and meta-analyses into numbers one can trust.",
        footer = {
            "",
            "COMMAND --help, or help COMMAND, names the options of a command.",
            "",
            "Exit codes: 0 done; 1 could not be done; 2 not understood.",
            "MERIDIAN_DEBUG=1 in the environment shows the trace of an unexpected problem."
        })
final class MeridianCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing, such as compare");
    }

    /** Name and version in a line. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Meridian " + MeridianVersion.CURRENT};
        }
    }
}
