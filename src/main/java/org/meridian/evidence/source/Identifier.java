package org.meridian.evidence.source;

import java.util.regex.Pattern;

/** A name by which a source is found anywhere. */
public sealed interface Identifier {

    /**
     * The identifier without its scheme.
     *
     * @return for example {@code "10.1155/2015/192808"}
     */
    String value();

    /**
     * How people call it, with its scheme.
     *
     * @return for example {@code "doi:10.1155/2015/192808"}
     */
    String label();

    /**
     * The address where it resolves; empty if there is none for its scheme.
     *
     * @return for example {@code "https://doi.org/10.1155/2015/192808"}
     */
    String url();

    /**
     * A digital object identifier.
     *
     * @param value the DOI, starting with {@code 10.}
     */
    record Doi(String value) implements Identifier {

        private static final Pattern FORM = Pattern.compile("10\\.\\d{4,9}/\\S+");

        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if it is not a DOI
         */
        public Doi {
            check("DOI", FORM, value);
        }

        @Override
        public String label() {
            return "doi:" + value;
        }

        @Override
        public String url() {
            // Brackets and angles occur in old DOIs and are not allowed in an address as they are.
            return "https://doi.org/"
                    + value.replace("<", "%3C")
                            .replace(">", "%3E")
                            .replace("[", "%5B")
                            .replace("]", "%5D");
        }
    }

    /**
     * A PubMed number.
     *
     * @param value digits
     */
    record Pmid(String value) implements Identifier {

        private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");

        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if it is not a PubMed number
         */
        public Pmid {
            check("PMID", FORM, value);
        }

        @Override
        public String label() {
            return "PMID " + value;
        }

        @Override
        public String url() {
            return "https://pubmed.ncbi.nlm.nih.gov/" + value + "/";
        }
    }

    /**
     * A PubMed Central number.
     *
     * @param value {@code PMC} and digits
     */
    record Pmcid(String value) implements Identifier {

        private static final Pattern FORM = Pattern.compile("PMC[1-9]\\d*");

        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if it is not a PubMed Central number
         */
        public Pmcid {
            check("PMCID", FORM, value);
        }

        @Override
        public String label() {
            return value;
        }

        @Override
        public String url() {
            return "https://pmc.ncbi.nlm.nih.gov/articles/" + value;
        }
    }

    /**
     * A number in a register of trials or reviews.
     *
     * @param value for example {@code "ChiCTR2100044585"}
     */
    record Registration(String value) implements Identifier {

        private static final Pattern FORM = Pattern.compile("\\S(.*\\S)?");

        /**
         * Checks that there is one.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Registration {
            check("registration", FORM, value);
        }

        @Override
        public String label() {
            return value;
        }

        @Override
        public String url() {
            return value.startsWith("NCT") ? "https://clinicaltrials.gov/study/" + value : "";
        }
    }

    private static void check(String scheme, Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("not a " + scheme + ": \"" + value + "\"");
        }
    }
}
