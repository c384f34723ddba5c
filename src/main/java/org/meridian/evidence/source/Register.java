package org.meridian.evidence.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A register of trials or reviews whose numbers have a known form. */
enum Register {
    /** Chinese Clinical Trial Registry: {@code ChiCTR} and ten digits, or a code of letters and eight digits. */
    CHICTR("Chinese Clinical Trial Registry", "ChiCTR", "ChiCTR(\\d{10}|-[A-Z]{2,4}-\\d{8})", ""),
    /** ClinicalTrials.gov: {@code NCT} and eight digits. */
    CLINICAL_TRIALS_GOV("ClinicalTrials.gov", "NCT", "NCT\\d{8}", "https://clinicaltrials.gov/study/"),
    /** ISRCTN registry: {@code ISRCTN} and eight digits. */
    ISRCTN("ISRCTN registry", "ISRCTN", "ISRCTN\\d{8}", ""),
    /** PROSPERO, of reviews: {@code CRD} and at least eleven digits, which begin with 42. */
    PROSPERO("PROSPERO", "CRD", "CRD42\\d{9,}", "");

    private final String words;
    private final String prefix;
    private final Pattern form;
    private final String address;

    Register(String words, String prefix, String form, String address) {
        this.words = words;
        this.prefix = prefix;
        this.form = Pattern.compile(form);
        this.address = address;
    }

    /**
     * The register to which a number belongs.
     *
     * @param number a number such as {@code "NCT03350789"}
     * @return the register whose prefix it has, if there is one
     */
    public static Optional<Register> of(String number) {
        return Arrays.stream(values())
                .filter(register -> number.startsWith(register.prefix))
                .findFirst();
    }

    /**
     * The name of the register.
     *
     * @return for example {@code "ClinicalTrials.gov"}
     */
    public String words() {
        return words;
    }

    void check(String number) {
        if (!form.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "a number of " + words + " has the form " + form.pattern() + ", but was \"" + number + "\"");
        }
    }

    String url(String number) {
        return address.isEmpty() ? "" : address + number;
    }
}
