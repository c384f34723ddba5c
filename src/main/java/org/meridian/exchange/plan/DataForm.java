package org.meridian.exchange.plan;

import static org.meridian.synthesis.study.Role.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.math.Tails;
import org.meridian.synthesis.effect.AssociationMeasure;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.BiserialMeasure;
import org.meridian.synthesis.effect.ChangeMeasure;
import org.meridian.synthesis.effect.ContinuousMeasure;
import org.meridian.synthesis.effect.CorrelationMeasure;
import org.meridian.synthesis.effect.GenericMeasure;
import org.meridian.synthesis.effect.GenotypeMeasure;
import org.meridian.synthesis.effect.LatentDifference;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.PairedBinaryMeasure;
import org.meridian.synthesis.effect.PartialCorrelationMeasure;
import org.meridian.synthesis.effect.ProportionMeasure;
import org.meridian.synthesis.effect.RateMeasure;
import org.meridian.synthesis.effect.ReliabilityMeasure;
import org.meridian.synthesis.effect.SemiPartialCorrelationMeasure;
import org.meridian.synthesis.effect.SingleMeanMeasure;
import org.meridian.synthesis.effect.SingleRateMeasure;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.effect.SurvivalMeasure;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.Genotypes;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.LogRank;
import org.meridian.synthesis.study.OneMean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reliability;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.SemiPartialCorrelation;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/** What a study can contribute to a pairwise analysis, and the roles by which its columns are found. */
enum DataForm {
    /** Events in two arms. */
    TWO_BY_TWO(
            List.of(
                    one(TREATMENT_EVENTS),
                    either(TREATMENT_TOTAL, TREATMENT_NON_EVENTS),
                    one(CONTROL_EVENTS),
                    either(CONTROL_TOTAL, CONTROL_NON_EVENTS)),
            it -> TwoByTwo.ofEvents(
                    it.of(TREATMENT_EVENTS),
                    total(it, TREATMENT_TOTAL, TREATMENT_EVENTS, TREATMENT_NON_EVENTS),
                    it.of(CONTROL_EVENTS),
                    total(it, CONTROL_TOTAL, CONTROL_EVENTS, CONTROL_NON_EVENTS)),
            BinaryMeasure.class,
            AssociationMeasure.class,
            LatentDifference.class),
    /** Means of two arms. */
    TWO_MEANS(
            all(TREATMENT_MEAN, TREATMENT_SD, TREATMENT_N, CONTROL_MEAN, CONTROL_SD, CONTROL_N),
            it -> new TwoMeans(
                    it.of(TREATMENT_MEAN),
                    it.of(TREATMENT_SD),
                    it.of(TREATMENT_N),
                    it.of(CONTROL_MEAN),
                    it.of(CONTROL_SD),
                    it.of(CONTROL_N)),
            ContinuousMeasure.class,
            BiserialMeasure.class),
    /** Events and person-time of two arms. */
    TWO_RATES(
            all(TREATMENT_EVENTS, TREATMENT_TIME, CONTROL_EVENTS, CONTROL_TIME),
            it -> new TwoRates(
                    it.of(TREATMENT_EVENTS), it.of(TREATMENT_TIME), it.of(CONTROL_EVENTS), it.of(CONTROL_TIME)),
            RateMeasure.class),
    /** Two measurements on the same people. */
    PAIRED_MEANS(
            all(MEAN_1, SD_1, MEAN_2, SD_2, N, CORRELATION),
            it -> new PairedMeans(it.of(MEAN_1), it.of(SD_1), it.of(MEAN_2), it.of(SD_2), it.of(N), it.of(CORRELATION)),
            ChangeMeasure.class),
    /** Events in matched pairs. */
    PAIRED_TABLE(
            all(BOTH, FIRST_ONLY, SECOND_ONLY, NEITHER),
            it -> new PairedTable(it.of(BOTH), it.of(FIRST_ONLY), it.of(SECOND_ONLY), it.of(NEITHER)),
            PairedBinaryMeasure.class),
    /** Events of one group. */
    ONE_PROPORTION(all(EVENTS, TOTAL), it -> new OneProportion(it.of(EVENTS), it.of(TOTAL)), ProportionMeasure.class),
    /** Events and person-time of one group. */
    ONE_RATE(all(EVENTS, TIME), it -> new OneRate(it.of(EVENTS), it.of(TIME)), SingleRateMeasure.class),
    /** Mean of one group. */
    ONE_MEAN(all(MEAN, SD, N), it -> new OneMean(it.of(MEAN), it.of(SD), it.of(N)), SingleMeanMeasure.class),
    /** A correlation. */
    CORRELATION_OF_TWO(
            all(CORRELATION, N), it -> new Correlation(it.of(CORRELATION), it.of(N)), CorrelationMeasure.class),
    /** A predictor of a regression. */
    PARTIAL_CORRELATION(all(T, N, PREDICTORS), DataForm::partial, PartialCorrelationMeasure.class),
    /** A predictor of a regression whose R² is known. */
    SEMI_PARTIAL_CORRELATION(
            all(T, N, PREDICTORS, R2),
            it -> new SemiPartialCorrelation(partial(it), it.of(R2)),
            SemiPartialCorrelationMeasure.class),
    /** Survival in two arms, by the log-rank test. */
    LOG_RANK(
            all(OBSERVED_MINUS_EXPECTED, LOG_RANK_VARIANCE),
            it -> new LogRank(it.of(OBSERVED_MINUS_EXPECTED), it.of(LOG_RANK_VARIANCE)),
            SurvivalMeasure.class),
    /** Cronbach's α. */
    RELIABILITY(
            all(ALPHA, ITEMS, N),
            it -> new Reliability(it.of(ALPHA), it.of(ITEMS), it.of(N)),
            ReliabilityMeasure.class),
    /** Genotypes of one group. */
    GENOTYPES(
            all(HOMOZYGOUS_FIRST, HETEROZYGOUS, HOMOZYGOUS_SECOND),
            it -> new Genotypes(it.of(HOMOZYGOUS_FIRST), it.of(HETEROZYGOUS), it.of(HOMOZYGOUS_SECOND)),
            GenotypeMeasure.class),
    /** An effect that was computed elsewhere, with its variance, its standard error or its 95% interval. */
    REPORTED(
            List.of(one(Y), List.of(Set.of(V), Set.of(SE), Set.of(LOWER, UPPER))),
            DataForm::reported,
            GenericMeasure.class);

