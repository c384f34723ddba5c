package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.meridian.math.Doubles;

/**
 * The columns of a regression: an intercept, which is always there, and what the studies are like.
 *
 * @param studies how many studies are described, k
 * @param list the moderators in order
 */
public record Moderators(int studies, List<Moderator> list) {

    /** The name of the first term. */
    static final String INTERCEPT = "intercept";

    /**
     * Checks and copies the moderators.
     *
     * @throws IllegalArgumentException if there is no study, a moderator describes another number of studies, or two have the
     *     same name
     */
    public Moderators {
        list = List.copyOf(list);
        if (!(studies > 0)) {
            throw new IllegalArgumentException("moderators need at least one study, but there were " + studies);
        }
        for (Moderator moderator : list) {
            if (moderator.size() != studies) {
                throw new IllegalArgumentException("moderator " + moderator.name() + " must describe " + studies
                        + " studies, but describes " + moderator.size());
            }
            if (list.stream().filter(it -> it.name().equals(moderator.name())).count() > 1) {
                throw new IllegalArgumentException("moderators need different names, but two are " + moderator.name());
            }
        }
    }

    /**
     * No moderator but the intercept.
     *
     * @param studies how many studies there are
     * @return the intercept
     * @throws IllegalArgumentException if there is no study
     */
    public static Moderators none(int studies) {
        return new Moderators(studies, List.of());
    }

    /**
     * An intercept and moderators.
     *
     * @param first a moderator
     * @param others further moderators
     * @return the moderators in order
     * @throws IllegalArgumentException if they describe different numbers of studies, or two have the same name
     */
    public static Moderators of(Moderator first, Moderator... others) {
        return new Moderators(
                first.size(),
                Stream.concat(Stream.of(first), Arrays.stream(others)).toList());
    }

    /**
     * The names of the coefficients.
     *
     * @return the intercept's and those of all moderators in order
     */
    public List<String> terms() {
        return Stream.concat(Stream.of(INTERCEPT), list.stream().flatMap(it -> it.terms().stream()))
                .toList();
    }

    /**
     * The columns of the design matrix, in the order of {@link #terms}.
     *
     * @return the columns, each with one number per study
     */
    public List<Doubles> columns() {
        Doubles ones = Doubles.from(DoubleStream.generate(() -> 1).limit(studies));
        return Stream.concat(Stream.of(ones), list.stream().flatMap(it -> it.columns().stream()))
                .toList();
    }

    /**
     * The row of the design matrix that settings stand for.
     *
     * @param settings one for each moderator, in any order
     * @return one number per term, the intercept's being 1
     * @throws IllegalArgumentException if a moderator is not set or set twice, a setting belongs to no moderator, or is not of
     *     its kind
     */
    public Doubles row(List<ModeratorValue> settings) {
        Map<String, ModeratorValue> byName = new LinkedHashMap<>();
        for (ModeratorValue setting : settings) {
            if (byName.put(setting.moderator(), setting) != null) {
                throw new IllegalArgumentException("moderator " + setting.moderator() + " is set twice");
            }
        }
        List<Doubles> coded = new ArrayList<>();
        for (Moderator moderator : list) {
            ModeratorValue setting = byName.remove(moderator.name());
            if (setting == null) {
                throw new IllegalArgumentException("every moderator must be set, but " + moderator.name() + " is not");
            }
            coded.add(moderator.coded(setting));
        }
        if (!byName.isEmpty()) {
            throw new IllegalArgumentException("there is no moderator " + String.join(", ", byName.keySet()));
        }
        return Doubles.from(
                DoubleStream.concat(DoubleStream.of(1), coded.stream().flatMapToDouble(Doubles::stream)));
    }

    /** The moderators' names, for example {@code latitude, allocation}. */
    @Override
    public String toString() {
        return list.isEmpty()
                ? "no moderators"
                : list.stream().map(Moderator::name).collect(Collectors.joining(", "));
    }
}
