package org.meridian.judgement.claim;

import java.util.List;
import java.util.Optional;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;

/** What came out when a quantity was computed from a library. */
public sealed interface Measured {

    /**
     * What it rests on: trials with their counts, findings, facts.
     *
     * @return one line each; empty if nothing could be computed
     */
    List<String> basis();

    /**
     * What a careful reader would hold against it.
     *
     * @return one line each; empty if nothing
     */
    List<String> limits();

    /**
     * A number.
     *
     * @param value the number on its natural scale
     * @param interval its interval on the same scale, if it has one
     * @param text the number as people read it, with what it counts
     * @param nature whether it compares treatments
     * @param basis what it rests on
     * @param limits what a careful reader would hold against it
     */
    record Number(
            double value,
            Optional<Interval> interval,
            String text,
            Nature nature,
            List<String> basis,
            List<String> limits)
            implements Measured {

        /** Whether a number compares treatments, so that chance and bias between groups matter, or only describes. */
        public enum Nature {
            /** It compares. */
            COMPARISON,
            /** It describes. */
            DESCRIPTION
        }

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if the number is not finite
         */
        public Number {
            basis = List.copyOf(basis);
            limits = List.copyOf(limits);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a computed number must be finite, but was " + value);
            }
        }

        static Number described(double value, String text, List<String> basis) {
            return new Number(value, Optional.empty(), text, Nature.DESCRIPTION, basis, List.of());
        }

        static Number share(int count, int of, Interval interval, String what, List<String> basis) {
            double share = (double) count / of;
            String text = count + " of " + of + " " + what + ", " + Decimals.percent(share, 0) + " ["
                    + Decimals.percent(interval.lower(), 0) + ", " + Decimals.percent(interval.upper(), 0) + "]";
            return new Number(share, Optional.of(interval), text, Nature.DESCRIPTION, basis, List.of());
        }

        double lower() {
            return interval.map(Interval::lower).orElse(value);
        }

        double upper() {
            return interval.map(Interval::upper).orElse(value);
        }

        /** The number as people read it. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Words in an order that means something, as the regions through which a channel runs.
     *
     * @param words the words
     * @param basis what they rest on
     */
    record Words(List<String> words, List<String> basis) implements Measured {

        /** Copies the lists. */
        public Words {
            words = List.copyOf(words);
            basis = List.copyOf(basis);
        }

        @Override
        public List<String> limits() {
            return List.of();
        }

        /** The words in order. */
        @Override
        public String toString() {
            return String.join(", ", words);
        }
    }

    /**
     * Positions that exclude each other, with those who hold them.
     *
     * @param one who holds one position
     * @param other who holds the other
     * @param basis what they say
     */
    record Sides(List<String> one, List<String> other, List<String> basis) implements Measured {

        /** Copies the lists. */
        public Sides {
            one = List.copyOf(one);
            other = List.copyOf(other);
            basis = List.copyOf(basis);
        }

        @Override
        public List<String> limits() {
            return List.of();
        }

        /** Who holds what, for example {@code against use: WHO 1999; no evidence of harm: Carr 2015}. */
        @Override
        public String toString() {
            return "against use: " + names(one) + "; no evidence of harm: " + names(other);
        }

        private static String names(List<String> holders) {
            return holders.isEmpty() ? "nobody" : String.join(", ", holders);
        }
    }

    /**
     * Nothing, and why.
     *
     * @param reason why it cannot be computed
     */
    record Unknown(String reason) implements Measured {

        @Override
        public List<String> basis() {
            return List.of();
        }

        @Override
        public List<String> limits() {
            return List.of();
        }

        /** That it cannot be computed, with the reason. */
        @Override
        public String toString() {
            return "cannot be computed: " + reason;
        }
    }
}
