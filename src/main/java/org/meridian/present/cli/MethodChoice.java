package org.meridian.present.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.option.Value;
import picocli.CommandLine.Option;

/** The options by which a command is told how to analyse; they become the parts of a plan. */
final class MethodChoice {

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "random_effects (default), common_effect, mantel_haenszel, peto, glmm …: `meridian methods` lists all.")
    private Optional<String> method = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            description = "Subgroups by the values of this column, with the test between them.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--moderator",
            split = ",",
            paramLabel = "COLUMN",
            description = "Meta-regression on this column; may be repeated.")
    private List<String> moderators = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "OPTION=VALUE",
            description = "An option of the method, such as tau2=DL, interval=WALD, prediction=NONE; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--level", paramLabel = "LEVEL", description = "Level of all intervals, 0.95 by default.")
    private Optional<Double> level = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "The defaults of another program, such as metafor, meta, revman, revman_5.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--also",
            split = ",",
            paramLabel = "NAME",
            description =
                    "What else to answer, such as leave_one_out, tau2_interval, egger; `meridian methods` lists all.")
    private List<String> also = new ArrayList<>();

    /** The parts of a plan that these options say. */
    Value.Fields plan() {
        Value.Fields plan = Value.fields().with("method", method());
        if (level.isPresent()) {
            plan = plan.with("level", level.get());
        }
        if (profile.isPresent()) {
            plan = plan.with("profile", profile.get());
        }
        return also.isEmpty() ? plan : plan.with("also", Value.texts(also.stream()));
    }

    private Value.Fields method() {
        if (by.isPresent() && !moderators.isEmpty()) {
            throw new IllegalArgumentException("say --by or --moderator, not both: subgroups are moderators too");
        }
        Value.Fields fields = Value.fields();
        if (by.isPresent()) {
            fields = fields.with("type", "SUBGROUPS").with("by", by.get());
            if (method.isPresent() && !Choices.plain(method.get()).equals("random_effects")) {
                fields = fields.with("within", Value.fields().with("type", method.get()));
            }
        } else if (!moderators.isEmpty()) {
            if (method.isPresent() && !Choices.plain(method.get()).equals("meta_regression")) {
                throw new IllegalArgumentException(
                        "--moderator asks for meta-regression, but --method says " + method.get());
            }
            fields = fields.with("type", "META_REGRESSION").with("moderators", Value.texts(moderators.stream()));
        } else {
            fields = fields.with("type", method.orElse("RANDOM_EFFECTS"));
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            fields = fields.with(setting.getKey(), value(setting.getValue()));
        }
        return fields;
    }

    /** A number if it is one, true or false, and else a text. */
    private static Value value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Value.of(Boolean.parseBoolean(text));
        }
        try {
            return Value.count(Double.parseDouble(text));
        } catch (NumberFormatException word) {
            return new Value.Text(text);
        }
    }
}
