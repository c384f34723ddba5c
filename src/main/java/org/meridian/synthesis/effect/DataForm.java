package org.meridian.synthesis.effect;

import static org.meridian.synthesis.study.Role.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.SemiPartialCorrelation;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/** What a study can contribute, the roles by which its columns are found, and how their numbers become data. */
enum DataForm {
    /** Events in two arms. */
    TWO_BY_TWO(
            TwoByTwo.class,
            List.of(
                    Slot.one(TREATMENT_EVENTS),
                    Slot.either(TREATMENT_TOTAL, TREATMENT_NON_EVENTS),
                    Slot.one(CONTROL_EVENTS),
                    Slot.either(CONTROL_TOTAL, CONTROL_NON_EVENTS)),
            it -> TwoByTwo.ofEvents(
                    it.of(TREATMENT_EVENTS),
                    total(it, TREATMENT_TOTAL, TREATMENT_EVENTS, TREATMENT_NON_EVENTS),
                    it.of(CONTROL_EVENTS),
                    total(it, CONTROL_TOTAL, CONTROL_EVENTS, CONTROL_NON_EVENTS))),
    /** Means of two arms. */
    TWO_MEANS(TwoMeans.class, arms(MeanRoles.TREATMENT, MeanRoles.CONTROL), it -> {
        MeanRoles.Arm treatment = MeanRoles.TREATMENT.of(it);
        MeanRoles.Arm control = MeanRoles.CONTROL.of(it);
        return new TwoMeans(treatment.mean(), treatment.sd(), treatment.n(), control.mean(), control.sd(), control.n());
    }),
    /** Events and person-time of two arms. */
    TWO_RATES(
            TwoRates.class,
            Slot.all(TREATMENT_EVENTS, TREATMENT_TIME, CONTROL_EVENTS, CONTROL_TIME),
            it -> new TwoRates(
                    it.of(TREATMENT_EVENTS), it.of(TREATMENT_TIME), it.of(CONTROL_EVENTS), it.of(CONTROL_TIME))),
    /** Two measurements on the same people. */
    PAIRED_MEANS(
            PairedMeans.class,
            Slot.all(MEAN_1, SD_1, MEAN_2, SD_2, N, CORRELATION),
            it -> new PairedMeans(
                    it.of(MEAN_1), it.of(SD_1), it.of(MEAN_2), it.of(SD_2), it.of(N), it.of(CORRELATION))),
    /** Events in matched pairs. */
    PAIRED_TABLE(
            PairedTable.class,
            Slot.all(BOTH, FIRST_ONLY, SECOND_ONLY, NEITHER),
            it -> new PairedTable(it.of(BOTH), it.of(FIRST_ONLY), it.of(SECOND_ONLY), it.of(NEITHER))),
    /** Events of one group. */
    ONE_PROPORTION(OneProportion.class, Slot.all(EVENTS, TOTAL), it -> new OneProportion(it.of(EVENTS), it.of(TOTAL))),
    /** Events and person-time of one group. */
    ONE_RATE(OneRate.class, Slot.all(EVENTS, TIME), it -> new OneRate(it.of(EVENTS), it.of(TIME))),
    /** Mean of one group. */
    ONE_MEAN(OneMean.class, arms(MeanRoles.ONE_GROUP), it -> {
        MeanRoles.Arm group = MeanRoles.ONE_GROUP.of(it);
        return new OneMean(group.mean(), group.sd(), group.n());
    }),
    /** A correlation. */
    CORRELATION_OF_TWO(
            Correlation.class, Slot.all(CORRELATION, N), it -> new Correlation(it.of(CORRELATION), it.of(N))),
    /** A predictor of a regression. */
    PARTIAL_CORRELATION(PartialCorrelation.class, Slot.all(T, N, PREDICTORS), DataForm::partial),
    /** A predictor of a regression whose R² is known. */
    SEMI_PARTIAL_CORRELATION(
            SemiPartialCorrelation.class,
            Slot.all(T, N, PREDICTORS, R2),
            it -> new SemiPartialCorrelation(partial(it), it.of(R2))),
    /** Survival in two arms, by the log-rank test. */
    LOG_RANK(
            LogRank.class,
            Slot.all(OBSERVED_MINUS_EXPECTED, LOG_RANK_VARIANCE),
            it -> new LogRank(it.of(OBSERVED_MINUS_EXPECTED), it.of(LOG_RANK_VARIANCE))),
    /** Cronbach's α. */
    RELIABILITY(
            Reliability.class, Slot.all(ALPHA, ITEMS, N), it -> new Reliability(it.of(ALPHA), it.of(ITEMS), it.of(N))),
    /** Genotypes of one group. */
    GENOTYPES(
            Genotypes.class,
            Slot.all(HOMOZYGOUS_FIRST, HETEROZYGOUS, HOMOZYGOUS_SECOND),
            it -> new Genotypes(it.of(HOMOZYGOUS_FIRST), it.of(HETEROZYGOUS), it.of(HOMOZYGOUS_SECOND))),
    /** An effect that was computed elsewhere, on the analysis scale, with its variance, its standard error or its 95% interval. */
    ANALYSED(
            Given.class,
            List.of(
                    Slot.one(Y),
                    new Slot(
                            List.of(List.of(V), List.of(SE), List.of(LOWER, UPPER)),
                            Slot.Need.ONE,
                            "v, se, or lower and upper")),
            PrintedFigures::analysed),
    /** An effect as a paper prints it, on the natural scale, with its standard error, its interval or its p value. */
    PRINTED(
            Reported.class,
            List.of(
                    Slot.one(ESTIMATE),
                    new Slot(
                            List.of(List.of(ESTIMATE_SE), List.of(CI_LOWER, CI_UPPER), List.of(P)),
                            Slot.Need.SOME,
                            "ciLower and ciUpper, estimateSe (of the logarithm for ratios), or p"),
                    Slot.optional(CI_LEVEL)),
            PrintedFigures::printed);

