package org.meridian.evidence.trial;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.stat.Interval;

/**
 * What one arm reports on one outcome at one time. What was not printed is empty.
 *
 * @param arm key of the arm
 * @param outcome key of the outcome
 * @param timepoint when, in the source's words
 * @param events participants with the event
 * @param total participants counted
 * @param mean mean, on the scale
 * @param sd standard deviation, on the scale
 * @param meanInterval printed interval of the mean
 * @param meanOf whether the mean is of end values or of changes
 * @param scale the scale of the mean
 * @param totalObtained how the number of participants was obtained
 * @param meanAsPrinted mean and limits digit by digit
 * @param countAsPrinted what is printed beside the events
 * @param provenance where the figures come from
 */
public record ArmResult(
        String arm,
        String outcome,
        String timepoint,
        OptionalDouble events,
        OptionalDouble total,
        OptionalDouble mean,
        OptionalDouble sd,
        Optional<Interval> meanInterval,
        MeanOf meanOf,
        Optional<RatingScale> scale,
        Obtained totalObtained,
        PrintedEstimate meanAsPrinted,
        PrintedCount countAsPrinted,
        Provenance provenance) {

    /** What a mean is taken of. */
    public enum MeanOf {
        /** Values at the time point. */
        END,
        /** Change from baseline. */
        CHANGE,
        /** Improvement as a percentage of the baseline. */
        PERCENT_IMPROVEMENT,
        /** There is no mean. */
        NONE
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if there are more events than participants, or one is negative
     */
    public ArmResult {
        if (events.isPresent() && !(events.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("events must be 0 or more, but were " + events.getAsDouble());
        }
        if (events.isPresent() && total.isPresent() && !(events.getAsDouble() <= total.getAsDouble())) {
            throw new IllegalArgumentException("events cannot exceed participants, but were " + events.getAsDouble()
                    + " of " + total.getAsDouble());
        }
    }

    /**
     * A result whose printed digits were not kept.
     *
     * @param arm key of the arm
     * @param outcome key of the outcome
     * @param timepoint when, in the source's words
     * @param events participants with the event
     * @param total participants counted
     * @param mean mean, on the scale
     * @param sd standard deviation, on the scale
     * @param meanInterval printed interval of the mean
     * @param meanOf whether the mean is of end values or of changes
     * @param scale the scale of the mean
     * @param totalObtained how the number of participants was obtained
     * @param provenance where the figures come from
     */
    public ArmResult(
            String arm,
            String outcome,
            String timepoint,
            OptionalDouble events,
            OptionalDouble total,
            OptionalDouble mean,
            OptionalDouble sd,
            Optional<Interval> meanInterval,
            MeanOf meanOf,
            Optional<RatingScale> scale,
            Obtained totalObtained,
            Provenance provenance) {
        this(
                arm,
                outcome,
                timepoint,
                events,
                total,
                mean,
                sd,
                meanInterval,
                meanOf,
                scale,
                totalObtained,
                PrintedEstimate.withoutDigits(mean, meanInterval),
                PrintedCount.none(),
                provenance);
    }

    /**
     * Whether events and participants are both known.
     *
     * @return true if a 2×2 table can be made from this arm
     */
    public boolean hasCounts() {
        return events.isPresent() && total.isPresent();
    }

    /**
     * Whether mean, standard deviation and participants are all known.
     *
     * @return true if a mean difference can be made from this arm
     */
    public boolean hasMeans() {
        return mean.isPresent() && sd.isPresent() && total.isPresent();
    }
}
