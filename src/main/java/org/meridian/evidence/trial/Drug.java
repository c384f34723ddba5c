package org.meridian.evidence.trial;

/**
 * A drug.
 *
 * @param id key within its library
 * @param name international name, or what the source says instead
 * @param drugClass its class
 * @param basis what says so
 */
public record Drug(String id, String name, DrugClass drugClass, String basis) {

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
