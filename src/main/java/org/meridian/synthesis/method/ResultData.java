package org.meridian.synthesis.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.measure.NaturalReading;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.study.Role;
import org.meridian.table.Cell;

/** Parts of results as data, in the form in which results of a plan are written. */
public final class ResultData {

    /** The roles by which a row says where its figures come from. */
    private static final List<Role> PROVENANCE = List.of(Role.SOURCE, Role.PAGE, Role.QUOTE, Role.STATUS);

    private ResultData() {}

    /**
     * A test.
     *
     * @param test the test, if there is one
     * @return statistic, degrees of freedom, p value and its logarithm; absent values if there is no test
     */
    public static Value.Fields test(Optional<TestResult> test) {
        return Value.fields()
                .with("statistic", test.map(it -> Value.of(it.statistic())).orElse(Value.absent()))
                .with("df", Value.count(test.map(TestResult::df).orElse(OptionalDouble.empty())))
                .with("p", test.map(it -> Value.of(it.p())).orElse(Value.absent()))
                .with("logP", test.map(it -> Value.of(it.logP())).orElse(Value.absent()));
    }

    /**
     * An estimate with its interval and test, on the analysis scale and on the natural one.
     *
     * @param effects the effects that it is about
     * @param y the estimate on the analysis scale
     * @param se its standard error
     * @param interval its confidence interval on the analysis scale
     * @param test the test of no effect, if there is one
     * @param method how the interval was made, as plans call it
     * @return the estimate
     */
    public static Value.Fields estimate(
            Effects effects, double y, double se, Interval interval, Optional<TestResult> test, String method) {
        return Value.fields()
                .with("y", y)
                .with("se", se)
                .with("lower", interval.lower())
                .with("upper", interval.upper())
                .with(test(test))
                .with("interval", method)
                .with("natural", natural(effects, y, interval));
    }

    private static Value.Fields natural(Effects effects, double y, Interval interval) {
        NaturalReading reading = NaturalReading.of(effects);
        Value.Fields natural = Value.fields()
                .with("estimate", reading.of(y))
                .with("lower", reading.of(interval.lower()))
                .with("upper", reading.of(interval.upper()));
        return reading.size().isPresent() ? natural.with("size", reading.size()) : natural;
    }

    /**
     * A prediction interval.
     *
     * @param effects the effects that it is about
     * @param interval the interval on the analysis scale
     * @param method how it was made, as plans call it
     * @return the interval, on the analysis scale and on the natural one
     */
    public static Value.Fields prediction(Effects effects, Interval interval, String method) {
        NaturalReading reading = NaturalReading.of(effects);
        Value.Fields natural =
                Value.fields().with("lower", reading.of(interval.lower())).with("upper", reading.of(interval.upper()));
        return Value.fields()
                .with("method", method)
                .with("lower", interval.lower())
                .with("upper", interval.upper())
                .with("natural", reading.size().isPresent() ? natural.with("size", reading.size()) : natural);
    }

    /**
     * The limits of an interval, or that there is none.
     *
     * @param interval the interval, if there is one
     * @return lower and upper limit, absent if there is no interval
     */
    public static Value.Fields limits(Optional<Interval> interval) {
        return Value.fields()
                .with("lower", interval.map(it -> Value.of(it.lower())).orElse(Value.absent()))
                .with("upper", interval.map(it -> Value.of(it.upper())).orElse(Value.absent()));
    }

    /**
     * The studies with their effects, weights, data and where these come from.
     *
     * @param effects the effects
     * @param weights the share of each study, if the method gives studies shares
     * @return the studies in order
     */
    public static Value studies(Effects effects, Optional<Doubles> weights) {
        List<Value> studies = new ArrayList<>(effects.size());
        for (int i = 0; i < effects.size(); i++) {
            int place = i;
            StudyEffect study = effects.study(i);
            studies.add(Value.fields()
                    .with("study", study.label())
                    .with("y", study.y())
                    .with("v", study.v())
                    .with("weight", weights.map(it -> Value.of(it.get(place))).orElse(Value.absent()))
                    .with("data", study.data().toString())
                    .with(provenance(effects, i)));
        }
        return Value.of(studies);
    }

    private static Value.Fields provenance(Effects effects, int i) {
        Value.Fields said = Value.fields();
        for (Role role : PROVENANCE) {
            Optional<List<Cell>> cells = effects.rows().cells(role);
            if (cells.isPresent()) {
                said = said.with(role.key(), cells.get().get(i).text());
            }
        }
        return said;
    }

    /**
     * Findings.
     *
     * @param findings the findings
     * @return each as data
     */
    public static Value findings(List<Finding> findings) {
        return Value.of(findings.stream().map(Finding::data).toList());
    }

    /**
     * Named numbers.
     *
     * @param numbers the numbers by their keys, in order
     * @return the numbers; absent where not finite
     */
    public static Value.Fields numbers(Map<String, Double> numbers) {
        Value.Fields fields = Value.fields();
        for (Map.Entry<String, Double> number : numbers.entrySet()) {
            fields = fields.with(number.getKey(), number.getValue());
        }
        return fields;
    }
}
