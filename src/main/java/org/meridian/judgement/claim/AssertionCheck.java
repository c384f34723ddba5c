package org.meridian.judgement.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.ClaimRelation;

/**
 * What a claim asserts of a quantity, beside what was computed.
 *
 * @param assertion what is asserted
 * @param quantity the quantity
 * @param measured what was computed
 * @param agreement whether both agree
 */
public record AssertionCheck(Assertion assertion, Quantity quantity, Measured measured, AssertionAgreement agreement) {

    static AssertionCheck of(Assertion assertion, Quantity quantity, Measured measured) {
        return new AssertionCheck(assertion, quantity, measured, agreement(assertion, measured));
    }

    private static AssertionAgreement agreement(Assertion assertion, Measured measured) {
        if (measured instanceof Measured.Unknown) {
            return AssertionAgreement.NOT_COMPUTED;
        }
        if (assertion.relation() == ClaimRelation.SHOWN) {
            return AssertionAgreement.NOT_ASKED;
        }
        if (measured instanceof Measured.Number number) {
            return ofNumber(assertion, number);
        }
        if (measured instanceof Measured.Words words) {
            return ofWords(assertion, words.words());
        }
        Measured.Sides sides = (Measured.Sides) measured;
        return sides.one().isEmpty() || sides.other().isEmpty()
                ? AssertionAgreement.CONFIRMED
                : AssertionAgreement.DISPUTED;
    }

    private static AssertionAgreement ofNumber(Assertion assertion, Measured.Number number) {
        double from = assertion.from().orElseThrow(() -> misfit(assertion, "a number"));
        double value = number.value();
        double lower = number.lower();
        double upper = number.upper();
        return switch (assertion.relation()) {
            case ABOVE -> agreement(lower > from, value > from, upper > from);
            case BELOW -> agreement(upper < from, value < from, lower < from);
            case AT_MOST -> agreement(upper <= from, value <= from, lower <= from);
            case AT_LEAST -> agreement(lower >= from, value >= from, upper >= from);
            case WITHIN -> {
                double to = assertion.to().orElseThrow();
                yield agreement(
                        lower >= from && upper <= to, value >= from && value <= to, upper >= from && lower <= to);
            }
            default -> throw misfit(assertion, "a number");
        };
    }

    private static AssertionAgreement agreement(boolean wholly, boolean estimate, boolean anywhere) {
        if (wholly) {
            return AssertionAgreement.CONFIRMED;
        }
        if (estimate) {
            return AssertionAgreement.POINTS_TOWARDS;
        }
        return anywhere ? AssertionAgreement.POINTS_AWAY : AssertionAgreement.REFUTED;
    }

    private static AssertionAgreement ofWords(Assertion assertion, List<String> words) {
        boolean agrees = switch (assertion.relation()) {
            case IS -> words.equals(assertion.words());
            case INCLUDES -> words.containsAll(assertion.words());
            default -> throw misfit(assertion, "words");
        };
        return agrees ? AssertionAgreement.CONFIRMED : AssertionAgreement.REFUTED;
    }

    private static IllegalArgumentException misfit(Assertion assertion, String what) {
        return new IllegalArgumentException(
                "the quantity " + assertion.quantity() + " is " + what + ", of which the claim " + assertion.claim()
                        + " cannot say \"" + assertion.relation().words() + "\"");
    }

    /**
     * What a careful reader would hold against it: the limits of what was computed, and the ends of an order of words that the
     * claim leaves out.
     *
     * @return one line each; empty if nothing
     */
    public List<String> limits() {
        if (assertion.relation() == ClaimRelation.INCLUDES && measured instanceof Measured.Words words) {
            Set<String> named = new HashSet<>(assertion.words());
            String first = words.words().get(0);
            return named.contains(first) ? List.of() : List.of("the claim leaves out that it starts at: " + first);
        }
        return measured.limits();
    }

    /** The check in one line: the quantity, what was computed, and whether it agrees. */
    @Override
    public String toString() {
        // Keys of outcomes are their names in lower case, joined by underscores.
        String about = assertion.about().replace('_', ' ');
        String what = quantity.title() + (about.isEmpty() ? "" : " (" + about + ")");
        String asserted = assertion.relation() == ClaimRelation.SHOWN || measured instanceof Measured.Unknown
                ? ""
                : "; claimed: " + assertion + ", so " + agreement.words();
        return what + ": " + measured + asserted;
    }
}
