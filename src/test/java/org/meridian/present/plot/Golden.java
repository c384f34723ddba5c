package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;

/** Figures that were looked at and found good. */
public final class Golden {

    private Golden() {}

    /** Compares a figure, byte by byte, with the one that was looked at. */
    public static void check(String name, Figure figure) throws IOException {
        Legibility.check(figure);
        Path golden = Path.of("src/test/resources/plot/" + name + ".golden.svg");
        Path drawn = figure.save(Path.of("target/" + name + ".svg"));
        assertEquals(
                Files.exists(golden) ? Files.readString(golden) : "nothing yet",
                Files.readString(drawn),
                "look at " + drawn + "; if it is what you want, it is the new " + golden);
    }
}
