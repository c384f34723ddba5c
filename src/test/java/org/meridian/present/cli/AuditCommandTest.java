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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.sciatica.Sciatica;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int audit(String... options) {
        return new Main(Sciatica::library, Map.of())
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Stream.concat(Stream.of("audit"), Arrays.stream(options))
                                .toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsAClaimOnEachLine() {
        assertEquals(0, audit());
        assertTrue(printed().startsWith("Acupuncture for Sciatica\n51 claims: "), printed());
        assertEquals(
                51, printed().lines().filter(it -> it.matches("C\\d\\d    .*")).count());
        assertTrue(printed()
                .contains("C13    contradicted           REFUTED_BY_COMPUTATION    gallbladder meridian runs from"));
    }

    @Test
    void tellsClaimsInFull() {
        assertEquals(0, audit("--claim", "c13,C25"));
        assertTrue(printed().startsWith("C13, Where do needles go\nSays: gallbladder meridian"), printed());
        assertTrue(printed().contains("\nC25, Pregnancy, sciatica and acupuncture\n"), printed());
    }

    @Test
    void keepsToSomeVerdicts() {
        assertEquals(0, audit("--verdict", "overstated,cannot-be-checked"));
        assertTrue(printed().contains("C02    overstated"), printed());
        assertTrue(printed().contains("C28    cannot be checked"), printed());
        assertFalse(printed().contains("C13    "), printed());
    }

    @Test
    void namesWhatThereIs() {
        assertEquals(2, audit("--claim", "C99"));
        assertTrue(complained().startsWith("meridian: no claim \"C99\"; known are C01, C02, "), complained());
        assertEquals(2, audit("--verdict", "wrong"));
        assertTrue(
                complained()
                        .contains(
                                "no verdict \"wrong\"; known are supported, supported_with_limits, overstated, contested,"
                                        + " not_supported, contradicted, cannot_be_checked"),
                complained());
        assertEquals(2, audit("--claim", "C13", "--verdict", "overstated"));
        assertTrue(complained().contains("use --claim or --verdict, not both"), complained());
        assertEquals("", printed());
    }

    @Test
    void writesTheWholeAuditAsJson() throws IOException {
        Path file = folder.resolve("audit.json");
        assertEquals(0, audit("--verdict", "overstated", "--out", file.toString()));
        JsonNode document = new JsonMapper().readTree(Files.readString(file));
        assertEquals(51, document.get("claims").size());
        JsonNode claim = document.get("claims").get(2);
        assertEquals("C03", claim.get("id").asString());
        assertEquals("SUPPORTED_WITH_LIMITS", claim.get("verdict").asString());
        JsonNode computed = claim.get("computed").get(0);
        assertEquals("pooled_rr_against_drugs", computed.get("quantity").asString());
        assertEquals(0.99904, computed.get("interval").get("lower").asDouble(), 5e-6);
        assertEquals(1.24673, computed.get("interval").get("upper").asDouble(), 5e-6);
        assertEquals(4, computed.get("basis").size());
        assertEquals("S01", claim.get("sources").get(0).get("source").asString());
    }

    @Test
    void writesTheWholeAuditAsATable() throws IOException {
        Path file = folder.resolve("audit.csv");
        assertEquals(0, audit("--out", file.toString()));
        String table = Files.readString(file);
        assertTrue(table.startsWith("claim_id,section,says,"), table);
        assertEquals(52, table.lines().count());
    }

    @Test
    void refusesAFileOfAnotherKind() {
        Path file = folder.resolve("audit.xlsx");
        assertEquals(2, audit("--out", file.toString()));
        assertEquals(
                "meridian: the audit is written as .json or .csv, but the file is " + file + "\n"
                        + "Say meridian audit --help for what is understood.\n",
                complained().replace("\r\n", "\n"));
        assertFalse(Files.exists(file));
    }
}
