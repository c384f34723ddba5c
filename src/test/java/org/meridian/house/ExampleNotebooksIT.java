package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meridian.present.notebook.Display;
import org.meridian.present.notebook.DisplayForm;

/**
 * Every cell of the example notebooks is evaluated, and what it shows must be what the notebook keeps. With
 * {@code -Dmeridian.write=true} the notebooks are written anew instead.
 */
class ExampleNotebooksIT {

    private static final Path NOTEBOOKS = Path.of("src/main/notebooks");

    @TestFactory
    List<DynamicTest> theNotebooksShowWhatTheyKeep() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (var files = Files.list(NOTEBOOKS)) {
            files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .forEach(file -> tests.add(DynamicTest.dynamicTest(file.toString(), () -> run(file))));
        }
        assertTrue(tests.size() >= 4, "notebooks: " + tests.size());
        return tests;
    }

    private static void run(Path file) throws IOException {
        NotebookFile notebook = NotebookFile.read(file);
        assertEquals("rapaio-jupyter-kernel", notebook.kernel());
        int number = 0;
        int shown = 0;
        try (Shell shell = new Shell()) {
            for (NotebookFile.Cell cell : notebook.code()) {
                number++;
                Optional<Display> display = shell.display(cell.java());
                if (Boolean.getBoolean("meridian.write")) {
                    cell.show(number, display);
                } else {
                    String place = file + ", cell " + number + " (-Dmeridian.write=true writes it anew)";
                    for (DisplayForm form : DisplayForm.values()) {
                        assertEquals(
                                cell.output().flatMap(it -> it.content(form)).orElse(""),
                                display.flatMap(it -> it.content(form)).orElse(""),
                                place);
                    }
                }
                shown += display.isPresent() ? 1 : 0;
            }
        }
        assertTrue(shown >= 5, "cells that show something: " + shown);
        if (Boolean.getBoolean("meridian.write")) {
            notebook.write();
        }
    }

    /** A notebook loads the imports in one piece, where only a semicolon tells them apart. */
    @Test
    void everyImportEndsWithItsSemicolon() throws IOException {
        for (String line : Files.readAllLines(Shell.STARTUP)) {
            assertTrue(line.startsWith("import ") && line.endsWith(";"), line);
        }
    }
}
