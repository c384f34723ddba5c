package org.meridian.evidence.acupuncture;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an acupoint as the World Health Organization writes it: letters of the channel and number along it
 * ({@code GB30}), region and number of an extra point ({@code EX-B2}), or {@code ASHI} for a tender point, which has no place of
 * its own.
 *
 * <p>Codes sort along the channels: {@code BL23} before {@code BL67} before {@code GB1}; extra points and tender points come last.
 *
 * @param value the code
 */
public record PointCode(String value) implements Comparable<PointCode> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})([1-9]\\d?)|EX-[A-Z]{1,2}[1-9]\\d?|ASHI");
    private static final Comparator<PointCode> ALONG_THE_CHANNELS = Comparator.comparing(
                    (PointCode code) -> code.channel().isEmpty())
            .thenComparing(code -> code.channel().orElse(""))
            .thenComparing(code -> code.number().orElse(0))
            .thenComparing(PointCode::value);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not the form of a code
     */
    public PointCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a point is written like GB30, EX-B2 or ASHI, but was \"" + value + "\"");
        }
    }

    /**
     * The letters of the channel.
     *
     * @return for example {@code GB}; empty for extra points and tender points
     */
    public Optional<String> channel() {
        return Optional.ofNullable(parts().group(1));
    }

    /**
     * The number along the channel.
     *
     * @return for example 30; empty for extra points and tender points
     */
    public OptionalInt number() {
        String digits = parts().group(2);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private Matcher parts() {
        Matcher matcher = FORM.matcher(value);
        matcher.matches();
        return matcher;
    }

    @Override
    public int compareTo(PointCode other) {
        return ALONG_THE_CHANNELS.compare(this, other);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }
}
