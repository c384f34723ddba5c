package org.meridian.present.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.exchange.results.MadeUp;
import org.meridian.exchange.results.MeridianVersion;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return run(MadeUp::library, Map.of(), args);
    }

    private int run(Supplier<EvidenceLibrary> library, Map<String, String> environment, String... args) {
        return new Main(library, environment)
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        args);
    }

    private int compare(String... options) {
        return run(Stream.concat(Stream.of("compare", "--out", folder.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void comparesOnEveryOutcomeAndWritesTheReport() {
        assertEquals(0, compare());
        assertTrue(printed().contains("acupuncture versus drugs (sciatica only, every printed figure)"), printed());
        assertTrue(printed().contains("Relief") && printed().contains("Relapse"), printed());
        assertTrue(printed().contains("nothing pooled"), printed());
        assertTrue(printed().contains("Not shown: Cost."), printed());
        assertFalse(printed().contains("Trials that do not enter"), printed());
        assertTrue(printed().contains(folder.resolve("index.html").toString()), printed());
        assertTrue(Files.exists(folder.resolve("results.json")));
        assertEquals("", complained());
    }

    @Test
    void outcomesAskedForArePrintedInFull() {
        assertEquals(0, compare("--outcome", "RELIEF,relapse"));
        assertTrue(printed().contains("Trials that do not enter, and why"), printed());
        assertTrue(printed().contains("τ² = "), printed());
        assertTrue(printed().contains("Nothing can be pooled"), printed());
        assertFalse(Files.exists(folder.resolve("forest-pain.svg")));
    }

    @Test
    void anotherMeasureLeads() {
        assertEquals(0, compare("--outcome", "relief", "--measure", "or"));
        assertTrue(printed().contains("OR "), printed());
        assertTrue(printed().contains("Odds ratio, random effects, REML, HKSJ, factor ≥ 1"), printed());
    }

    @Test
    void filtersReachTheQuestion() {
        assertEquals(
                0, compare("--needling", "electro", "--drug-class", "NSAID", "--population", "with-disc-herniation"));
        assertTrue(
                printed()
                        .contains(
                                "(sciatica or lumbar disc herniation, NSAID, electroacupuncture, every printed figure)"),
                printed());
    }

    @Test
    void standingAndDoubtAreFiltersToo() {
        assertEquals(0, compare("--figures", "verified_only", "--borderline", "exclude"));
        assertTrue(
                printed().contains("(sciatica only, verified figures only, without borderline interventions)"),
                printed());
    }

    @Test
    void theBuiltInLibraryIsCompared() {
        assertEquals(0, run(Sciatica::library, Map.of(), "compare", "--out", folder.toString()));
        assertTrue(
                printed()
                        .lines()
                        .anyMatch(line -> line.matches(
                                "Total effective rate +4 +366 +RR 1\\.12 +\\[1\\.00, 1\\.25] +included .*")),
                printed());
        assertTrue(
                printed()
                        .contains(
                                "Cure rate: With two studies the interval rests on one degree of freedom and is uninformative"
                                        + " (t quantile = 12.706, Wald lower limit = 1.294"),
                printed());
        assertFalse(printed().contains("Total effective rate: With two studies"), printed());
        assertTrue(Files.exists(folder.resolve("forest-total_effective_rate.png")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --outcome    | price | no outcome "price"; known are relief, pain, relapse, cost
                    --measure    | HR    | no measure "HR"; known are RR, OR, RD, PETO, AS, MD, SMD
                    --measure    | RR,OR | only one measure can lead for each kind of outcome
                    --population | knees | no population "knees"; known are sciatica_only, with_disc_herniation, any
                    --figures    | nice  | no standing of figures "nice"; known are verified_only, all_printed
                    --borderline | maybe | no way with borderline trials "maybe"; known are include, exclude
                    --needling   | laser | no needling "laser"; known are manual, electro,
                    --drug-class | tea   | no drug class "tea"; known are nsaid, corticosteroid,
                    --colour     | red   | Unknown option
                    """)
    void whatIsNotUnderstoodNamesWhatIs(String option, String value, String message) {
        assertEquals(2, compare(option, value));
        assertTrue(complained().startsWith("meridian: " + message), complained());
        assertTrue(complained().contains("Say meridian compare --help"), complained());
        assertEquals("", printed());
    }

    @Test
    void aMeasureThatFitsNoneOfTheOutcomesIsRefused() throws IOException {
        assertEquals(2, compare("--outcome", "pain", "--measure", "RR"));
        assertTrue(
                complained()
                        .contains("the risk ratio fits none of the outcomes asked for: counted outcomes are read in"),
                complained());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anUnknownCommandIsNotUnderstood() {
        assertEquals(2, run("contrast"));
        assertTrue(complained().contains("contrast"), complained());
        assertEquals(2, run("--out", "x"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertEquals(1, run("compare", "--out", file.toString()));
        assertEquals(
                "meridian: the report cannot be written to " + file + ": " + file + " is not a folder\n", complained());
        assertEquals("", printed());
        assertEquals("text", Files.readString(file));
    }

    @Test
    void anUnexpectedProblemIsOneSentenceAndItsTraceOnRequest() {
        Supplier<EvidenceLibrary> broken = () -> {
            throw new IllegalStateException("the shelf fell over");
        };
        assertEquals(1, run(broken, Map.of(), "compare"));
        assertEquals(
                "meridian: unexpected problem: java.lang.IllegalStateException: the shelf fell over; "
                        + "set MERIDIAN_DEBUG=1 for the trace\n",
                complained());
        err.reset();
        assertEquals(1, run(broken, Map.of("MERIDIAN_DEBUG", "1"), "compare"));
        assertTrue(complained().contains("\tat org.meridian"), complained());
    }

    @Test
    void helpNamesOptionsAndExitCodes() {
        assertEquals(0, run("--help"));
        assertTrue(printed().contains("Exit codes: 0 done; 1 could not be done; 2 not understood."), printed());
        out.reset();
        assertEquals(0, run("compare", "--help"));
        for (String option : new String[] {
            "--outcome",
            "--measure",
            "--population",
            "--needling",
            "--drug-class",
            "--figures",
            "--borderline",
            "--out",
            "--help",
            "--version",
            "Exit codes"
        }) {
            assertTrue(printed().contains(option), option);
        }
    }

    @Test
    void versionIsThatOfTheLibrary() {
        assertEquals(0, run("--version"));
        assertEquals("Meridian " + MeridianVersion.CURRENT + "\n", printed());
    }
}
