package org.meridian.synthesis.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Options;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;

/**
 * How an estimator of τ² is written: by its name, {@code "REML"}; with options, {@code {"name": "DL", "truncation": "NONE"}};
 * as a value, {@code {"fixed": 0.04}}; with weights from a column, {@code {"name": "GENQ", "weights": "size"}}; as a chain of
 * which the first that converges answers, {@code ["REML", "DL"]}.
 */
public final class TauOptions implements OptionType<TauEstimator> {

    private static final TauOptions TYPE = new TauOptions();

    private static final OptionType<TauSquared> NAME = OptionTypes.constant(TauSquared.class);

    private static final OptionType<TauEstimator> FIXED = OptionTypes.as(
            OptionTypes.object(
                    Options.<Optional<Double>>of("a fixed tau2", Optional::empty)
                            .with(
                                    "fixed",
                                    "The value of τ², on the squared analysis scale",
                                    OptionTypes.nonNegative(),
                                    it -> it.orElse(0.0),
                                    (it, value) -> Optional.of(value)),
                    Optional.empty()),
            it -> TauEstimator.fixed(
                    it.orElseThrow(() -> new IllegalArgumentException("must give the value of a fixed tau2"))),
            it -> Optional.of(((FixedTau2) it).tau2()));

    private static final OptionType<TauEstimator> NAMED =
            OptionTypes.as(OptionTypes.object(Draft.OPTIONS, Draft.START), Draft::estimator, Draft::of);

    private TauOptions() {}

    /**
     * How an estimator of τ² is written.
     *
     * @return the kind of option
     */
    public static OptionType<TauEstimator> type() {
        return TYPE;
    }

    @Override
    public Optional<TauEstimator> read(Value value, Place place) {
        if (value instanceof Value.Items) {
            return OptionTypes.as(
                            OptionTypes.list(this),
                            it -> TauEstimator.firstOf(it.toArray(TauEstimator[]::new)),
                            it -> List.<TauEstimator>of())
                    .read(value, place);
        }
        if (value instanceof Value.Fields fields) {
            return (fields.has("fixed") ? FIXED : NAMED).read(value, place);
        }
        if (value instanceof Value.Text text
                && Draft.WEIGHTED.containsKey(text.text().toUpperCase(Locale.ROOT))) {
            place.refuse("needs weights, as in {\"name\": \"GENQ\", \"weights\": \"column\"}");
            return Optional.empty();
        }
        return NAME.read(value, place).map(it -> it);
    }

    @Override
    public Value write(TauEstimator estimator) {
        if (estimator instanceof TauSquared named) {
            return NAME.write(named);
        }
        if (estimator instanceof FixedTau2) {
            return FIXED.write(estimator);
        }
        if (estimator instanceof FallbackEstimator chain) {
            return Value.of(chain.estimators().stream().map(this::write).toList());
        }
        return Draft.describes(estimator) ? NAMED.write(estimator) : Value.of(estimator.symbol());
    }

    @Override
    public Value.Fields schema() {
        List<Value> one = new ArrayList<>(List.of(NAME.schema()));
        one.add(named(NAME.schema(), "truncation", Truncation.AT_ZERO.name()));
        one.add(named(
                Value.fields()
                        .with("enum", Value.texts(Untruncated.MOMENTS.stream().map(TauSquared::name))),
                "truncation",
                Truncation.NONE.name()));
        Value.Fields column = Value.fields()
                .with("description", "The column of the weights of a generalised Q statistic.")
                .with("type", "string");
        one.add(object(
                Value.fields()
                        .with(
                                "name",
                                Value.fields()
                                        .with("description", "The name of the estimator.")
                                        .with("enum", Value.texts(Draft.WEIGHTED.keySet().stream())))
                        .with("weights", column),
                "name",
                "weights"));
        one.add(object(
                Value.fields()
                        .with(
                                "name",
                                Value.fields()
                                        .with("description", "The name of the estimator.")
                                        .with("const", TauSquared.SJ.name()))
                        .with("start", NAME.schema().with("description", "The estimator from which SJ starts.")),
                "name",
                "start"));
        one.add(object(
                Value.fields()
                        .with(
                                "fixed",
                                OptionTypes.nonNegative()
                                        .schema()
                                        .with("description", "The value of τ², on the squared analysis scale.")),
                "fixed"));
        Value several = Value.fields()
                .with("type", "array")
                .with("description", "Estimators of which the first that converges answers.")
                .with("minItems", Value.count(1))
                .with("items", Value.fields().with("anyOf", Value.of(List.copyOf(one))));
        one.add(several);
        return Value.fields().with("anyOf", Value.of(one));
    }

