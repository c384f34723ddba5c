package org.meridian.present.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.exchange.results.MadeUp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One's own trials from the command line: {@code pool}, {@code plan}, {@code choices}, {@code methods} and {@code run -}. */
class PoolCommandTest {

    private static final String BCG = "datasets/examples/bcg/bcg.csv";

    @TempDir
    private Path folder;

    private ByteArrayOutputStream out;
    private ByteArrayOutputStream err;

    @BeforeEach
    void begin() {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
    }

    private int run(String... args) {
        return runWith("", args);
    }

    private int runWith(String input, String... args) {
        begin();
        return new Main(
                        MadeUp::library,
                        Map.of(),
                        Terminal.UNWATCHED,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("trials.csv"), text).toString();
    }

    private void prints(String... texts) {
        for (String text : texts) {
            assertTrue(printed().contains(text), () -> text + " in\n" + printed() + complained());
        }
    }

    @Test
    void poolsAFileByTheDefaults() {
        assertEquals(0, run("pool", BCG, "--measure", "rr"));
        // metafor: rma(measure = "RR", …, test = "adhoc"), exponentiated.
        prints(
                "0.49  [0.33, 0.73]",
                "τ² = 0.3132, I² = 92.2%",
                "95% prediction interval: [0.13, 1.78]",
                "Aronson 1948",
                "◆",
                "recognised: treatment events in \"tpos\"");
        assertEquals("", complained());
    }

    @Test
    void comparesSubgroupsAndFitsModerators() {
        assertEquals(0, run("pool", BCG, "--measure", "RR", "--by", "allocation"));
        prints("Test of subgroup differences", "Subtotal: random");
        assertEquals(0, run("pool", BCG, "--measure", "RR", "--by", "allocation", "--method", "mantel-haenszel"));
        prints("Test of subgroup differences: χ²", "Common effect, Mantel–Haenszel");
        assertEquals(0, run("pool", BCG, "--measure", "RR", "--moderator", "latitude"));
        prints("R² = 75.6%", "F = 12.59 (df = 1 and 11, p = 0.0046)");
    }

    @Test
    void writesAFolderWhosePlanGivesTheSameResults() throws IOException {
        String target = folder.resolve("results").toString();
        assertEquals(
                0,
                run(
                        "pool",
                        BCG,
                        "--measure",
                        "RR",
                        "--set",
                        "tau2=DL",
                        "--also",
                        "egger,tau2_interval",
                        "--out",
                        target));
        for (String name : new String[] {
            "index.html",
            "results.json",
            "plan.json",
            "studies.csv",
            "forest-1-bcg-rr.svg",
            "forest-1-bcg-rr.png",
            "forest-1-bcg-rr.pdf"
        }) {
            assertTrue(Files.exists(folder.resolve("results").resolve(name)), name);
        }
        String kept = Files.readString(folder.resolve("results/results.json"));
        assertEquals(0, run("run", target + "/plan.json"));
        for (String part :
                new String[] {"method", "studies", "estimate", "heterogeneity", "prediction", "tests", "tau2Interval"
                }) {
            assertEquals(result(kept).get(part), result(printed()).get(part), part);
        }
        Files.writeString(folder.resolve("results/plan.json"), "{}");
        assertEquals(1, run("pool", BCG, "--measure", "RR", "--out", target));
        assertTrue(complained().contains("plan.json is there already and says something else"), complained());
        assertEquals("{}", Files.readString(folder.resolve("results/plan.json")));
    }

    private static JsonNode result(String json) {
        return JsonMapper.shared().readTree(json).at("/results/0");
    }

