package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class PdfWriterTest {

    private static final FigureTable TABLE = new FigureTable(List.of("nothing"), List.of());

    private static Mark.Text text(String words) {
        return new Mark.Text(new Point(10, 30), words, Mark.Text.Anchor.START, TextStyle.of(10));
    }

    private static String pdf(Mark... marks) {
        return pdf(PdfWriter.withDefaults(), marks);
    }

    private static String pdf(PdfWriter writer, Mark... marks) {
        Figure figure = new Figure(200, 50.25, "τ² of a trial", "What is (seen)", List.of(marks), TABLE);
        return new String(writer.write(figure), StandardCharsets.ISO_8859_1);
    }

    /** What the page says, painted thing by painted thing. */
    private static List<String> page(String pdf) {
        return pdf.substring(pdf.indexOf("stream\n") + 7, pdf.indexOf("\nendstream"))
                .lines()
                .toList();
    }

    @Test
    void onePageOfTheFiguresSizeWithItsTitle() {
        String pdf = pdf(text("words"));
        assertTrue(pdf.startsWith("%PDF-1.7\n"));
        assertTrue(pdf.endsWith("%%EOF\n"));
        assertTrue(pdf.contains("/MediaBox [0 0 200 50.25]"), pdf);
        assertTrue(pdf.contains("/Count 1"), pdf);
        assertTrue(pdf.contains("/Title <FEFF03C400B20020006F"), pdf);
        assertTrue(pdf.contains("/Subject <FEFF"), pdf);
    }

    @Test
    void theSameFigureGivesTheSameBytesWithoutDatesOrIds() {
        String pdf = pdf(text("words"));
        assertEquals(pdf, pdf(text("words")));
        assertFalse(pdf.contains("Date"), pdf);
        assertFalse(pdf.contains("/ID"), pdf);
    }

    @Test
    void everyKindOfMarkIsAPathOfItsOwn() {
        List<String> page = page(pdf(
                Mark.Line.level(0, 20, 10, new Stroke(Ink.TEXT, 2, Stroke.Dash.DASHED)),
                new Mark.Curve(List.of(new Point(0, 0), new Point(1, 2), new Point(3, 1)), Stroke.solid(Ink.TEXT, 1)),
                Mark.Rectangle.filled(new Box(1, 2, 4, 8), Ink.SHADE),
                new Mark.Circle(new Point(50, 25), 10, Ink.PAPER, Stroke.solid(Ink.TEXT, 4)),
                new Mark.Group(
                        "group",
                        List.of(Mark.Polygon.filled(
                                Ink.PAPER, new Point(100, 0), new Point(120, 0), new Point(110, 40)))),
                Mark.Line.level(0, 20, 10, Stroke.NONE)));
        String ink = "0.1059 0.1059 0.1059 RG ";
        assertEquals(
                List.of(
                        "1 0 0 -1 0 50.25 cm",
                        "1 1 1 rg 0 0 200 50.25 re f",
                        ink + "2 w [4 3] 0 d 0 10 m 20 10 l S",
                        ink + "1 w [] 0 d 0 0 m 1 2 l 3 1 l S",
                        "0.9451 0.9569 0.9686 rg 1 2 3 6 re f",
                        "1 1 1 rg " + ink + "4 w [] 0 d 60 25 m 60 30.52 55.52 35 50 35 c 44.48 35 40 30.52 40 25 c"
                                + " 40 19.48 44.48 15 50 15 c 55.52 15 60 19.48 60 25 c h B",
                        "1 1 1 rg 100 0 m 120 0 l 110 40 l h f"),
                page);
    }

    @Test
    void wordsAreTextInTheFontsThatNeedNotBeEmbedded() {
        assertEquals(
                "0.1059 0.1059 0.1059 rg BT /F1 10 Tf 0 Tr 1 0 0 -1 10 30 Tm (RR \\(95%\\) \\\\ \\226 M\\374ller) Tj ET ",
                page(pdf(text("RR (95%) \\ – Müller"))).get(2));
        // τ from Symbol, in the middle of the width that the layout gives it: 556 less 439 thousandths of 10 points.
        assertEquals(
                "0.1059 0.1059 0.1059 rg BT /F5 10 Tf 0 Tr 1 0 0 -1 10.59 30 Tm (t) Tj "
                        + "/F1 10 Tf 0 Tr 1 0 0 -1 15.56 30 Tm (\\262) Tj ET ",
                page(pdf(text("τ²"))).get(2));
        Mark.Text bold = new Mark.Text(
                new Point(10, 30),
                "a",
                Mark.Text.Anchor.START,
                TextStyle.of(10).bold().italic());
        assertTrue(page(pdf(bold)).get(2).contains("/F4 10 Tf"));
    }

    @Test
    void aSignOfSymbolIsSlantedAndThickened() {
        Mark.Text mark = new Mark.Text(
                new Point(10, 30),
                "τ",
                Mark.Text.Anchor.START,
                TextStyle.of(9).bold().italic());
        String line = page(pdf(mark)).get(2);
        assertTrue(line.contains("/F5 9 Tf 2 Tr 0.1059 0.1059 0.1059 RG 0.3 w [] 0 d 1 0 0.2126 -1 "), line);
    }

    @Test
    void aWordThatTheseFontsLackIsDrawnAndCanBeSearched() {
        String line = page(pdf(text("针刺 or Müller"))).get(2);
        assertTrue(line.contains("/Span << /ActualText <FEFF9488523A> >> BDC BT /F1 10 Tf 3 Tr"), line);
        assertTrue(line.contains(" h f EMC "), line);
        // 20 points of ideographs and a blank further on.
        assertTrue(
                line.endsWith("BT /F1 10 Tf 0 Tr 1 0 0 -1 32.78 30 Tm (or) Tj ET " + "BT /F1 10 Tf 0 Tr 1 0 0 -1 "
                        + "44.45 30 Tm (M\\374ller) Tj ET "),
                line);
    }

    @Test
    void allTextMayBeDrawn() {
        String pdf = pdf(PdfWriter.withDefaults().withOutlines(), text("or"));
        String line = page(pdf).get(2);
        assertTrue(line.contains("/ActualText <FEFF006F0072>"), line);
        assertFalse(line.contains("(or)"), line);
        assertTrue(line.contains(" c "), line);
    }

    @Property(tries = 200)
    void theTableOfObjectsIsRight(
            @ForAll @NotBlank @StringLength(max = 20) @CharRange(from = ' ', to = '\u0400') String words) {
        String pdf = pdf(text(words.replaceAll("\\R|[\u0000-\u001f\u007f-\u009f\u0085]", "?")));
        Matcher table = Pattern.compile("(\\d{10}) 00000 n ").matcher(pdf);
        int number = 0;
        while (table.find()) {
            number++;
            int place = Integer.parseInt(table.group(1));
            assertTrue(pdf.startsWith(number + " 0 obj\n", place), number + " at " + place);
        }
        assertEquals(10, number);
        int start = pdf.indexOf("startxref\n") + 10;
        assertTrue(pdf.startsWith("xref\n", Integer.parseInt(pdf.substring(start, pdf.indexOf('\n', start)))));
        Matcher length = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(pdf);
        assertTrue(length.find());
        assertTrue(pdf.startsWith("\nendstream", length.end() + Integer.parseInt(length.group(1))));
    }

    @Property(tries = 200)
    void runsAreTheTextAgain(@ForAll @StringLength(max = 20) String words) {
        String known = words.codePoints()
                .filter(c -> PdfFont.have(Character.toString(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        List<PdfFont.Run> runs = PdfFont.runs(known, PdfFont.BOLD);
        assertEquals(known, runs.stream().map(PdfFont.Run::text).collect(Collectors.joining()));
        for (PdfFont.Run run : runs) {
            assertEquals(run.text().codePointCount(0, run.text().length()), run.codes().length);
        }
    }

    @Test
    void formatsAreChosenByTheExtension() {
        Figure figure = new Figure(20, 20, "t", "d", List.of(), TABLE);
        assertArrayEquals(
                PdfWriter.withDefaults().write(figure),
                FigureFormat.of(Path.of("a.PDF")).bytes(figure));
        Refusal.check(
                "a figure is saved as .svg or .png or .pdf, but the file was a.eps",
                () -> FigureFormat.of(Path.of("a.eps")));
    }
}
