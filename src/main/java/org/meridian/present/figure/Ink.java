package org.meridian.present.figure;

import java.util.Locale;

/**
 * The colours of all figures, named by what they draw.
 *
 * <p>Blue and ochre stay apart for every kind of colour vision, and the three inks of data differ in luminance as well, so
 * that a grey print still tells them apart. Text stands at least 7 : 1 against the paper, data at least 3 : 1.
 *
 * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">contrast ratio, WCAG 2.1</a>
 */
public enum Ink {
    /** The ground; also the filling of hollow marks. */
    PAPER(0xFFFFFF),
    /** Faint bands behind rows. */
    SHADE(0xF1F4F7),
    /** Regions behind points, from the faintest of four to the deepest: points and text stay readable on all of them. */
    FAINT_REGION(0xEAEEF2),
    /** The second of the four inks of regions. */
    LIGHT_REGION(0xD9E0E8),
    /** The third of the four inks of regions. */
    MIDDLE_REGION(0xC7D1DB),
    /** The deepest of the four inks of regions. */
    DEEP_REGION(0xB6C2CE),
    /** The band of a prediction interval. */
    PREDICTION_BAND(0xF8E8D5),
    /** Frames and rules. */
    RULE(0x8A8A8A),
    /** Text, axes and the line of no effect. */
    TEXT(0x1B1B1B),
    /** Text of second rank. */
    QUIET(0x545454),
    /** What single studies show. */
    STUDY(0x3A6894),
    /** What the studies show together. */
    SUMMARY(0x12304F),
    /** The same in styles in which the single studies are dark. */
    SUMMARY_LIGHT(0x5B93C7),
    /** What a further study may show. */
    PREDICTION(0xCC7A1F),
    /** Low risk of bias. */
    CONCERN_LOW(0x2F6FA8),
    /** Some doubt. */
    CONCERN_SOME(0xF0C24B),
    /** Not enough reported to judge. */
    CONCERN_UNKNOWN(0xD9DCE0),
    /** High risk of bias. */
    CONCERN_HIGH(0x9A3412),
    /** So much risk of bias that a study tells nothing. */
    CONCERN_CRITICAL(0x3B1030);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /**
     * The colour in sRGB.
     *
     * @return red, green and blue, eight bits each
     */
    public int rgb() {
        return rgb;
    }

    /**
     * The colour as SVG and CSS write it.
     *
     * @return for example {@code "#3a6894"}
     */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /**
     * Relative luminance: what is left of the colour in a grey print.
     *
     * @return 0 for black to 1 for white
     * @see <a href="https://www.w3.org/TR/WCAG21/#dfn-relative-luminance">relative luminance, WCAG 2.1</a>
     */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    /**
     * Contrast ratio with another ink.
     *
     * @param other another ink
     * @return 1 for the same luminance to 21 for black on white
     */
    public double contrast(Ink other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
