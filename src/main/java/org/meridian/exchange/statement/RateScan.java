package org.meridian.exchange.statement;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.judgement.printed.PrintedRate;
import org.meridian.stat.PrintedNumber;

/** A sentence that is a percentage of people and nothing else: {@code 66.0 % of 25}, {@code 17/25 (68 %)}. */
final class RateScan {

    private static final String COUNT = "(\\d{1,9})";
    private static final String PERCENT = "(\\d{0,3}(?:\\.\\d{1,9})?)\\s*%";

    private static final Pattern OF_TOTAL =
            Pattern.compile("\\s*" + PERCENT + "\\s*(?:of|in|\\(\\s*n\\s*=)\\s*" + COUNT + "\\s*\\)?\\s*");
    private static final Pattern WITH_COUNT = Pattern.compile(
            "\\s*" + COUNT + "\\s*(?:/|of)\\s*" + COUNT + "\\s*[(\\[,:=]?\\s*" + PERCENT + "\\s*[)\\]]?\\s*");

    private RateScan() {}

    /** The percentage, if the sentence is one of people. */
    static Optional<PrintedRate> of(String text) {
        String plain = CharacterNormalisation.of(text);
        Matcher ofTotal = OF_TOTAL.matcher(plain);
        if (ofTotal.matches() && !ofTotal.group(1).isEmpty()) {
            return rate(ofTotal.group(1), ofTotal.group(2), OptionalInt.empty());
        }
        Matcher withCount = WITH_COUNT.matcher(plain);
        if (withCount.matches() && !withCount.group(3).isEmpty()) {
            return rate(withCount.group(3), withCount.group(2), OptionalInt.of(Integer.parseInt(withCount.group(1))));
        }
        return Optional.empty();
    }

    private static Optional<PrintedRate> rate(String percent, String total, OptionalInt events) {
        int people = Integer.parseInt(total);
        return people == 0 ? Optional.empty() : Optional.of(new PrintedRate(PrintedNumber.of(percent), people, events));
    }
}
