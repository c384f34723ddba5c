package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.Locale;
import java.util.OptionalInt;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.trial.Outcome;
import org.meridian.present.html.Html;
import org.meridian.stat.Decimals;

/** The turns of phrase that all sections of the page share. */
final class ReportWords {

    private ReportWords() {}

    /** What was not seen is said to be so: a dash would look like nothing. */
    static Html orUnseen(String words) {
        return words.isBlank() ? tag("span", "not seen").css("unseen") : text(words);
    }

    static Html orUnseen(OptionalInt number) {
        return orUnseen(number.isPresent() ? grouped(number.getAsInt()) : "");
    }

    /** A label that leads to the source, if it has an address that a browser can open. */
    static Html linked(String label, Citation citation) {
        return citation.link()
                .filter(ReportWords::isWebAddress)
                .<Html>map(link -> tag("a", label).with("href", link))
                .orElseGet(() -> text(label));
    }

    static boolean isWebAddress(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    /** A figure that stays on one line. */
    static Html figure(String figure) {
        return tag("span", figure).css("figure");
    }

    /** A noun with its article, for example {@code an odds ratio}. */
    static String a(String noun) {
        return (noun.matches("(?i)[aeiou].*") ? "an " : "a ") + noun;
    }

    /** An outcome by its name, or else by its key. */
    static String outcome(EvidenceLibrary library, String id) {
        return library.outcomes().stream()
                .filter(it -> it.id().equals(id))
                .map(Outcome::name)
                .findFirst()
                .orElse(id);
    }

    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** A count of people: whole, with a comma between thousands. */
    static String grouped(double number) {
        String digits = Decimals.upTo(number, 1);
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /** A sentence begins with a capital. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A text that ends as a sentence does. */
    static String ended(String words) {
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }
}
