package org.meridian.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import org.meridian.present.notebook.Display;
import org.meridian.present.notebook.DisplayForm;

/** A JShell with the project's start-up imports, which answers as the tool prints. */
final class Shell implements AutoCloseable {

    static final Path STARTUP = Path.of("src/main/jshell/meridian.jsh");

    /** What the tool imports by its own start-up DEFAULT. */
    private static final List<String> DEFAULT = Stream.of(
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio.file",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.function",
                    "java.util.prefs",
                    "java.util.regex",
                    "java.util.stream")
            .map(it -> "import " + it + ".*;")
            .toList();

    private final JShell shell;
    private int typed;

    Shell() throws IOException {
        // The tool names a value by the number of its snippet; snippets of the start-up do not count.
        shell = JShell.builder()
                .executionEngine("local")
                .tempVariableNameGenerator(() -> "$" + typed)
                .build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        shell.addToClasspath("target/classes");
        DEFAULT.forEach(this::eval);
        Files.readAllLines(STARTUP).forEach(this::type);
        typed = 0;
    }

    /** Types a line; what the shell prints and what the line itself prints, without a line for what prints nothing. */
    List<String> type(String input) {
        PrintStream console = System.out;
        ByteArrayOutputStream spoken = new ByteArrayOutputStream();
        // The line runs in this process, so what it prints itself goes to this process's own output.
        System.setOut(new PrintStream(spoken, true, StandardCharsets.UTF_8));
        try {
            List<String> printed = typed(input);
            printed.addAll(0, spoken.toString(StandardCharsets.UTF_8).lines().toList());
            return printed;
        } finally {
            System.setOut(console);
        }
    }

    private List<String> typed(String input) {
        List<String> printed = new ArrayList<>();
        String rest = input;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo snippet =
                    shell.sourceCodeAnalysis().analyzeCompletion(rest);
            typed++;
            for (SnippetEvent event : eval(snippet.source())) {
                if (event.value() != null && !event.value().isEmpty()) {
                    name(event.snippet()).ifPresent(name -> printed.add(name + " ==> " + event.value()));
                }
            }
            rest = snippet.remaining();
        }
        return printed;
    }

    private static Optional<String> name(Snippet snippet) {
        if (snippet instanceof VarSnippet variable) {
            return Optional.of(variable.name());
        }
        return snippet instanceof ExpressionSnippet expression ? Optional.of(expression.name()) : Optional.empty();
    }

    private List<SnippetEvent> eval(String source) {
        List<SnippetEvent> events = shell.eval(source);
        for (SnippetEvent event : events) {
            if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
                throw new IllegalStateException("\"" + source + "\" fails: " + reason(event), event.exception());
            }
        }
        return events;
    }

    private String reason(SnippetEvent event) {
        StringBuilder reason = new StringBuilder();
        shell.diagnostics(event.snippet())
                .forEach(it -> reason.append(it.getMessage(null)).append(' '));
        return reason.toString();
    }

    /**
     * Evaluates the cell of a notebook; what the notebook shows of it, which is the value of its last snippet if that is an expression.
     */
    Optional<Display> display(String cell) {
        String shown = "";
        String rest = cell;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo snippet =
                    shell.sourceCodeAnalysis().analyzeCompletion(rest);
            shown = "";
            for (SnippetEvent event : eval(snippet.source())) {
                shown = expression(event.snippet());
            }
            rest = snippet.remaining();
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Display display = Display.ofText(content(shown, DisplayForm.TEXT).orElseThrow());
        for (DisplayForm form : List.of(DisplayForm.HTML, DisplayForm.SVG)) {
            Optional<String> content = content(shown, form);
            if (content.isPresent()) {
                display = display.with(form, content.get());
            }
        }
        return Optional.of(display);
    }

    /** The name under which the value of an expression is kept; empty for everything that is no expression. */
    private static String expression(Snippet snippet) {
        boolean named = snippet.subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND
                || snippet.subKind() == Snippet.SubKind.OTHER_EXPRESSION_SUBKIND;
        if (snippet instanceof ExpressionSnippet value && named) {
            return value.name();
        }
        return snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND ? ((VarSnippet) snippet).name() : "";
    }

    /** A value of the shell in one form, fetched out of it letter by letter. */
    private Optional<String> content(String name, DisplayForm form) {
        String expression =
                "java.util.Base64.getEncoder().encodeToString(org.meridian.present.notebook.Displays.withDefaults().show("
                        + name + ").orElseGet(() -> org.meridian.present.notebook.Display.ofText(String.valueOf(" + name
                        + "))).content(org.meridian.present.notebook.DisplayForm." + form
                        + ").orElse(\"\").getBytes(java.nio.charset.StandardCharsets.UTF_8))";
        List<SnippetEvent> events = eval(expression);
        String encoded = events.get(events.size() - 1).value();
        String content = new String(Base64.getDecoder().decode(encoded.replace("\"", "")), StandardCharsets.UTF_8);
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    @Override
    public void close() {
        shell.close();
    }
}
