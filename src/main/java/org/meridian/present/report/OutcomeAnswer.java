package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.RateReading;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Direction;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeAnalysis;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.pool.PooledEffect;

/** The answer on one outcome in sentences made from its numbers, and never stronger than they are. */
final class OutcomeAnswer {

    private final OutcomeResults results;
    private final OutcomeEvidence evidence;

    OutcomeAnswer(OutcomeResults results) {
        this.results = results;
        this.evidence = results.evidence();
    }

    /** The number that leads, if there is one. */
    Optional<String> headline() {
        return results.leading().pooled().map(it -> it.measure().symbol() + " " + effect(it));
    }

    /** Whether the interval leaves no effect out, in a word or two. */
    Optional<String> verdict() {
        return results.leading().pooled().map(it -> excludesNoEffect(it) ? "excludes no effect" : "includes no effect");
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        results.leading()
                .pooled()
                .ifPresentOrElse(pooled -> pooled(pooled, sentences), () -> notPooled(results.leading(), sentences));
        withoutNumbers().ifPresent(sentences::add);
        return sentences;
    }

    private void pooled(PooledEffect pooled, List<String> sentences) {
        String who = results.participants().isPresent()
                ? " with " + ReportWords.grouped(results.participants().getAsDouble()) + " participants"
                : " (participants not seen)";
        String method = pooled.k() == 1 ? "normal interval" : pooled.method().title();
        sentences.add((pooled.k() == 1 ? "One trial" + who + " gives " : pooled.k() + " trials" + who + " give ")
                + ReportWords.a(pooled.measure().title()) + " of " + effect(pooled) + " ("
                + Decimals.level(pooled.level())
                + " interval; "
                + method + ").");
        sentences.add(direction(pooled));
        if (pooled.k() == 1) {
            sentences.add("This is the result of one trial; nothing could be pooled.");
        }
        agreementOfMethods().ifPresent(sentences::add);
        evidence.rate().map(OutcomeAnswer::agreementOfReadings).ifPresent(sentences::add);
        pooled.prediction().ifPresent(it -> sentences.add(PredictionSentence.of(pooled, it)));
        sentences.add(standing());
    }

    private static String effect(PooledEffect pooled) {
        return pooled.text().toString();
    }

    private static boolean excludesNoEffect(PooledEffect pooled) {
        return !pooled.interval().contains(0);
    }

    private String direction(PooledEffect pooled) {
        Comparison comparison = evidence.comparison();
        String noEffect = "no effect (" + Decimals.upTo(pooled.measure().scale().nullValue(), 0) + ")";
        if (pooled.y() == 0) {
            return "The estimate is no difference at all.";
        }
        boolean higher = pooled.y() > 0;
        boolean counted = evidence.outcome().kind() == Outcome.Kind.BINARY;
        String what = counted
                ? "the event was " + (higher ? "more" : "less") + " frequent"
                : "values were " + (higher ? "higher" : "lower");
        String where = " with " + comparison.treatment().words() + " than with "
                + comparison.control().words();
        boolean good = higher == (evidence.outcome().better() == Direction.HIGHER);
        String favours = (good ? comparison.treatment() : comparison.control()).words();
        String better = evidence.outcome().better().words();
        if (!excludesNoEffect(pooled)) {
            return "In these trials " + what + where + ", but the interval includes " + noEffect
                    + ": the direction is not settled. " + ReportWords.sentence(better)
                    + ", so the estimate is shifted towards "
                    + favours + ".";
        }
        return ReportWords.sentence(what) + where + ", and the interval excludes " + noEffect + ". "
                + ReportWords.sentence(better) + ", so the estimate favours " + favours + ".";
    }

    /** Said only where several methods pooled several trials. */
    private Optional<String> agreementOfMethods() {
        List<OutcomeAnalysis> same = results.analyses().stream()
                .filter(it -> it.measure().equals(results.measure()))
                .filter(it -> it.pooled().isPresent())
                .toList();
        if (same.size() < 2 || evidence.included().size() < 2) {
            return Optional.empty();
        }
        String symbol = results.measure().symbol();
        String excluding = titles(same, true);
        String including = titles(same, false);
        if (excluding.isEmpty() || including.isEmpty()) {
            return Optional.of("By all " + same.size() + " methods shown for " + symbol + " the interval "
                    + (including.isEmpty() ? "excludes" : "includes") + " no effect.");
        }
        return Optional.of(
                "The methods shown for " + symbol + " differ in their verdict: the interval excludes no effect by "
                        + excluding + "; it includes it by " + including + ".");
    }

    private static String titles(List<OutcomeAnalysis> analyses, boolean excluding) {
        return analyses.stream()
                .filter(it -> excludesNoEffect(it.pooled().orElseThrow()) == excluding)
                .map(it -> it.method().title())
                .collect(Collectors.joining("; "));
    }

    private static String agreementOfReadings(RateReading rate) {
        return rate.sentences().get(rate.sentences().size() - 1);
    }

    private String standing() {
        List<Contribution> unsure = evidence.included().stream()
                .filter(it -> it.standing() != Standing.VERIFIED)
                .toList();
        if (unsure.isEmpty()) {
            return "Every figure that enters was verified on the page named below.";
        }
        return "Not every figure that enters is verified: "
                + unsure.stream()
                        .map(it -> it.trial().label() + " is " + it.standing().words())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private void notPooled(OutcomeAnalysis leading, List<String> sentences) {
        if (evidence.canPool()) {
            sentences.add("Nothing is pooled: " + ReportWords.ended(leading.failure()));
        } else {
            sentences.add(
                    "No trial that was seen has the numbers needed, so nothing is pooled and no direction is claimed.");
        }
        if (!evidence.printed().isEmpty()) {
            sentences.add("The results of published reviews are shown below, side by side.");
        }
    }

    private Optional<String> withoutNumbers() {
        int trials = evidence.excluded(Exclusion.Reason.NO_NUMBERS).size();
        if (trials == 0) {
            return Optional.empty();
        }
        return Optional.of(
                trials == 1
                        ? "One trial reports this outcome without numbers that could be pooled."
                        : trials + " trials report this outcome without numbers that could be pooled.");
    }
}
