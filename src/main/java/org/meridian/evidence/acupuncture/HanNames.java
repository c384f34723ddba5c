package org.meridian.evidence.acupuncture;

/**
 * The name of a point in Chinese characters. What was not seen is empty.
 *
 * @param traditional traditional characters
 * @param simplified simplified characters
 * @param standard as the standard of the World Health Organization writes it: variants of a character follow it in parentheses
 */
public record HanNames(String traditional, String simplified, String standard) {

    /** Both forms, or one if they are the same, for example {@code 環跳/环跳}. */
    @Override
    public String toString() {
        return traditional.equals(simplified) ? traditional : traditional + "/" + simplified;
    }
}
