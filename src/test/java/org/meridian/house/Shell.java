package org.meridian.house;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
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

    private final JShell shell;
    private int typed;

    Shell() throws IOException {
        // The tool names a value by the number of its snippet; snippets of the start-up do not count.
        shell = JShell.builder()
                .executionEngine("local")
                .tempVariableNameGenerator(() -> "$" + typed)
                .build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
        shell.addToClasspath("target/classes");
        for (String line : Files.readAllLines(STARTUP)) {
            type(line);
        }
        typed = 0;
    }

    /** Types a line; what the shell prints, without a line for what prints nothing. */
    List<String> type(String input) {
        List<String> printed = new ArrayList<>();
        String rest = input;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo snippet =
                    shell.sourceCodeAnalysis().analyzeCompletion(rest);
            typed++;
            for (SnippetEvent event : shell.eval(snippet.source())) {
                if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
                    throw new IllegalStateException("\"" + input + "\" fails: " + reason(event), event.exception());
                }
                if (event.snippet() instanceof VarSnippet variable && event.value() != null) {
                    printed.add(variable.name() + " ==> " + event.value());
                }
            }
            rest = snippet.remaining();
        }
        return printed;
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
            for (SnippetEvent event : shell.eval(snippet.source())) {
                if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
                    throw new IllegalStateException("\"" + cell + "\" fails: " + reason(event), event.exception());
                }
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
        List<SnippetEvent> events = shell.eval(expression);
        String encoded = events.get(events.size() - 1).value();
        if (encoded == null) {
            throw new IllegalStateException(
                    expression + ": " + reason(events.get(0)), events.get(0).exception());
        }
        String content = new String(Base64.getDecoder().decode(encoded.replace("\"", "")), StandardCharsets.UTF_8);
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    @Override
    public void close() {
        shell.close();
    }
}
