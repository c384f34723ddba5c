package org.meridian.present.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.meridian.evidence.comparison.Borderline;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.MinimumStanding;
import org.meridian.evidence.comparison.Populations;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Outcome;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.claim.Verdict;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;

/** From words that a user typed to choices. A word that is not known names those that are. */
final class Choices {

    static final String MEASURES_BY_KIND =
            "counted outcomes are read in RR, OR, RD or PETO, measured ones in MD or SMD";

    private Choices() {}

    static List<Outcome> outcomes(List<String> words, EvidenceLibrary library) {
        return List.copyOf(chosen("outcome", words, library.outcomes(), Outcome::id));
    }

    static Populations population(String word) {
        return one("population", word, Populations.values());
    }

    static MinimumStanding admission(String word) {
        return one("standing of figures", word, MinimumStanding.values());
    }

    static Borderline borderline(String word) {
        return one("way with borderline trials", word, Borderline.values());
    }

    private static <E extends Enum<E>> E one(String what, String word, E[] known) {
        return chosen(what, List.of(word), List.of(known), Choices::name)
                .iterator()
                .next();
    }

    static Set<DrugClass> drugClasses(List<String> words) {
        return chosen("drug class", words, List.of(DrugClass.values()), Choices::name);
    }

    static Set<Needling> needlings(List<String> words) {
        return chosen("needling", words, List.of(Needling.values()), Choices::name);
    }

    static List<AuditedClaim> claims(List<String> words, AuditedArticle audited) {
        return List.copyOf(
                chosen("claim", words, audited.claims(), it -> it.claim().id()));
    }

    static List<Verdict> verdicts(List<String> words) {
        return List.copyOf(chosen("verdict", words, List.of(Verdict.values()), Choices::name));
    }

    /** At most one measure for counted outcomes and one for measured ones: only one can lead. */
    static List<Measure> measures(List<String> words) {
        List<Measure> known = new ArrayList<>(List.of(BinaryMeasure.values()));
        known.addAll(List.of(ContinuousMeasure.values()));
        Set<Measure> chosen = chosen("measure", words, known, it -> ((Enum<?>) it).name());
        if (chosen.stream().filter(BinaryMeasure.class::isInstance).count() > 1
                || chosen.stream().filter(ContinuousMeasure.class::isInstance).count() > 1) {
            throw new IllegalArgumentException(
                    "only one measure can lead for each kind of outcome, and all are shown anyway: "
                            + MEASURES_BY_KIND);
        }
        return List.copyOf(chosen);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Set<T> chosen(String what, List<String> words, List<T> known, Function<T, String> name) {
        Set<T> chosen = new LinkedHashSet<>();
        for (String word : words) {
            chosen.add(known.stream()
                    .filter(it -> plain(name.apply(it)).equals(plain(word)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + what + " \"" + word + "\"; known are "
                            + String.join(", ", known.stream().map(name).toList()))));
        }
        return chosen;
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
