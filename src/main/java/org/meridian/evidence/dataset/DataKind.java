package org.meridian.evidence.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.table.Words;

/** What each study of a data set contributes, and which roles its columns must then play. */
public enum DataKind {
    /** Events and non-events, or events and totals, in two groups. */
    TWO_BY_TWO(List.of(
            Set.of("treatmentEvents"),
            Set.of("treatmentNonEvents", "treatmentTotal"),
            Set.of("controlEvents"),
            Set.of("controlNonEvents", "controlTotal"))),

    /** Mean, standard deviation and number of people in two groups. */
    TWO_MEANS(List.of(
            Set.of("treatmentMean"),
            Set.of("treatmentSd"),
            Set.of("treatmentN"),
            Set.of("controlMean"),
            Set.of("controlSd"),
            Set.of("controlN"))),

    /** Events and person-time in two groups. */
    TWO_RATES(List.of(
            Set.of("treatmentEvents"), Set.of("treatmentTime"), Set.of("controlEvents"), Set.of("controlTime")));

    /** The role of the column that labels the studies, which every kind has. */
    public static final String STUDY = "study";

    private final List<Set<String>> oneOfEach;

    DataKind(List<Set<String>> oneOfEach) {
        this.oneOfEach = oneOfEach;
    }

    /** Everything that is wrong with this choice of roles. */
    List<String> faults(Set<String> roles) {
        Set<String> known = new LinkedHashSet<>();
        known.add(STUDY);
        oneOfEach.stream().map(Set::stream).forEach(group -> group.sorted().forEach(known::add));

        List<String> faults = roles.stream()
                .filter(role -> !known.contains(role))
                .sorted()
                .map(role ->
                        "the role \"" + role + "\" is not one of " + name() + " (roles: " + Words.list(known) + ")")
                .collect(Collectors.toList());
        if (!roles.contains(STUDY)) {
            faults.add("the role \"" + STUDY + "\" must have a column");
        }
        for (Set<String> group : oneOfEach) {
            if (group.stream().filter(roles::contains).count() != 1) {
                faults.add("exactly one of the roles "
                        + Words.list(group.stream().sorted().toList()) + " must have a column");
            }
        }
        return faults;
    }
}
