package org.meridian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What a caller who broke a rule is told: the whole sentence, by an {@link IllegalArgumentException} of no special kind. */
public final class Refusal {

    private Refusal() {}

    /** Fails unless the call is refused with exactly this sentence. */
    public static void check(String sentence, Executable call) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, call);
        assertEquals(IllegalArgumentException.class, refusal.getClass());
        assertEquals(sentence, refusal.getMessage());
    }
}
