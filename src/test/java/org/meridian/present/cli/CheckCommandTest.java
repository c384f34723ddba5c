package org.meridian.present.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.exchange.results.MadeUp;

class CheckCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check(String statement) {
        return new Main(MadeUp::library, Map.of())
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        "check",
                        statement);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aStatementThatCanBeRight() {
        assertEquals(0, check("RR 1.21 (1.16-1.25), k = 12, p < .001"));
        assertTrue(printed().startsWith("RR 1.21 (1.16 to 1.25), p < 0.001, k = 12\nconsistent: "), printed());
        assertTrue(printed().contains("  cannot be checked: I², Q and degrees of freedom: "), printed());
        assertEquals("", complained());
    }

    @Test
    void aStatementThatCannot() {
        assertEquals(1, check("MD −4.56 (−11.11 to 1.99), p < 0.05"));
        assertTrue(printed().contains("inconsistent: p and interval; p and the null value\n"), printed());
    }

    @Test
    void aStatementThatIsNotUnderstoodIsMarkedWhereReadingStopped() {
        assertEquals(2, check("RR 1.25 (1.21 foo 1.30)"));
        assertEquals("", printed());
        assertTrue(complained().endsWith("RR 1.25 (1.21 foo 1.30)\n         ^\n"), complained());
        assertTrue(
                complained().startsWith("meridian: cannot read the statement at character 10: expected"), complained());
    }
}
