package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything public is documented. The compiler is asked for all its complaints about missing comments; those about a compact
 * constructor are left out, as they ask to repeat what stands above the record.
 */
class DocumentedIT {

    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*public \\w+ \\{.*");

    @TempDir
    private Path classes;

    @Test
    void everythingPublicHasItsComment() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
                var sources = Files.walk(PackageDependencies.SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(java.size() > 50, "sources found: " + java.size());
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    // Comments are read long before classes are written.
                    "--should-stop=ifNoError=FLOW",
                    "-Xdoclint:missing/protected",
                    "-Xmaxwarns",
                    "10000",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        Map<String, String> missing = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getSource() != null && !isCompactConstructor(diagnostic)) {
                missing.put(
                        diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber(),
                        diagnostic.getMessage(Locale.ROOT));
            }
        }
        assertEquals(Map.of(), missing);
    }

    private static boolean isCompactConstructor(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        String[] lines = diagnostic.getSource().getCharContent(true).toString().split("\n", -1);
        return COMPACT_CONSTRUCTOR
                .matcher(lines[(int) diagnostic.getLineNumber() - 1])
                .matches();
    }
}
