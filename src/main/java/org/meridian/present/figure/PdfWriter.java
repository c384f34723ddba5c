package org.meridian.present.figure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a figure as PDF: one page of its size, all of it vectors, its title and description in the properties of the document.
 *
 * <p>Text is text, in Helvetica and Symbol, which every program that shows PDF has; it can be searched and copied. A word with other
 * characters, such as Chinese ones, is drawn as shapes from a font of the machine and keeps its text for searching. There are neither
 * dates nor random ids: the same figure gives the same bytes, everywhere as long as no word is drawn as shapes.
 *
 * @see <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">ISO 32000-1, PDF 1.7</a>
 */
public final class PdfWriter {

    private static final int CATALOGUE = 1;
    private static final int PAGES = 2;
    private static final int PAGE = 3;
    private static final int CONTENT = 4;
    private static final int PROPERTIES = 5;
    private static final int FIRST_FONT = 6;

    private final Letters letters;

    /** How letters are put on the page. */
    enum Letters {
        /** As text, where the fonts that need not be embedded have them. */
        TEXT,
        /** As shapes. */
        OUTLINES
    }

    private PdfWriter(Letters letters) {
        this.letters = letters;
    }

    /**
     * A writer that leaves text to the fonts that every reader has.
     *
     * @return the writer
     */
    public static PdfWriter withDefaults() {
        return new PdfWriter(Letters.TEXT);
    }

    /**
     * A writer that draws all text as shapes from a font of the machine: for publishers who ask that no font be missing from the file. The
     * text can still be searched.
     *
     * @return a new writer
     */
    public PdfWriter withOutlines() {
        return new PdfWriter(Letters.OUTLINES);
    }

    /**
     * Writes the figure.
     *
     * @param figure what to write
     * @return the content of a PDF file
     */
    public byte[] write(Figure figure) {
        PdfSheet sheet = new PdfSheet(figure.height(), letters);
        sheet.draw(Mark.Rectangle.filled(figure.page(), Ink.PAPER));
        figure.marks().forEach(mark -> mark.drawOn(sheet));

        Document document = new Document();
        document.add(CATALOGUE, "<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /DisplayDocTitle true >> >>");
        document.add(PAGES, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        document.add(
                PAGE,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + PdfSheet.number(figure.width()) + " "
                        + PdfSheet.number(figure.height()) + "] /Contents 4 0 R /Resources << /Font << " + fonts()
                        + ">> >> >>");
        document.add(
                CONTENT, "<< /Length " + sheet.content().length() + " >>\nstream\n" + sheet.content() + "\nendstream");
        document.add(
                PROPERTIES,
                "<< /Title " + PdfSheet.string(figure.title()) + " /Subject " + PdfSheet.string(figure.description())
                        + " /Producer (Meridian) >>");
        for (PdfFont font : PdfFont.values()) {
            document.add(FIRST_FONT + font.ordinal(), font.object());
        }
        return document.bytes();
    }

    private static String fonts() {
        StringBuilder fonts = new StringBuilder();
        for (PdfFont font : PdfFont.values()) {
            fonts.append('/')
                    .append(font.key())
                    .append(' ')
                    .append(FIRST_FONT + font.ordinal())
                    .append(" 0 R ");
        }
        return fonts.toString();
    }

    /** The file: objects one after another, and a table of where each begins. */
    private static final class Document {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> places = new ArrayList<>();

        Document() {
            // Four bytes beyond ASCII tell programs that transfer files not to change line ends.
            append("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        }

        /** Objects come in the order of their numbers, from 1. */
        void add(int number, String object) {
            if (number != places.size() + 1) {
                throw new IllegalArgumentException("object " + (places.size() + 1) + " comes next, but was " + number);
            }
            places.add(out.size());
            append(number + " 0 obj\n" + object + "\nendobj\n");
        }

        byte[] bytes() {
            int table = out.size();
            append("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
            places.forEach(place -> append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
            append("trailer\n<< /Size " + (places.size() + 1) + " /Root " + CATALOGUE + " 0 R /Info " + PROPERTIES
                    + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
            return out.toByteArray();
        }

        private void append(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
