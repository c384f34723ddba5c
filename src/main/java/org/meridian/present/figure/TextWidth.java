package org.meridian.present.figure;

import static java.lang.Character.UnicodeBlock;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The width of text from a built-in table, so that a figure has the same layout on every machine, whatever fonts it has.
 *
 * <p>The widths are those of Helvetica, which Arial, Liberation Sans and Nimbus Sans share; SVG, PNG and PDF set every line to
 * exactly the width told here. Letters with accents are as wide as their base letter; combining marks take no room;
 * ideographs, kana and Hangul fill a square; other scripts get the width of a usual letter.
 *
 * <p>Source of the numbers: Helvetica.afm and Helvetica-Bold.afm of the Core 14 AFM files, © 1985, 1987, 1989, 1990, 1997
 * Adobe Systems Incorporated, as distributed with Apache PDFBox 2.0.31.
 */
public final class TextWidth {

    // A row is a width in thousandths of the type size, a blank, and the characters of that width.
    private static final Map<Integer, Integer> REGULAR = table("""
            167 ⁄
            191 '
            222 ijlł‘’‚
            260 |¦
            278  !,./:;I[\\]ft·ìíîïīı
            299 ľ
            317 ť
            333 ()-`r¡¨¯²³´¸¹“”„‹›⁰⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉
            334 {}
            350 •
            355 "
            365 º
            370 ª
            389 *
            400 °
            453 √
            469 ^
            471 ◊
            476 ∂
            500 Jcksvxyz
            537 ¶
            549 ≠≤≥
            556 #$0123456789?L_abdeghnopqu¢£¤¥§«µ»ðþđŁƒ–†‡€
            584 +<=>~¬±×÷−
            600 ∑
            611 FTZ¿ßø
            643 ď
            667 &ABEKPSVXYÞ
            722 CDHNRUwÐĐ
            737 ©®
            778 GOQØ
            833 Mm
            834 ¼½¾
            889 %æ
            944 Wœ
            1000 ÆŒ—…‰™
            1015 @""");

    private static final Map<Integer, Integer> BOLD = table("""
            167 ⁄
            238 '
            278  ,./I\\ijl·ìíîïīıł‘’‚
            280 |¦
            333 !()-:;[]`ft¡¨¯²³´¸¹‹›⁰⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉
            350 •
            365 º
            370 ª
            389 *r{}ť
            400 °ľ
            474 "
            494 ∂◊
            500 z“”„
            549 √≠≤≥
            556 #$0123456789J_aceksvxy¢£¤¥§«¶»ƒ–†‡€
            584 +<=>^~¬±×÷−
            600 ∑
            611 ?FLTZbdghnopquµ¿ßðøþđŁ
            667 EPSVXYÞ
            722 &ABCDHKNRUÐĐ
            737 ©®
            743 ď
            778 GOQwØ
            833 M
            834 ¼½¾
            889 %mæ
            944 Wœ
            975 @
            1000 ÆŒ—…‰™""");

    private static final int SQUARE = 1000;

    private TextWidth() {}

    /**
     * The width of one line.
     *
     * @param text one line
     * @param weight regular or bold; italic type is as wide as upright type
     * @return thousandths of the type size
     */
    public static int of(String text, TextStyle.Weight weight) {
        Map<Integer, Integer> table = weight == TextStyle.Weight.BOLD ? BOLD : REGULAR;
        return text.codePoints().map(c -> of(c, table)).sum();
    }

    /**
     * The width of one line on a terminal.
     *
     * @param text one line
     * @return columns: two for what is set on a square body, none for combining marks, one for all else
     */
    public static int columns(String text) {
        return text.codePoints()
                .map(c -> isZeroWidth(c) ? 0 : isSquare(c) ? 2 : 1)
                .sum();
    }

    private static int of(int codePoint, Map<Integer, Integer> table) {
        Integer known = table.get(codePoint);
        if (known != null) {
            return known;
        }
        if (isZeroWidth(codePoint)) {
            return 0;
        }
        if (isSquare(codePoint)) {
            return SQUARE;
        }
        int base = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePointAt(0);
        if (base != codePoint) {
            return of(base, table);
        }
        return Character.isSpaceChar(codePoint) ? table.get((int) ' ') : table.get((int) usualLetter(codePoint));
    }

    private static boolean isZeroWidth(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    /** Ideographs, kana, Hangul, full-width forms and pictographs: everything that is set on a square body. */
    static boolean isSquare(int codePoint) {
        if (codePoint >= 0x1F300 && codePoint <= 0x1FAFF) {
            return true;
        }
        if (Character.isIdeographic(codePoint)) {
            return true;
        }
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return block == UnicodeBlock.HIRAGANA
                || block == UnicodeBlock.KATAKANA
                || block == UnicodeBlock.BOPOMOFO
                || block == UnicodeBlock.HANGUL_SYLLABLES
                || block == UnicodeBlock.HANGUL_JAMO
                || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS
                || (block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && codePoint <= 0xFF60);
    }

    private static char usualLetter(int codePoint) {
        if (Character.isUpperCase(codePoint)) {
            return 'N';
        }
        return Character.isLetterOrDigit(codePoint) ? 'n' : '+';
    }

    private static Map<Integer, Integer> table(String rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.lines().forEach(row -> {
            int blank = row.indexOf(' ');
            int width = Integer.parseInt(row.substring(0, blank));
            row.substring(blank + 1).codePoints().forEach(c -> widths.put(c, width));
        });
        return Map.copyOf(widths);
    }
}