    @Test
    void thePlanOfAFileRunsFromStandardInput() {
        assertEquals(0, run("plan", BCG, "--measure", "OR", "--method", "peto", "--level", "0.9"));
        String plan = printed();
        JsonNode analysis = JsonMapper.shared().readTree(plan).at("/analyses/0");
        assertEquals("tpos", analysis.at("/columns/treatmentEvents").stringValue());
        assertEquals("PETO", analysis.at("/method/type").stringValue());
        assertEquals(0, runWith(plan, "run", "-"));
        assertEquals(
                0.9,
                JsonMapper.shared().readTree(printed()).at("/results/0/level").doubleValue());
    }

    @Test
    void rowsThatLackANumberAreListedAndWrongOnesRefused() throws IOException {
        String file = file("study,ai,n1i,ci,n2i\nA,1,10,3,12\nB,5,20,NA,22\nC,2,20,4,22\nD,25,20,4,22\n");
        assertEquals(1, run("pool", file, "--measure", "RR"));
        assertEquals(
                "meridian: trials.csv, line 5 (D): events cannot exceed participants, but in the treatment arm they were 25.0 of"
                        + " 20.0\n",
                complained());
        assertEquals(0, run("pool", file, "--measure", "RR", "--leave-out-wrong"));
        prints("k = 2", "B (trials.csv, line 3): control events are missing", "D (trials.csv, line 5): events cannot");
        assertEquals(1, run("pool", file, "--measure", "RR", "--leave-out-wrong", "--refuse-missing"));
        assertTrue(complained().contains("line 3"), complained());
    }

    @Test
    void columnsThatAreNotRecognisedAreSaid() throws IOException {
        String file = file("name;cured;all;cured2;all2\nA;3;10;5;11\nB;4;12;7;13\n");
        assertEquals(1, run("pool", file, "--measure", "RR"));
        assertTrue(complained().contains("--column treatmentEvents=tpos"), complained());
        String[] said = {
            "pool",
            file,
            "--measure",
            "RR",
            "--column",
            "treatmentEvents=cured",
            "--column",
            "treatmentTotal=all",
            "--column",
            "controlEvents=cured2",
            "--column",
            "controlTotal=all2"
        };
        assertEquals(0, run(said), this::complained);
        prints("3/10 v 5/11", "separated by semicolons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool " + BCG + "| --measure must be given",
                "pool " + BCG + " --measure XX| --measure: must be one of RR, OR",
                "pool " + BCG + " --measure RR --set tau2=XX| --set tau2: must be one of DL",
                "pool " + BCG + " --measure RR --method bayes| --set type: must be one of COMMON_EFFECT",
                "pool " + BCG + " --measure RR --by a --moderator b| say --by or --moderator, not both",
                "pool " + BCG + " --measure RR --column events1=tpos| no role \"events1\"",
                "pool none.csv --measure RR| there is no file none.csv",
                "pool --measure RR| a file of studies must be given",
                "choices| say a file of studies, or --outcome",
            })
    void whatIsNotUnderstoodIsSaidInASentence(String line, String sentence) {
        assertEquals(2, run(line.split(" ")), this::complained);
        assertTrue(complained().contains(sentence.strip()), complained());
        assertFalse(complained().contains("Exception"), complained());
    }

    @Test
    void somethingAskedForAndNotThereEndsWithOne() {
        assertEquals(1, run("pool", BCG, "--measure", "RR", "--moderator", "latitude", "--also", "egger"));
        prints("R² = 75.6%");
        assertTrue(complained().startsWith("meridian: EGGER: "), complained());
    }

    @Test
    void makesEveryDefensibleAnalysisOfAFile() {
        assertEquals(0, run("choices", BCG, "--measure", "RR", "--out", folder.toString()));
        prints("bcg.csv, ", "estimator of τ²", "choices.svg");
        assertTrue(Files.exists(folder.resolve("choices.svg")));
    }

    @Test
    void listsMethodsWithTheirOptions() {
        assertEquals(0, run("methods"));
        prints(
                "  RR       risk ratio",
                "  RANDOM_EFFECTS: ",
                "default HKSJ_MAX1",
                "by: The column of the groups",
                "must be given");
    }
}
