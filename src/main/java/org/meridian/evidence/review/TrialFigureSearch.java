package org.meridian.evidence.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.review.TrialFigures.Figure;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Decimals;

/** Finds where sources print different figures for the same patients. */
final class TrialFigureSearch {

    private record Place(String patients, String outcome, String arms) {}

    private final Map<Place, List<Figure>> figures = new LinkedHashMap<>();

    static List<TrialFigures> in(List<Trial> trials) {
        TrialFigureSearch search = new TrialFigureSearch();
        for (Trial trial : trials) {
            trial.results().forEach(result -> search.add(trial, result));
            trial.contrasts().forEach(contrast -> search.add(trial, contrast));
        }
        List<TrialFigures> found = new ArrayList<>();
        search.figures.forEach((place, list) -> {
            if (differ(list)) {
                found.add(new TrialFigures(place.patients(), place.outcome(), place.arms(), list));
            }
        });
        return found;
    }

    private static boolean differ(List<Figure> figures) {
        return figures.stream()
                                .map(it -> it.provenance().source().id())
                                .distinct()
                                .count()
                        > 1
                && figures.stream().map(Figure::value).distinct().count() > 1;
    }

    private void add(Trial trial, ArmResult result) {
        value(result)
                .ifPresent(value -> add(
                        new Place(trial.patients(), result.outcome(), result.arm()),
                        new Figure(result.timepoint(), value, result.provenance())));
    }

    private void add(Trial trial, ReportedContrast contrast) {
        if (contrast.estimate().isPresent()) {
            add(
                    new Place(trial.patients(), contrast.outcome(), contrast.arm() + " v " + contrast.versus()),
                    new Figure(
                            contrast.timepoint(),
                            contrast.statistic() + " "
                                    + Decimals.upTo(contrast.estimate().getAsDouble(), 6),
                            contrast.provenance()));
        }
    }

    private void add(Place place, Figure figure) {
        figures.computeIfAbsent(place, it -> new ArrayList<>()).add(figure);
    }

    private static Optional<String> value(ArmResult result) {
        if (result.hasCounts()) {
            return Optional.of(Decimals.upTo(result.events().getAsDouble(), 2) + "/"
                    + Decimals.upTo(result.total().getAsDouble(), 2));
        }
        return result.mean().isPresent()
                ? Optional.of("mean " + Decimals.upTo(result.mean().getAsDouble(), 6))
                : Optional.empty();
    }
}
