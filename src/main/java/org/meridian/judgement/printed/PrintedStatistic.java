package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.stat.PrintedNumber;

/**
 * An estimate as a paper prints it, with everything printed beside it. What is not printed is empty.
 *
 * @param measure what the estimate measures
 * @param estimate the estimate on the natural scale
 * @param interval its interval on the natural scale
 * @param se its standard error on the scale of analysis: for a ratio that of the logarithm
 * @param z the statistic of the test of no effect
 * @param p the p value of the test of no effect
 * @param studies studies pooled, k
 * @param participants participants, n
 * @param q Cochran's Q
 * @param df its degrees of freedom
 * @param pOfQ the p value of the test of homogeneity
 * @param i2 I², a fraction
 * @param tau2 τ²
 */
public record PrintedStatistic(
        PrintedMeasure measure,
        Optional<PrintedNumber> estimate,
        Optional<PrintedInterval> interval,
        Optional<PrintedNumber> se,
        Optional<PrintedNumber> z,
        Optional<PrintedProbability> p,
        OptionalInt studies,
        OptionalInt participants,
        Optional<PrintedNumber> q,
        OptionalInt df,
        Optional<PrintedProbability> pOfQ,
        Optional<PrintedNumber> i2,
        Optional<PrintedNumber> tau2)
        implements Printed {

    /**
     * Checks the counts; whether the figures are possible and agree is for the checks to say.
     *
     * @throws IllegalArgumentException if there is no study, no participant, or degrees of freedom are negative
     */
    public PrintedStatistic {
        if (studies.isPresent() && !(studies.getAsInt() >= 1)) {
            throw new IllegalArgumentException("studies must be 1 or more, but were " + studies.getAsInt());
        }
        if (participants.isPresent() && !(participants.getAsInt() >= 1)) {
            throw new IllegalArgumentException("participants must be 1 or more, but were " + participants.getAsInt());
        }
        if (df.isPresent() && !(df.getAsInt() >= 0)) {
            throw new IllegalArgumentException("degrees of freedom must be 0 or more, but were " + df.getAsInt());
        }
    }

    /**
     * Begins a statistic.
     *
     * @param measure what it measures
     * @return what collects its figures
     */
    public static Builder of(PrintedMeasure measure) {
        return new Builder(measure);
    }

    @Override
    public List<CheckResult> results() {
        List<CheckResult> results = new ArrayList<>();
        results.add(PossibleValues.of(this));
        results.addAll(IntervalChecks.of(this));
        results.addAll(HeterogeneityChecks.of(this));
        return List.copyOf(results);
    }

    /**
     * The fewest degrees of freedom that a t test of the estimate usually has: k − 1 of k studies, n − 1 of the mean of one group,
     * n − 2 of two groups.
     */
    OptionalInt tDf() {
        if (studies.isPresent()) {
            return positive(studies.getAsInt() - 1);
        }
        return participants.isPresent()
                ? positive(participants.getAsInt() - (measure == PrintedMeasure.MEAN ? 1 : 2))
                : OptionalInt.empty();
    }

    private static OptionalInt positive(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The statistic in one line, for example {@code RR 1.21 (1.16 to 1.25), k = 12, p < .001}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(measure.symbol()
                + estimate.map(it -> " " + it).orElse("")
                + interval.map(it -> " " + it).orElse(""));
        se.ifPresent(it -> parts.add("SE = " + it));
        z.ifPresent(it -> parts.add("z = " + it));
        p.ifPresent(it -> parts.add(it.toString()));
        studies.ifPresent(it -> parts.add("k = " + it));
        participants.ifPresent(it -> parts.add("n = " + it));
        q.ifPresent(it -> parts.add("Q = " + it));
        df.ifPresent(it -> parts.add("df = " + it));
        pOfQ.ifPresent(it -> parts.add(it.toString().replaceFirst("p", "p of Q")));
        i2.ifPresent(it -> parts.add("I² = " + it.value().movePointRight(2).toPlainString() + "%"));
        tau2.ifPresent(it -> parts.add("τ² = " + it));
        return String.join(", ", parts);
    }

    /** Collects the figures of a statistic. */
    public static final class Builder {

        private final PrintedMeasure measure;
        private Optional<PrintedNumber> estimate = Optional.empty();
        private Optional<PrintedInterval> interval = Optional.empty();
        private Optional<PrintedNumber> se = Optional.empty();
        private Optional<PrintedNumber> z = Optional.empty();
        private Optional<PrintedProbability> p = Optional.empty();
        private OptionalInt studies = OptionalInt.empty();
        private OptionalInt participants = OptionalInt.empty();
        private Optional<PrintedNumber> q = Optional.empty();
        private OptionalInt df = OptionalInt.empty();
        private Optional<PrintedProbability> pOfQ = Optional.empty();
        private Optional<PrintedNumber> i2 = Optional.empty();
        private Optional<PrintedNumber> tau2 = Optional.empty();

        private Builder(PrintedMeasure measure) {
            this.measure = measure;
        }

        /**
         * Sets the estimate.
         *
         * @param number on the natural scale
         * @return this builder
         */
        public Builder estimate(PrintedNumber number) {
            estimate = Optional.of(number);
            return this;
        }

        /**
         * Sets the estimate.
         *
         * @param digits on the natural scale
         * @return this builder
         */
        public Builder estimate(String digits) {
            return estimate(PrintedNumber.of(digits));
        }

        /**
         * Sets the interval.
         *
         * @param limits on the natural scale
         * @return this builder
         */
        public Builder interval(PrintedInterval limits) {
            interval = Optional.of(limits);
            return this;
        }

        /**
         * Sets a 95% interval.
         *
         * @param lower lower limit by its digits
         * @param upper upper limit by its digits
         * @return this builder
         */
        public Builder interval(String lower, String upper) {
            return interval(PrintedInterval.of(lower, upper));
        }

        /**
         * Sets the standard error.
         *
         * @param number on the scale of analysis
         * @return this builder
         */
        public Builder se(PrintedNumber number) {
            se = Optional.of(number);
            return this;
        }

        /**
         * Sets the statistic of the test of no effect.
         *
         * @param number z
         * @return this builder
         */
        public Builder z(PrintedNumber number) {
            z = Optional.of(number);
            return this;
        }

        /**
         * Sets the p value of the test of no effect.
         *
         * @param value the p value
         * @return this builder
         */
        public Builder p(PrintedProbability value) {
            p = Optional.of(value);
            return this;
        }

        /**
         * Sets how many studies were pooled.
         *
         * @param number k, 1 or more
         * @return this builder
         */
        public Builder studies(int number) {
            studies = OptionalInt.of(number);
            return this;
        }

        /**
         * Sets how many people took part.
         *
         * @param number n, 1 or more
         * @return this builder
         */
        public Builder participants(int number) {
            participants = OptionalInt.of(number);
            return this;
        }

        /**
         * Sets Cochran's Q.
         *
         * @param number Q
         * @return this builder
         */
        public Builder q(PrintedNumber number) {
            q = Optional.of(number);
            return this;
        }

        /**
         * Sets the degrees of freedom of Q.
         *
         * @param number 0 or more
         * @return this builder
         */
        public Builder df(int number) {
            df = OptionalInt.of(number);
            return this;
        }

        /**
         * Sets the p value of the test of homogeneity.
         *
         * @param value the p value
         * @return this builder
         */
        public Builder pOfQ(PrintedProbability value) {
            pOfQ = Optional.of(value);
            return this;
        }

        /**
         * Sets I².
         *
         * @param fraction a fraction: {@code PrintedNumber.of("62").percent()} for 62 %
         * @return this builder
         */
        public Builder i2(PrintedNumber fraction) {
            i2 = Optional.of(fraction);
            return this;
        }

        /**
         * Sets τ².
         *
         * @param number τ²
         * @return this builder
         */
        public Builder tau2(PrintedNumber number) {
            tau2 = Optional.of(number);
            return this;
        }

        /**
         * The statistic.
         *
         * @return the statistic with all figures that were set
         * @throws IllegalArgumentException if a count is not possible
         */
        public PrintedStatistic build() {
            return new PrintedStatistic(
                    measure, estimate, interval, se, z, p, studies, participants, q, df, pOfQ, i2, tau2);
        }
    }
}
