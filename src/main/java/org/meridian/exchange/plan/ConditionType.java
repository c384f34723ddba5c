package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.study.Condition;
import org.meridian.table.Cell;

/** How a condition on rows is written: {@code {"column": "alloc", "in": ["random"]}}. */
final class ConditionType implements OptionType<Condition> {

    private static final String COLUMN = "column";

    private static final OptionType<Double> NUMBER = OptionTypes.number("a finite number", it -> true);

    private static final OptionType<String> COLUMN_NAME = OptionTypes.text("the name of a column");

    /** The kinds of conditions with what each asks for. */
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("in", "The cell says one of these; numbers are compared as numbers");
        kinds.put("notIn", "The cell says none of these; a missing cell says none of them");
        kinds.put("atLeast", "The cell is a number that is not below this");
        kinds.put("atMost", "The cell is a number that is not above this");
        kinds.put("between", "The cell is a number from the first to the second of these");
        kinds.put("present", "The cell has a value");
        kinds.put("absent", "The cell has no value");
        return kinds;
    }

    @Override
    public Optional<Condition> read(Value value, Place place) {
        if (!(value instanceof Value.Fields fields)) {
            place.refuse("must be an object, but was " + value.shown());
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of(COLUMN));
        known.addAll(KINDS.keySet());
        List<String> kinds = new ArrayList<>(fields.values().keySet());
        kinds.remove(COLUMN);
        List<String> unknown =
                kinds.stream().filter(it -> !KINDS.containsKey(it)).toList();
        unknown.forEach(key ->
                place.within(key).refuse("is not a key of a condition (keys: " + String.join(", ", known) + ")"));
        if (!fields.has(COLUMN)) {
            place.within(COLUMN).refuse("must be given");
            return Optional.empty();
        }
        Optional<String> column = COLUMN_NAME.read(fields.get(COLUMN), place.within(COLUMN));
        if (!unknown.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        if (kinds.size() != 1) {
            place.refuse("must have exactly one of " + String.join(", ", KINDS.keySet()) + ", but has "
                    + (kinds.isEmpty() ? "none" : String.join(", ", kinds)));
            return Optional.empty();
        }
        return read(column.get(), kinds.get(0), fields.get(kinds.get(0)), place);
    }

    private static Optional<Condition> read(String column, String kind, Value value, Place place) {
        Place within = place.within(kind);
        try {
            return switch (kind) {
                case "in" -> cells(value, within).map(it -> new Condition.In(column, it, Condition.Membership.IN));
                case "notIn" ->
                    cells(value, within).map(it -> new Condition.In(column, it, Condition.Membership.NOT_IN));
                case "atLeast" -> NUMBER.read(value, within).map(it -> Condition.atLeast(column, it));
                case "atMost" -> NUMBER.read(value, within).map(it -> Condition.atMost(column, it));
                case "between" -> between(column, value, within);
                default -> presence(column, kind.equals("present"), value, within);
            };
        } catch (IllegalArgumentException refused) {
            place.refuse(refused.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Condition> between(String column, Value value, Place place) {
        Optional<List<Double>> limits = OptionTypes.list(NUMBER).read(value, place);
        if (limits.isPresent() && limits.get().size() != 2) {
            place.refuse("must be two numbers, but were " + limits.get().size());
            return Optional.empty();
        }
        return limits.map(it -> Condition.between(column, it.get(0), it.get(1)));
    }

    private static Optional<Condition> presence(String column, boolean present, Value value, Place place) {
        if (!(value instanceof Value.Flag flag)) {
            place.refuse("must be true or false, but was " + value.shown());
            return Optional.empty();
        }
        return Optional.of(present == flag.flag() ? Condition.present(column) : Condition.absent(column));
    }

    private static Optional<List<Cell>> cells(Value value, Place place) {
        if (!(value instanceof Value.Items items)) {
            place.refuse("must be a list, but was " + value.shown());
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            cell(items.values().get(i), place.at(i)).ifPresent(cells::add);
        }
        return cells.size() == items.values().size() ? Optional.of(cells) : Optional.empty();
    }

    /** A cell as a plan writes it; numbers and texts are told apart. */
    static Optional<Cell> cell(Value value, Place place) {
        if (value instanceof Value.Whole whole) {
            return Optional.of(new Cell(Long.toString(whole.number()), OptionalDouble.of(whole.number())));
        }
        if (value instanceof Value.Number number) {
            return Optional.of(Cell.of(number.number()));
        }
        if (value instanceof Value.Text text) {
            return Optional.of(Cell.of(text.text()));
        }
        if (value instanceof Value.Flag flag) {
            return Optional.of(Cell.of(Boolean.toString(flag.flag())));
        }
        place.refuse("must be a text, a finite number or a truth value, but was " + value.shown());
        return Optional.empty();
    }

    @Override
    public Value write(Condition condition) {
        Value.Fields fields = Value.fields().with(COLUMN, condition.column());
        if (condition instanceof Condition.In in) {
            return fields.with(
                    in.membership() == Condition.Membership.IN ? "in" : "notIn",
                    Value.of(in.values().stream().map(ConditionType::value).toList()));
        }
        if (condition instanceof Condition.Within within) {
            if (within.lower().isPresent() && within.upper().isPresent()) {
                return fields.with(
                        "between", Value.of(List.of(Value.count(within.lower()), Value.count(within.upper()))));
            }
            return within.lower().isPresent()
                    ? fields.with("atLeast", Value.count(within.lower()))
                    : fields.with("atMost", Value.count(within.upper()));
        }
        Condition.Presence presence = (Condition.Presence) condition;
        boolean present = presence.wanted() == Condition.Presence.Wanted.PRESENT;
        return fields.with(present ? "present" : "absent", Value.of(true));
    }

    private static Value value(Cell cell) {
        return cell.number().isPresent() ? Value.count(cell.number().getAsDouble()) : new Value.Text(cell.text());
    }

    @Override
    public Value.Fields schema() {
        List<Value> forms = new ArrayList<>();
        KINDS.forEach((kind, about) -> forms.add(Value.fields()
                .with("type", "object")
                .with(
                        "properties",
                        Value.fields()
                                .with(
                                        COLUMN,
                                        Value.fields()
                                                .with("description", "The column that the condition is about.")
                                                .with(COLUMN_NAME.schema()))
                                .with(
                                        kind,
                                        Value.fields()
                                                .with("description", about + ".")
                                                .with(schema(kind))))
                .with("required", Value.texts(List.of(COLUMN, kind).stream()))
                .with("additionalProperties", Value.of(false))));
        return Value.fields().with("oneOf", Value.of(forms));
    }

    private static Value.Fields schema(String kind) {
        return switch (kind) {
            case "in", "notIn" ->
                Value.fields()
                        .with("type", "array")
                        .with("minItems", Value.count(1))
                        .with(
                                "items",
                                Value.fields()
                                        .with("type", Value.texts(List.of("string", "number", "boolean").stream())));
            case "atLeast", "atMost" -> NUMBER.schema();
            case "between" ->
                OptionTypes.list(NUMBER)
                        .schema()
                        .with("minItems", Value.count(2))
                        .with("maxItems", Value.count(2));
            default -> Value.fields().with("type", "boolean");
        };
    }

    @Override
    public String words() {
        return "an object with column and one of " + String.join(", ", KINDS.keySet());
    }
}
