package org.meridian.evidence.source;

/**
 * Which body of data brought a figure: the built-in library, or an overlay that a researcher laid on it.
 *
 * @param name the name of the overlay; {@code built-in} for the library itself
 */
public record Origin(String name) {

    /** The built-in library. */
    public static final Origin BUILT_IN = new Origin("built-in");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Origin {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an origin must have a name, but it was blank");
        }
    }

    /**
     * Whether the figure belongs to the library as it was built.
     *
     * @return false if an overlay brought it
     */
    public boolean isBuiltIn() {
        return equals(BUILT_IN);
    }

    /** The origin in words, for example {@code overlay reanalysis}. */
    @Override
    public String toString() {
        return isBuiltIn() ? name : "overlay " + name;
    }
}
