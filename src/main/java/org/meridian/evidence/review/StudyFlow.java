package org.meridian.evidence.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How records, reports and studies passed through a review, as PRISMA 2020 counts them. A count that was not reported is absent; it
 * is never taken from the others.
 *
 * @param identified records by database or register, at least one source
 * @param removed records removed before screening, by reason
 * @param screened records screened
 * @param screenedOut records excluded by title and abstract, by reason
 * @param retrieval reports sought, retrieved and assessed
 * @param other what came from other methods, such as websites and citation searching
 * @param previous what an earlier version of the review had included
 * @param studies studies included in the end
 * @param reports reports of these studies
 * @see <a href="https://doi.org/10.1136/bmj.n71">Page et al. 2021</a>
 */
public record StudyFlow(
        List<Count> identified,
        List<Count> removed,
        OptionalInt screened,
        List<Count> screenedOut,
        Retrieval retrieval,
        Optional<OtherMethods> other,
        Optional<Included> previous,
        OptionalInt studies,
        OptionalInt reports) {

    /**
     * A number with what it counts.
     *
     * @param label what is counted, in words
     * @param n how many, 0 or more; absent if not reported
     */
    public record Count(String label, OptionalInt n) {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it has no label, or is negative
         */
        public Count {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a count needs a label, but had none");
            }
            checkCount(n, label);
        }

        /**
         * A number that was reported.
         *
         * @param label what is counted
         * @param n how many
         * @return the count
         * @throws IllegalArgumentException if it has no label, or is negative
         */
        public static Count of(String label, int n) {
            return new Count(label, OptionalInt.of(n));
        }

        /** For example {@code Websites (n = 3)}. */
        @Override
        public String toString() {
            return label + " " + words(n);
        }
    }

    /**
     * Reports on their way to inclusion.
     *
     * @param sought reports sought for retrieval
     * @param notRetrieved reports that could not be had
     * @param assessed reports assessed for eligibility
     * @param excluded reports excluded, by reason
     */
    public record Retrieval(OptionalInt sought, OptionalInt notRetrieved, OptionalInt assessed, List<Count> excluded) {

        /**
         * Copies the reasons and checks the counts.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Retrieval {
            excluded = List.copyOf(excluded);
            checkCount(sought, "reports sought");
            checkCount(notRetrieved, "reports not retrieved");
            checkCount(assessed, "reports assessed");
        }

        private OptionalLong kept() {
            return minus(wide(assessed), sum(excluded));
        }

        private List<String> contradictions(String where) {
            List<String> found = new ArrayList<>();
            compare(
                    found,
                    "reports sought less those not retrieved" + where,
                    minus(wide(sought), wide(notRetrieved)),
                    "reports assessed",
                    assessed);
            return found;
        }
    }

    /**
     * What came from other methods than databases and registers.
     *
     * @param identified records by method, at least one
     * @param retrieval reports sought, retrieved and assessed
     */
    public record OtherMethods(List<Count> identified, Retrieval retrieval) {

        /**
         * Copies the methods.
         *
         * @throws IllegalArgumentException if there is none
         */
        public OtherMethods {
            identified = List.copyOf(identified);
            if (identified.isEmpty()) {
                throw new IllegalArgumentException("other methods need at least one count, but had none");
            }
        }
    }

    /**
     * What a review includes.
     *
     * @param studies how many studies
     * @param reports how many reports of them
     */
    public record Included(OptionalInt studies, OptionalInt reports) {

        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Included {
            checkCount(studies, "studies");
            checkCount(reports, "reports");
        }
    }

    /**
     * Copies the lists and checks the counts.
     *
     * @throws IllegalArgumentException if there is no source of records, or a count is negative
     */
    public StudyFlow {
        identified = List.copyOf(identified);
        removed = List.copyOf(removed);
        screenedOut = List.copyOf(screenedOut);
        if (identified.isEmpty()) {
            throw new IllegalArgumentException("a flow begins with at least one source of records, but had none");
        }
        checkCount(screened, "records screened");
        checkCount(studies, "studies included");
        checkCount(reports, "reports included");
    }

    /**
     * Where what enters is not what leaves, as far as the counts were reported.
     *
     * @return a sentence for each place; empty if everything adds up
     */
    public List<String> contradictions() {
        List<String> found = new ArrayList<>();
        compare(
                found,
                "records identified less those removed",
                minus(sum(identified), sum(removed)),
                "records screened",
                screened);
        compare(
                found,
                "records screened less those excluded",
                minus(wide(screened), sum(screenedOut)),
                "reports sought",
                retrieval.sought());
        found.addAll(retrieval.contradictions(""));
        OptionalLong kept = retrieval.kept();
        if (other.isPresent()) {
            OtherMethods methods = other.get();
            compare(
                    found,
                    "records from other methods",
                    sum(methods.identified()),
                    "reports sought from them",
                    methods.retrieval().sought());
            found.addAll(methods.retrieval().contradictions(" from other methods"));
            kept = plus(kept, methods.retrieval().kept());
        }
        if (previous.isPresent()) {
            kept = plus(kept, wide(previous.get().reports()));
        }
        compare(found, "reports assessed less those excluded", kept, "reports included", reports);
        if (studies.isPresent() && reports.isPresent() && reports.getAsInt() < studies.getAsInt()) {
            found.add("every study has a report, but there are " + studies.getAsInt() + " studies and only "
                    + reports.getAsInt() + " reports");
        }
        return List.copyOf(found);
    }

    /**
     * A count in words, as PRISMA has it.
     *
     * @param n the count
     * @return for example {@code "(n = 3)"} with blanks that do not break, or {@code "(not reported)"}
     */
    public static String words(OptionalInt n) {
        return n.isPresent() ? "(n\u00a0=\u00a0" + n.getAsInt() + ")" : "(not\u00a0reported)";
    }

    private static void compare(
            List<String> found, String entering, OptionalLong enters, String leaving, OptionalInt leaves) {
        if (enters.isPresent() && leaves.isPresent() && enters.getAsLong() != leaves.getAsInt()) {
            found.add(entering + " are " + enters.getAsLong() + ", but " + leaving + " are " + leaves.getAsInt());
        }
    }

    /** Absent if one of the counts is. */
    private static OptionalLong sum(List<Count> counts) {
        return counts.stream().map(count -> wide(count.n())).reduce(OptionalLong.of(0), StudyFlow::plus);
    }

    /** Sums of counts may be wider than a count. */
    private static OptionalLong wide(OptionalInt n) {
        return n.isPresent() ? OptionalLong.of(n.getAsInt()) : OptionalLong.empty();
    }

    private static OptionalLong plus(OptionalLong a, OptionalLong b) {
        return a.isPresent() && b.isPresent() ? OptionalLong.of(a.getAsLong() + b.getAsLong()) : OptionalLong.empty();
    }

    private static OptionalLong minus(OptionalLong a, OptionalLong b) {
        return a.isPresent() && b.isPresent() ? OptionalLong.of(a.getAsLong() - b.getAsLong()) : OptionalLong.empty();
    }

    private static void checkCount(OptionalInt n, String what) {
        if (n.orElse(0) < 0) {
            throw new IllegalArgumentException(what + " must be 0 or more, but were " + n.getAsInt());
        }
    }

    /** What goes in and what comes out, for example {@code 120 records, 8 studies included}. */
    @Override
    public String toString() {
        OptionalLong records = sum(identified);
        return (records.isPresent() ? records.getAsLong() + " records" : "records not counted") + ", "
                + (studies.isPresent() ? studies.getAsInt() + " studies included" : "studies not counted");
    }
}
