package org.meridian.present.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, run once for each page. */
record Browser(Path program) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** The first browser on the path of this machine. */
    static Optional<Browser> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /** What a run left behind. */
    record Run(String dom, List<String> console) {}

    /** The colours that a reader asks for. */
    enum Colours {
        LIGHT(1),
        DARK(0);

        private final int setting;

        Colours(int setting) {
            this.setting = setting;
        }
    }

    /** Loads a page from disk, lets its scripts run, and returns the document they leave. */
    Run open(Path page, Colours colours, Path scratch) throws IOException, InterruptedException {
        Path dom = scratch.resolve("dom.html");
        Path log = scratch.resolve("log.txt");
        List<String> command = new ArrayList<>(flags(scratch));
        command.add("--blink-settings=preferredColorScheme=" + colours.setting);
        command.add("--enable-logging=stderr");
        command.add("--allow-file-access-from-files");
        command.add("--virtual-time-budget=60000");
        command.add("--dump-dom");
        command.add(page.toUri().toString());
        run(command, dom, log);
        List<String> console = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains(":CONSOLE"))
                .toList();
        return new Run(Files.readString(dom), console);
    }

    /** Prints a page from disk to a PDF file. */
    void print(Path page, Path pdf, Path scratch) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(flags(scratch));
        command.add("--no-pdf-header-footer");
        command.add("--print-to-pdf=" + pdf);
        command.add(page.toUri().toString());
        run(command, scratch.resolve("print.html"), scratch.resolve("print.txt"));
    }

    private List<String> flags(Path scratch) {
        return List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + scratch.resolve("profile"));
    }

    private static void run(List<String> command, Path out, Path errors) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end within two minutes: " + command);
        }
    }
}
