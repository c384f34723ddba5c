package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    private static final FigureTable TABLE = new FigureTable(List.of("nothing"), List.of());

    @Test
    void hasTwoPixelsAPoint() throws Exception {
        BufferedImage image = draw(new Mark.Rectangle(new Box(10, 10, 20, 20), Ink.STUDY, Stroke.NONE));
        assertEquals(400, image.getWidth());
        assertEquals(100, image.getHeight());
        assertEquals(Ink.STUDY.rgb(), rgb(image, 30, 30));
        assertEquals(Ink.PAPER.rgb(), rgb(image, 50, 30));
    }

    @Test
    void drawsEveryKindOfMark() throws Exception {
        BufferedImage image = draw(
                new Mark.Group(
                        "line", List.of(Mark.Line.level(0, 20, 10, new Stroke(Ink.TEXT, 2, Stroke.Dash.DASHED)))),
                new Mark.Circle(new Point(50, 25), 10, Ink.PAPER, Stroke.solid(Ink.PREDICTION, 4)),
                Mark.Polygon.filled(Ink.SUMMARY, new Point(100, 0), new Point(120, 0), new Point(110, 40)));
        assertEquals(Ink.TEXT.rgb(), rgb(image, 4, 20));
        assertEquals(Ink.PAPER.rgb(), rgb(image, 11, 20));
        assertEquals(Ink.PREDICTION.rgb(), rgb(image, 80, 50));
        assertEquals(Ink.PAPER.rgb(), rgb(image, 100, 50));
        assertEquals(Ink.SUMMARY.rgb(), rgb(image, 220, 20));
    }

    @Test
    void textIsAsWideAsTheTableSaysWhateverTheFont() throws Exception {
        // Blocks of H fill nearly all of their advance.
        String text = "HHHHHHHHHHHHHHHHHHHH";
        for (TextStyle style : List.of(
                TextStyle.of(10), TextStyle.of(10).bold(), TextStyle.of(10).italic())) {
            Mark.Text mark = new Mark.Text(new Point(190, 30), text, Mark.Text.Anchor.END, style);
            BufferedImage image = draw(mark);
            int[] inked = IntStream.range(0, image.getWidth())
                    .filter(x ->
                            IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(x, y) & 0xFF) < 0x80))
                    .toArray();
            assertEquals(2 * mark.bounds().left(), inked[0], 4);
            assertEquals(2 * mark.bounds().right(), inked[inked.length - 1], 4);
        }
    }

    @Test
    void scaleMultipliesThePixels() throws Exception {
        Figure figure = new Figure(10.2, 5, "t", "d", List.of(), TABLE);
        BufferedImage image = read(PngWriter.withDefaults().withScale(3).write(figure));
        assertEquals(31, image.getWidth());
        assertEquals(15, image.getHeight());
        assertThrows(
                IllegalArgumentException.class, () -> PngWriter.withDefaults().withScale(Double.NaN));
    }

    @Test
    void ideographsLeaveATrace() throws Exception {
        BufferedImage image = draw(new Mark.Text(new Point(10, 30), "针刺", Mark.Text.Anchor.START, TextStyle.of(12)));
        assertTrue(IntStream.range(0, 400 * 100).anyMatch(i -> rgb(image, i % 400, i / 400) != Ink.PAPER.rgb()));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    private static BufferedImage draw(Mark... marks) throws Exception {
        return read(PngWriter.withDefaults().write(new Figure(200, 50, "t", "d", List.of(marks), TABLE)));
    }

    private static BufferedImage read(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
