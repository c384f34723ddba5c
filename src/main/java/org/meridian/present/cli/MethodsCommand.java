package org.meridian.present.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.Option;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.MethodRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists measures, methods and what can be asked for besides, with their options. */
@Command(
        name = "methods",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description =
                "Lists all measures, all methods and all that can be asked for besides, with their options and defaults.")
final class MethodsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MethodRegistry registry = MethodRegistry.standard();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Measures (--measure):");
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            out.printf("  %-8s %s%n", measure.id(), measure.title());
        }
        out.println("\nMethods (--method), with options (--set OPTION=VALUE):");
        registry.methods().forEach(it -> describe(it, out));
        out.println("\nBesides (--also), with options in plans:");
        registry.supplements().forEach(it -> describe(it, out));
        out.flush();
        return Main.DONE;
    }

    private static <T> void describe(Description<T> description, PrintWriter out) {
        out.println("  " + description.id() + ": " + description.about());
        for (Option<T, ?> option : description.options().list()) {
            boolean required = description.options().required().contains(option.key());
            Value normal = description.options().normal(option);
            out.println("    " + option.key() + ": " + option.about() + " ("
                    + option.type().words()
                    + (required ? "; must be given" : normal == Value.absent() ? "" : "; default " + words(normal))
                    + ")");
        }
    }

    private static String words(Value value) {
        return value instanceof Value.Text text ? text.text() : value.shown();
    }
}