    private static final Set<Role> ALWAYS = EnumSet.of(STUDY, CLUSTER);

    private final List<List<Set<Role>>> slots;
    private final Function<Studies.Numbers, StudyData> read;
    private final List<Class<?>> measures;

    /**
     * @param slots what a study must have: of each slot, exactly one of the sets, and that one whole
     * @param read one study's numbers as data
     * @param measures the families of measures that are computed from such data
     */
    DataForm(List<List<Set<Role>>> slots, Function<Studies.Numbers, StudyData> read, Class<?>... measures) {
        this.slots = slots;
        this.read = read;
        this.measures = List.of(measures);
    }

    /** The data that a measure is computed from. */
    static DataForm of(StudyMeasure<?> measure) {
        StudyMeasure<?> standard = measure instanceof MeasureVariant<?> variant ? variant.standard() : measure;
        return Arrays.stream(values())
                .filter(form -> form.measures.stream().anyMatch(family -> family.isInstance(standard)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(measure.id() + " belongs to no form of data"));
    }

    private static List<Set<Role>> one(Role role) {
        return List.of(Set.of(role));
    }

    private static List<Set<Role>> either(Role role, Role other) {
        return List.of(Set.of(role), Set.of(other));
    }

    private static List<List<Set<Role>>> all(Role... roles) {
        return Arrays.stream(roles).map(DataForm::one).toList();
    }

    private static double total(Studies.Numbers it, Role total, Role events, Role nonEvents) {
        return it.has(total) ? it.of(total) : it.of(events) + it.of(nonEvents);
    }

    private static PartialCorrelation partial(Studies.Numbers it) {
        return new PartialCorrelation(it.of(T), it.of(N), it.of(PREDICTORS));
    }

    private static Given reported(Studies.Numbers it) {
        if (it.has(V)) {
            return new Given(it.of(Y), it.of(V));
        }
        double se = it.has(SE) ? it.of(SE) : fromInterval(it.of(Y), it.of(LOWER), it.of(UPPER));
        if (!(se > 0)) {
            throw new IllegalArgumentException("standard error must be > 0, but was " + se);
        }
        return new Given(it.of(Y), se * se);
    }

    private static double fromInterval(double y, double lower, double upper) {
        if (!(lower < upper && lower <= y && y <= upper)) {
            throw new IllegalArgumentException(
                    "y must lie in its interval, but " + y + " does not lie in [" + lower + ", " + upper + "]");
        }
        return (upper - lower) / (2 * Tails.normalCritical(0.95));
    }

    /**
     * The data of all studies.
     *
     * @throws IllegalArgumentException if a role is missing, surplus or filled twice, or a study is refused
     */
    List<StudyData> of(Studies studies) {
        Set<Role> used = EnumSet.noneOf(Role.class);
        List<String> faults = new ArrayList<>();
        for (List<Set<Role>> slot : slots) {
            List<Set<Role>> whole =
                    slot.stream().filter(studies.roles()::containsAll).toList();
            if (whole.size() != 1) {
                faults.add((slot.size() == 1 ? "needs " : "needs exactly one of ") + words(slot));
            }
            whole.forEach(used::addAll);
        }
        studies.roles().stream()
                .filter(role -> !ALWAYS.contains(role) && !used.contains(role))
                .filter(role ->
                        faults.isEmpty() || slots.stream().flatMap(List::stream).noneMatch(set -> set.contains(role)))
                .forEach(role -> faults.add("has no use for " + role));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("columns: " + name() + " " + String.join(", ", faults)
                    + " (roles given: " + list(studies.roles()) + ")");
        }
        return studies.each(used, read);
    }

    private static String words(List<Set<Role>> slot) {
        return slot.stream()
                .map(set -> set.stream().sorted().map(Role::key).collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(", "));
    }

    private static String list(Set<Role> roles) {
        return roles.isEmpty() ? "none" : roles.stream().sorted().map(Role::key).collect(Collectors.joining(", "));
    }
}
