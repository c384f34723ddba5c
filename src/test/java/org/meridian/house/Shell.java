package org.meridian.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;

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

    @Override
    public void close() {
        shell.close();
    }
}