    private final Class<? extends StudyData> data;
    private final List<Slot> slots;
    private final Function<RowNumbers, StudyData> reading;

    DataForm(Class<? extends StudyData> data, List<Slot> slots, Function<RowNumbers, StudyData> reading) {
        this.data = data;
        this.slots = slots;
        this.reading = reading;
    }

    /** The form of the data that a measure is computed from. */
    static DataForm of(StudyMeasure<?> measure) {
        return Arrays.stream(values())
                .filter(form -> form.data == measure.dataType())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the " + measure.title() + " needs "
                        + measure.dataType().getSimpleName() + ", which no table of studies gives"));
    }

    /** The slots of some arms, and the level of their printed intervals. */
    private static List<Slot> arms(MeanRoles... arms) {
        List<Slot> slots = new ArrayList<>();
        Arrays.stream(arms).forEach(arm -> slots.addAll(arm.slots()));
        slots.add(Slot.optional(CI_LEVEL));
        return List.copyOf(slots);
    }

    private static double total(RowNumbers it, Role total, Role events, Role nonEvents) {
        return it.has(total) ? it.of(total) : it.of(events) + it.of(nonEvents);
    }

    private static PartialCorrelation partial(RowNumbers it) {
        return new PartialCorrelation(it.of(T), it.of(N), it.of(PREDICTORS));
    }

    /** What a study must have. */
    List<Slot> slots() {
        return slots;
    }

    /** Whether it has a use for a role. */
    boolean uses(Role role) {
        return slots.stream().anyMatch(slot -> slot.uses(role));
    }

    /** Whether effects were computed elsewhere, so that any measure may have them. */
    boolean isReported() {
        return this == ANALYSED || this == PRINTED;
    }

    /**
     * One row as data.
     *
     * @throws IllegalArgumentException if its numbers are impossible
     */
    StudyData read(RowNumbers numbers) {
        return reading.apply(numbers);
    }
}
