package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meridian.table.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One object of a plan and the path that leads to it. Whatever is not as it should be is noted as a problem with its path and its
 * line, and reading goes on, so that all faults of a plan are told at once.
 */
final class PlanPlace {

    /** A plan that is being read: what its file is called, where its lines are, and what was wrong so far. */
    record Sheet(String file, JsonLines lines, List<Problem> problems) {}

    private final Sheet sheet;
    private final String path;
    private final JsonNode node;

    PlanPlace(Sheet sheet, String path, JsonNode node) {
        this.sheet = sheet;
        this.path = path;
        this.node = node;
    }

    String path() {
        return path;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Whether a property is given, and as an object. */
    boolean hasObject(String key) {
        return has(key) && node.get(key).isObject();
    }

    /** Whether a property is given, and as a text. */
    boolean hasText(String key) {
        return has(key) && node.get(key).isString();
    }

    /** Whether a property is given, and as a list. */
    boolean hasList(String key) {
        return has(key) && node.get(key).isArray();
    }

    Collection<String> keys() {
        return node.propertyNames();
    }

    /** Refuses every property that is not among these. */
    void allowOnly(String thing, Collection<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                refuse(key, "is not a key of " + thing + " (keys: " + String.join(", ", known) + ")");
            }
        }
    }

    /** Notes that a property is missing. */
    void require(String key) {
        if (!has(key)) {
            note(path, JsonLines.within(path, key), "must be given");
        }
    }

    /** Notes that a property is not as it should be. */
    void refuse(String key, String reason) {
        String where = JsonLines.within(path, key);
        note(where, where, reason);
    }

    private void note(String lineOf, String where, String reason) {
        sheet.problems.add(new Problem(
                sheet.file, sheet.lines.line(lineOf), "", where.isEmpty() ? reason : where + ": " + reason));
    }

    Optional<String> text(String key) {
        return value(key, JsonNode::isString, "a text", JsonNode::stringValue);
    }

    OptionalDouble number(String key) {
        Optional<Double> number = value(
                key, it -> it.isNumber() && Double.isFinite(it.asDouble()), "a finite number", JsonNode::asDouble);
        return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
    }

    OptionalInt whole(String key) {
        Optional<Integer> whole =
                value(key, it -> it.isIntegralNumber() && it.canConvertToInt(), "a whole number", JsonNode::intValue);
        return whole.isPresent() ? OptionalInt.of(whole.get()) : OptionalInt.empty();
    }

    Optional<Boolean> flag(String key) {
        return value(key, JsonNode::isBoolean, "true or false", JsonNode::booleanValue);
    }

    private <T> Optional<T> value(String key, Predicate<JsonNode> fits, String what, Function<JsonNode, T> read) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!fits.test(node.get(key))) {
            refuse(key, "must be " + what + ", but was " + shown(node.get(key)));
            return Optional.empty();
        }
        return Optional.of(read.apply(node.get(key)));
    }

    /** One of several things, by its name. */
    <T> Optional<T> among(String key, Map<String, T> things) {
        Optional<String> name = text(key);
        if (name.isPresent() && !things.containsKey(name.get())) {
            refuse(key, "must be one of " + String.join(", ", things.keySet()) + ", but was \"" + name.get() + "\"");
        }
        return name.map(things::get);
    }

    /** A constant of an enum, by its name. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return among(key, constants(type));
    }

    static <E extends Enum<E>> Map<String, E> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, it -> it, (a, b) -> a, LinkedHashMap::new));
    }

    /** The object of a property, if it is given and is one. */
    Optional<PlanPlace> child(String key) {
        return has(key) ? object(JsonLines.within(path, key), node.get(key)) : Optional.empty();
    }

    /** As {@link #child}, but a text is allowed too and stands for an object that has nothing but this name. */
    Optional<PlanPlace> named(String key) {
        return has(key) ? object(JsonLines.within(path, key), unfolded(node.get(key))) : Optional.empty();
    }

    /** The objects of a list. */
    List<PlanPlace> children(String key) {
        List<PlanPlace> all = new ArrayList<>();
        forEach(key, (where, value) -> object(where, value).ifPresent(all::add));
        return all;
    }

    /** The objects of a list; a text stands for an object that has nothing but this name. */
    List<PlanPlace> namedChildren(String key) {
        List<PlanPlace> all = new ArrayList<>();
        forEach(key, (where, value) -> object(where, unfolded(value)).ifPresent(all::add));
        return all;
    }

    private static JsonNode unfolded(JsonNode value) {
        return value.isString() ? JsonNodeFactory.instance.objectNode().set("name", value) : value;
    }

    private Optional<PlanPlace> object(String where, JsonNode value) {
        if (!value.isObject()) {
            note(where, where, "must be an object, but was " + shown(value));
            return Optional.empty();
        }
        return Optional.of(new PlanPlace(sheet, where, value));
    }

    /** The texts, numbers and truth values of a list. */
    List<StudyCell> cells(String key) {
        List<StudyCell> cells = new ArrayList<>();
        forEach(key, (where, value) -> cell(where, value).ifPresent(cells::add));
        return cells;
    }

    /** All properties of this object as cells; a property that is {@code null} is an empty cell. */
    Map<String, StudyCell> cells() {
        Map<String, StudyCell> cells = new LinkedHashMap<>();
        for (String key : keys()) {
            if (!node.get(key).isNull()) {
                cell(JsonLines.within(path, key), node.get(key)).ifPresent(cell -> cells.put(key, cell));
            }
        }
        return cells;
    }

    private Optional<StudyCell> cell(String where, JsonNode value) {
        if (value.isNumber() && Double.isFinite(value.asDouble())) {
            return Optional.of(new StudyCell(value.asString(), OptionalDouble.of(value.asDouble())));
        }
        if (value.isString() || value.isBoolean()) {
            return Optional.of(new StudyCell(value.asString(), OptionalDouble.empty()));
        }
        note(where, where, "must be a text, a finite number or a truth value, but was " + shown(value));
        return Optional.empty();
    }

    private void forEach(String key, BiConsumer<String, JsonNode> item) {
        if (!has(key)) {
            return;
        }
        if (!node.get(key).isArray()) {
            refuse(key, "must be a list, but was " + shown(node.get(key)));
            return;
        }
        int i = 0;
        for (JsonNode value : node.get(key).values()) {
            item.accept(JsonLines.at(JsonLines.within(path, key), i++), value);
        }
    }

    /** What a constructor makes of this object; what it refuses is noted here. */
    <T> Optional<T> build(Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException refused) {
            note(path, path, refused.getMessage());
            return Optional.empty();
        }
    }

    /** A value as a message can bear it: a list or an object might be long. */
    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        return value.isObject() ? "an object" : value.toString();
    }
}