    private static Value.Fields named(Value.Fields names, String option, String setting) {
        return object(
                Value.fields()
                        .with("name", names.with("description", "The name of the estimator."))
                        .with(
                                option,
                                Value.fields()
                                        .with("description", "Whether the estimate is held at 0 or may fall below it.")
                                        .with("const", setting)),
                "name");
    }

    private static Value.Fields object(Value.Fields properties, String... required) {
        return Value.fields()
                .with("type", "object")
                .with("properties", properties)
                .with("required", Value.texts(Stream.of(required)))
                .with("additionalProperties", Value.of(false));
    }

    @Override
    public String words() {
        return NAME.words() + ", an object with name or fixed, or a list of estimators";
    }

    /**
     * An estimator with options, taken apart.
     *
     * @param name its name
     * @param truncation whether it may fall below 0
     * @param weights the column of the weights of a generalised Q
     * @param start where Sidik and Jonkman's estimator starts
     */
    private record Draft(String name, Truncation truncation, Optional<String> weights, Optional<TauEstimator> start) {

        private static final Map<String, GeneralisedQ.Centre> WEIGHTED = weighted();

        private static final Draft START = new Draft("", Truncation.AT_ZERO, Optional.empty(), Optional.empty());

        private static final Options<Draft> OPTIONS = Options.of("tau2", () -> START)
                .with(
                        "name",
                        "The name of the estimator",
                        OptionTypes.among(names(), it -> it),
                        Draft::name,
                        (it, name) -> new Draft(name, it.truncation, it.weights, it.start))
                .with(
                        "truncation",
                        "Whether the estimate is held at 0 or may fall below it",
                        OptionTypes.constant(Truncation.class),
                        Draft::truncation,
                        (it, truncation) -> new Draft(it.name, truncation, it.weights, it.start))
                .with(
                        "weights",
                        "The column of the weights of a generalised Q statistic",
                        OptionTypes.optional(OptionTypes.text("the name of a column")),
                        Draft::weights,
                        (it, weights) -> new Draft(it.name, it.truncation, weights, it.start))
                .with(
                        "start",
                        "The estimator from which SJ starts",
                        OptionTypes.optional(OptionTypes.as(NAME, it -> (TauEstimator) it, it -> (TauSquared) it)),
                        Draft::start,
                        (it, start) -> new Draft(it.name, it.truncation, it.weights, start));

        private static Map<String, GeneralisedQ.Centre> weighted() {
            Map<String, GeneralisedQ.Centre> centres = new LinkedHashMap<>();
            centres.put("GENQ", GeneralisedQ.Centre.MEAN);
            centres.put("GENQM", GeneralisedQ.Centre.MEDIAN);
            return centres;
        }

        private static Map<String, String> names() {
            Map<String, String> names = new LinkedHashMap<>();
            for (TauSquared estimator : TauSquared.values()) {
                names.put(estimator.name(), estimator.name());
            }
            WEIGHTED.keySet().forEach(it -> names.put(it, it));
            return names;
        }

        TauEstimator estimator() {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("must give the name of the estimator");
            }
            GeneralisedQ.Centre centre = WEIGHTED.get(name);
            if ((centre != null) != weights.isPresent()) {
                throw new IllegalArgumentException(
                        centre != null
                                ? name + " needs the column of its weights"
                                : name + " takes no weights; GENQ and GENQM do");
            }
            if (centre != null) {
                return new ColumnWeightedQ(weights.orElseThrow(), centre);
            }
            TauSquared named = TauSquared.valueOf(name);
            if (start.isPresent()) {
                if (named != TauSquared.SJ) {
                    throw new IllegalArgumentException(
                            "only SJ has an estimator to start from, but the name was " + name);
                }
                return TauEstimator.sidikJonkman(start.orElseThrow());
            }
            return truncation == Truncation.NONE ? TauEstimator.untruncated(named) : named;
        }

        static boolean describes(TauEstimator estimator) {
            return estimator instanceof ColumnWeightedQ
                    || estimator instanceof Untruncated
                    || estimator instanceof SidikJonkman sj && sj.start() instanceof TauSquared;
        }

        static Draft of(TauEstimator estimator) {
            if (estimator instanceof ColumnWeightedQ weighted) {
                return new Draft(
                        estimator.symbol(), Truncation.AT_ZERO, Optional.of(weighted.column()), Optional.empty());
            }
            if (estimator instanceof Untruncated untruncated) {
                return new Draft(untruncated.estimator().name(), Truncation.NONE, Optional.empty(), Optional.empty());
            }
            if (estimator instanceof SidikJonkman sj) {
                return new Draft(TauSquared.SJ.name(), Truncation.AT_ZERO, Optional.empty(), Optional.of(sj.start()));
            }
            return new Draft(((TauSquared) estimator).name(), Truncation.AT_ZERO, Optional.empty(), Optional.empty());
        }
    }
}
