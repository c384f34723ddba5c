package org.meridian.synthesis.effect;

import java.util.List;

/** The conditions that study data put on their numbers, with the sentence that a broken one gives. */
final class Conditions {

    private Conditions() {}

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a number, but was " + value);
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be > 0, but was " + value);
        }
    }

    static void count(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be 0 or more, but were " + value);
        }
    }

    static void atLeast(String name, double least, double value) {
        if (!(value >= least && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be at least " + text(least) + ", but was " + value);
        }
    }

    static void correlation(double value) {
        if (!(value > -1 && value < 1)) {
            throw new IllegalArgumentException("a correlation must lie between -1 and 1, but was " + value);
        }
    }

    static void labelled(List<String> labels, List<?> studies) {
        if (labels.size() != studies.size()) {
            throw new IllegalArgumentException("every study needs a label, but there were " + labels.size()
                    + " labels and " + studies.size() + " studies");
        }
    }

    private static String text(double whole) {
        return Long.toString((long) whole);
    }
}
