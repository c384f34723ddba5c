package org.meridian.synthesis.study;

import static org.meridian.synthesis.study.Role.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names made of an arm and a quantity, in either order: {@code treatment events}, {@code n.c}, {@code Mean (intervention)},
 * {@code SD 1}. One letter or digit is an arm only if some quantity is there of both arms, written in the same way.
 */
final class ArmNames {

    /** What is told of an arm or of a single group. */
    private enum Quantity {
        EVENTS(
                "event events nevent nevents numberofevents numberevents noofevents eventcount eventsn case cases numberofcases"
                        + " death deaths numberofdeaths died dead responders successes withevent withevents patientswithevent"
                        + " patientswithevents participantswithevent participantswithevents",
                Role.EVENTS),
        NON_EVENTS("nonevent nonevents withoutevent withoutevents noncases alive survivors nonresponders eventfree"),
        TOTAL(
                "n total totals totaln ntotal samplesize participants patients subjects persons people numberofpatients"
                        + " numberofparticipants numberofsubjects totalnumberofparticipants nparticipants npatients",
                Role.TOTAL,
                N),
        ARM_TOTAL(
                "size number randomised randomized nrandomised nrandomized analysed analyzed nanalysed nanalyzed allocated"),
        TIME("time persontime personyears patientyears personmonths persondays pyears pyrs py", Role.TIME),
        MEAN("mean means average avg", Role.MEAN),
        ARM_MEAN("m"),
        ARM_EVENTS("r"),
        SD("sd sds std stdev stddev standarddeviation", Role.SD),
        SE("se sem stderr stderror standarderror"),
        MEDIAN("median med mdn", Role.MEDIAN),
        Q1("q1 firstquartile lowerquartile p25 25thpercentile iqrlower iqrlow", Role.Q1),
        Q3("q3 thirdquartile upperquartile p75 75thpercentile iqrupper iqrhigh", Role.Q3),
        MIN("min minimum rangelower rangelow", Role.MIN),
        MAX("max maximum rangeupper rangehigh", Role.MAX),
        LOWER(String.join(" ", LimitNames.LOWER)),
        UPPER(String.join(" ", LimitNames.UPPER));

        private final Set<String> words;
        private final List<Role> ofOneGroup;

        Quantity(String words, Role... ofOneGroup) {
            this.words = Set.of(words.split(" "));
            this.ofOneGroup = List.of(ofOneGroup);
        }

        private List<Role> ofTreatment() {
            return switch (this) {
                case EVENTS, ARM_EVENTS -> List.of(TREATMENT_EVENTS);
                case NON_EVENTS -> List.of(TREATMENT_NON_EVENTS);
                case TOTAL, ARM_TOTAL -> List.of(TREATMENT_TOTAL, TREATMENT_N);
                case TIME -> List.of(TREATMENT_TIME);
                case MEAN, ARM_MEAN -> List.of(TREATMENT_MEAN);
                case SD -> List.of(TREATMENT_SD);
                case SE -> List.of(TREATMENT_SE);
                case MEDIAN -> List.of(TREATMENT_MEDIAN);
                case Q1 -> List.of(TREATMENT_Q1);
                case Q3 -> List.of(TREATMENT_Q3);
                case MIN -> List.of(TREATMENT_MIN);
                case MAX -> List.of(TREATMENT_MAX);
                case LOWER -> List.of(TREATMENT_CI_LOWER);
                case UPPER -> List.of(TREATMENT_CI_UPPER);
            };
        }
    }

    /**
     * How an arm is written.
     *
     * @param word the word
     * @param isTreatment whether it is the treatment arm
     * @param other how the other arm is written, for words of one letter
     */
    private record Arm(String word, boolean isTreatment, Optional<String> other) {}

    private static final List<Arm> ARMS = arms();

    private ArmNames() {}

    private static List<Arm> arms() {
        List<Arm> arms = new ArrayList<>();
        for (String word : ("treatment treated treat trt tx intervention interv int experimental experiment exp active"
                        + " exposed")
                .split(" ")) {
            arms.add(new Arm(word, true, Optional.empty()));
        }
        for (String word : ("control controls ctrl ctl cont con comparator comparison placebo plac pbo unexposed"
                        + " nonexposed usualcare standardcare")
                .split(" ")) {
            arms.add(new Arm(word, false, Optional.empty()));
        }
        for (String pair : List.of("ec", "tc", "ic", "12", "10")) {
            String treatment = pair.substring(0, 1);
            String control = pair.substring(1);
            arms.add(new Arm(treatment, true, Optional.of(control)));
            arms.add(new Arm(control, false, Optional.of(treatment)));
        }
        return arms;
    }

    /** What the names tell. */
    static List<ColumnRoles.Recognised> in(List<HeaderName> numbers) {
        Set<String> all = numbers.stream().map(HeaderName::compact).collect(Collectors.toSet());
        List<Arm> arms = ARMS.stream().filter(arm -> isInUse(arm, all)).toList();
        List<ColumnRoles.Recognised> found = new ArrayList<>();
        for (HeaderName header : numbers) {
            for (Quantity quantity : Quantity.values()) {
                for (Arm arm : arms) {
                    if (rests(header.compact(), arm.word).anyMatch(quantity.words::contains)) {
                        roles(quantity, arm)
                                .forEach(role -> found.add(ColumnRoles.Recognised.of(role, header.column())));
                    }
                }
                if (quantity.words.contains(header.compact()) && !isEffectOfRevMan(quantity, all)) {
                    quantity.ofOneGroup.forEach(role -> found.add(ColumnRoles.Recognised.of(role, header.column())));
                }
            }
        }
        return found;
    }

    private static boolean isInUse(Arm arm, Set<String> all) {
        return arm.other.isEmpty()
                || all.stream()
                        .anyMatch(name -> rests(name, arm.word)
                                .filter(ArmNames::isQuantity)
                                .anyMatch(rest -> name.endsWith(arm.word) && all.contains(rest + arm.other.get())
                                        || name.startsWith(arm.word) && all.contains(arm.other.get() + rest)));
    }

    private static boolean isQuantity(String word) {
        return Stream.of(Quantity.values()).anyMatch(quantity -> quantity.words.contains(word));
    }

    /** What a name is made of besides a word at its beginning or at its end. */
    private static Stream<String> rests(String name, String word) {
        return Stream.of(
                        name.startsWith(word) ? name.substring(word.length()) : "",
                        name.endsWith(word) ? name.substring(0, name.length() - word.length()) : "")
                .filter(rest -> !rest.isEmpty());
    }

    /** In the data rows of RevMan Web the column "Mean" holds effects. */
    private static boolean isEffectOfRevMan(Quantity quantity, Set<String> all) {
        return quantity == Quantity.MEAN && all.contains("givmean");
    }

    private static List<Role> roles(Quantity quantity, Arm arm) {
        return quantity.ofTreatment().stream()
                .map(role -> arm.isTreatment ? role : valueOf(role.name().replace("TREATMENT_", "CONTROL_")))
                .toList();
    }
}
