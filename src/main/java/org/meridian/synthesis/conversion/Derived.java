package org.meridian.synthesis.conversion;

import java.util.List;

/**
 * A value that no paper printed: it was derived from what was printed.
 *
 * @param value the value
 * @param formula how it was derived
 * @param cautions what speaks against trusting it; empty if nothing does
 * @param <T> what was derived
 */
public record Derived<T>(T value, Formula formula, List<Caution> cautions) {

    /** Copies the cautions. */
    public Derived {
        cautions = List.copyOf(cautions);
    }

    static <T> Derived<T> of(T value, Formula formula, Caution... cautions) {
        return new Derived<>(value, formula, List.of(cautions));
    }

    /**
     * Whether a caution of a kind was raised.
     *
     * @param code the kind
     * @return true if it was
     */
    public boolean has(Caution.Code code) {
        return cautions.stream().anyMatch(caution -> caution.code() == code);
    }

    /** The value and its formula, for example {@code 25.1 (11.4), n = 65 (derived by Luo 2018, Wan 2014)}. */
    @Override
    public String toString() {
        String text = value + " (derived by " + formula.name();
        for (Caution caution : cautions) {
            text += "; " + caution.message();
        }
        return text + ")";
    }
}
