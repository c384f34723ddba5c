package org.meridian.present.figure;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts that every program which shows PDF has without being given them, as far as figures use them. */
enum PdfFont {
    REGULAR("Helvetica"),
    BOLD("Helvetica-Bold"),
    ITALIC("Helvetica-Oblique"),
    BOLD_ITALIC("Helvetica-BoldOblique"),
    /** Greek letters and the signs of mathematics, in one weight and upright. */
    SYMBOL("Symbol");

    // The encoding of Western Europe: what PDF calls WinAnsiEncoding.
    private static final Charset WESTERN = Charset.forName("windows-1252");

    // Character, its code in Symbol, its width in thousandths of the type size as in Symbol.afm of the Core 14 AFM
    // files.
    private static final Map<Integer, Glyph> SYMBOLS = symbols("""
            α 97 631;β 98 549;χ 99 549;δ 100 494;ε 101 439;φ 102 521;γ 103 411;η 104 603
            ι 105 329;κ 107 549;λ 108 549;ν 110 521;ο 111 549;π 112 549;θ 113 521;ρ 114 549
            σ 115 603;τ 116 439;υ 117 576;ω 119 686;ξ 120 493;ψ 121 686;ζ 122 494;μ 109 576
            Α 65 722;Β 66 667;Χ 67 722;Δ 68 612;Ε 69 611;Φ 70 763;Γ 71 603;Η 72 722
            Ι 73 333;Κ 75 722;Λ 76 686;Μ 77 889;Ν 78 722;Ο 79 722;Π 80 768;Θ 81 741
            Ρ 82 556;Σ 83 592;Τ 84 611;Υ 85 690;Ω 87 768;Ξ 88 645;Ψ 89 795;Ζ 90 611
            − 45 549;≤ 163 549;≥ 179 549;≠ 185 549;≈ 187 549;∞ 165 713;√ 214 549;∂ 182 494
            ∑ 229 713;∏ 213 823;∫ 242 274;′ 162 247;″ 178 411;← 172 987;↑ 173 603;→ 174 987
            ↓ 175 603;↔ 171 1042;◊ 224 494""");

    private final String name;

    PdfFont(String name) {
        this.name = name;
    }

    /**
     * A sign of the Symbol font.
     *
     * @param code its code
     * @param width thousandths of the type size
     */
    record Glyph(int code, int width) {}

    /**
     * Characters that follow one another in one font.
     *
     * @param font the font
     * @param text the characters
     */
    record Run(PdfFont font, String text) {

        /** The codes of the characters in the font. */
        int[] codes() {
            if (font == SYMBOL) {
                return text.codePoints().map(c -> SYMBOLS.get(c).code()).toArray();
            }
            byte[] bytes = text.getBytes(WESTERN);
            int[] codes = new int[bytes.length];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = bytes[i] & 0xFF;
            }
            return codes;
        }
    }

    /** The letters of a style. */
    static PdfFont of(TextStyle style) {
        boolean bold = style.weight() == TextStyle.Weight.BOLD;
        if (style.slant() == TextStyle.Slant.ITALIC) {
            return bold ? BOLD_ITALIC : ITALIC;
        }
        return bold ? BOLD : REGULAR;
    }

    /** Whether these fonts have all characters of a text. */
    static boolean have(String text) {
        return text.codePoints().allMatch(c -> isWestern(c) || SYMBOLS.containsKey(c));
    }

    /** A text that these fonts have, cut where the font changes; every sign of the Symbol font by itself. */
    static List<Run> runs(String text, PdfFont letters) {
        List<Run> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isWestern(c)) {
                open.appendCodePoint(c);
                return;
            }
            if (!open.isEmpty()) {
                runs.add(new Run(letters, open.toString()));
                open.setLength(0);
            }
            runs.add(new Run(SYMBOL, Character.toString(c)));
        });
        if (!open.isEmpty()) {
            runs.add(new Run(letters, open.toString()));
        }
        return runs;
    }

    /** The width of one sign of the Symbol font, in thousandths of the type size. */
    static int symbolWidth(String sign) {
        return SYMBOLS.get(sign.codePointAt(0)).width();
    }

    private static boolean isWestern(int c) {
        return c >= ' ' && c <= '~'
                || c > 0xA0 && c <= 0xFF && c != 0xAD
                || c > 0xFF && WESTERN.newEncoder().canEncode(Character.toString(c));
    }

    /** The name by which a page refers to it. */
    String key() {
        return "F" + (ordinal() + 1);
    }

    /** The font as an object of a document. */
    String object() {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name
                + (this == SYMBOL ? "" : " /Encoding /WinAnsiEncoding") + " >>";
    }

    private static Map<Integer, Glyph> symbols(String table) {
        Map<Integer, Glyph> symbols = new HashMap<>();
        for (String entry : table.split("[;\n]")) {
            String[] parts = entry.split(" ");
            symbols.put(parts[0].codePointAt(0), new Glyph(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return Map.copyOf(symbols);
    }
}
