package org.meridian.evidence.source;

import java.util.Locale;
import java.util.Optional;
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
     * The identifier in the one form in which two of its scheme are compared.
     *
     * @return the value, without what makes no difference in its scheme
     */
    default String canonical() {
        return value();
    }

    /**
     * Whether two identifiers name the same source.
     *
     * @param other the other identifier
     * @return true if scheme and canonical form are the same
     */
    default boolean isSameAs(Identifier other) {
        return getClass().equals(other.getClass()) && canonical().equals(other.canonical());
    }

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

        /** In lower case: DOIs do not distinguish it. */
        @Override
        public String canonical() {
            return value.toLowerCase(Locale.ROOT);
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
     * A number in a register of trials or reviews. A number that begins as those of a known {@link Register} must have its form;
     * other registers are not checked.
     *
     * @param value for example {@code "ChiCTR2100044585"}
     */
    record Registration(String value) implements Identifier {

        private static final Pattern FORM = Pattern.compile("\\S(.*\\S)?");

        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if it is blank, or has not the form of its register
         */
        public Registration {
            check("registration", FORM, value);
            Register.of(value).ifPresent(register -> register.check(value));
        }

        /**
         * The register.
         *
         * @return the register, if it is a known one
         */
        public Optional<Register> register() {
            return Register.of(value);
        }

        @Override
        public String label() {
            return value;
        }

        @Override
        public String url() {
            return register().map(register -> register.url(value)).orElse("");
        }
    }

    /**
     * An International Standard Book Number, of 13 digits or of the older 10, with or without hyphens or spaces. Its last digit
     * checks the others: of 13, the sum with the weights 1, 3, 1, 3 … is a multiple of 10; of 10, the sum with the weights
     * 10, 9, 8 … 1 is a multiple of 11, where X stands for 10.
     *
     * @param value the number as printed
     */
    record Isbn(String value) implements Identifier {

        private static final Pattern FORM = Pattern.compile("97[89][- ]?(\\d[- ]?){9}\\d|(\\d[- ]?){9}[\\dX]");

        /**
         * Checks the form and the check digit.
         *
         * @throws IllegalArgumentException if it has not the form of an ISBN, or its check digit is wrong
         */
        public Isbn {
            check("ISBN", FORM, value);
            String digits = digits(value);
            if (digits.charAt(digits.length() - 1) != checkDigit(digits)) {
                throw new IllegalArgumentException(
                        "an ISBN ends with its check digit, which for \"" + value + "\" is " + checkDigit(digits));
            }
        }

        private static String digits(String value) {
            return value.replaceAll("[- ]", "");
        }

        private static char checkDigit(String digits) {
            int length = digits.length();
            int sum = 0;
            for (int i = 0; i < length - 1; i++) {
                int weight = length == 10 ? 10 - i : 1 + 2 * (i % 2);
                sum += weight * Character.digit(digits.charAt(i), 10);
            }
            int modulus = length == 10 ? 11 : 10;
            int check = (modulus - sum % modulus) % modulus;
            return check == 10 ? 'X' : Character.forDigit(check, 10);
        }

        @Override
        public String label() {
            return "ISBN " + value;
        }

        @Override
        public String url() {
            return "";
        }

        /** Its 13 digits; an ISBN of 10 becomes one of 13 by the prefix 978. */
        @Override
        public String canonical() {
            String digits = digits(value);
            if (digits.length() == 13) {
                return digits;
            }
            String longer = "978" + digits;
            return longer.substring(0, 12) + checkDigit(longer);
        }
    }

    private static void check(String scheme, Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("not a " + scheme + ": \"" + value + "\"");
        }
    }
}
