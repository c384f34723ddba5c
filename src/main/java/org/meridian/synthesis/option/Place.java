package org.meridian.synthesis.option;

import java.util.function.BiConsumer;

/**
 * A place in a file of options, where faults are reported.
 *
 * @param path where it is, for example {@code analyses[0].method.tau2}; empty for the whole file
 * @param faults what takes a fault: the path and the reason
 */
public record Place(String path, BiConsumer<String, String> faults) {

    /**
     * A part of this place.
     *
     * @param key the key of the part
     * @return its place
     */
    public Place within(String key) {
        return new Place(path.isEmpty() ? key : path + "." + key, faults);
    }

    /**
     * An item of the list at this place.
     *
     * @param i its number, from 0
     * @return its place
     */
    public Place at(int i) {
        return new Place(path + "[" + i + "]", faults);
    }

    /**
     * Tells a fault.
     *
     * @param reason what is wrong, as the rest of a sentence that begins with the path
     */
    public void refuse(String reason) {
        faults.accept(path, reason);
    }
}
