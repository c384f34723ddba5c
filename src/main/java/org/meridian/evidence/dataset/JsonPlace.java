package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meridian.stat.Words;
import org.meridian.table.Problem;
import tools.jackson.databind.JsonNode;

/**
 * One object of a descriptor and the path that leads to it. Whatever is not as it should be is noted as a problem
 * under that path, and a stand-in is returned so that reading goes on; {@link #build(Supplier)} never builds from
 * stand-ins.
 */
final class JsonPlace {

    private final String file;
    private final String path;
    private final JsonNode node;
    private final List<Problem> problems;
    private final int problemsBefore;

    private JsonPlace(String file, String path, JsonNode node, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** What is read from the outermost object of a file, if it can be read. */
    static <T> Optional<T> root(
            String file, JsonNode node, List<Problem> problems, Function<JsonPlace, Optional<T>> read) {
        return new JsonPlace(file, "", node, problems).object("", node, read);
    }

    private <T> Optional<T> object(String where, JsonNode value, Function<JsonPlace, Optional<T>> read) {
        if (!value.isObject()) {
            note(where, "must be an object, but was " + shown(value));
            return Optional.empty();
        }
        return read.apply(new JsonPlace(file, where, value, problems));
    }

    /** Refuses every property that is not among these. */
    void allowOnly(Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                refuse(
                        key,
                        "is not supported (supported: "
                                + Words.list(known.stream().sorted().toList()) + ")");
            }
        }
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** A text that must be given. */
    String text(String key) {
        if (!has(key)) {
            refuse(key, "must be given");
            return "";
        }
        return textOr(key, "");
    }

    /** A text that may be given. */
    String textOr(String key, String otherwise) {
        return has(key) ? text(within(key), node.get(key)) : otherwise;
    }

    private String text(String where, JsonNode value) {
        if (!value.isString()) {
            note(where, "must be a text, but was " + shown(value));
            return "";
        }
        return value.stringValue();
    }

    /** A text that can only be one of these if it is given. */
    void textAmong(String key, Set<String> allowed) {
        String value = textOr(key, allowed.iterator().next());
        if (!allowed.contains(value)) {
            refuse(
                    key,
                    "must be " + allowed.stream().sorted().collect(Collectors.joining(" or ")) + ", but was \"" + value
                            + "\"");
        }
    }

    /** Whether a property is given and true. */
    boolean isTrue(String key) {
        if (has(key) && !node.get(key).isBoolean()) {
            refuse(key, "must be true or false, but was " + shown(node.get(key)));
        }
        return has(key) && node.get(key).isBoolean() && node.get(key).booleanValue();
    }

    /** A whole number from 0 on, if it is given. */
    OptionalLong count(String key) {
        if (!has(key)) {
            return OptionalLong.empty();
        }
        JsonNode value = node.get(key);
        if (!(value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0)) {
            refuse(key, "must be a whole number >= 0, but was " + shown(value));
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.longValue());
    }

    /** A finite number, if it is given. */
    OptionalDouble number(String key) {
        if (!has(key)) {
            return OptionalDouble.empty();
        }
        JsonNode value = node.get(key);
        if (!(value.isNumber() && Double.isFinite(value.asDouble()))) {
            refuse(key, "must be a finite number, but was " + shown(value));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.asDouble());
    }

    /** The texts of a list, none if it is not given. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        forEach(key, (where, value) -> texts.add(text(where, value)));
        return texts;
    }

    /** A text, or the texts of a list; none if it is not given. */
    List<String> oneOrMore(String key) {
        return has(key) && node.get(key).isString() ? List.of(text(key)) : texts(key);
    }

    /** Texts, numbers and truth values of a list, all as text. */
    List<String> scalars(String key) {
        List<String> scalars = new ArrayList<>();
        forEach(key, (where, value) -> {
            if (value.isString() || value.isNumber() || value.isBoolean()) {
                scalars.add(value.asString());
            } else {
                note(where, "must be a text, a number or a truth value, but was " + shown(value));
            }
        });
        return scalars;
    }

    /** The texts of an object by their keys, in the order of the file. */
    Map<String, String> textsByKey(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        child(key, place -> {
            place.node.propertyNames().forEach(name -> texts.put(name, place.text(name)));
            return Optional.of(place);
        });
        return texts;
    }

    /** What is read from each object of a list; those that cannot be read are left out. */
    <T> List<T> each(String key, Function<JsonPlace, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        forEach(key, (where, value) -> object(where, value, read).ifPresent(all::add));
        return all;
    }

    /** What is read from an object, if it is given and can be read. */
    <T> Optional<T> child(String key, Function<JsonPlace, Optional<T>> read) {
        return has(key) ? object(within(key), node.get(key), read) : Optional.empty();
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
            item.accept(within(key) + "[" + i++ + "]", value);
        }
    }

    /** Notes that a property is not as it should be. */
    void refuse(String key, String reason) {
        note(within(key), reason);
    }

    /** Builds from this object, unless something in it was refused; what the constructor refuses is noted here. */
    <T> Optional<T> build(Supplier<T> constructor) {
        if (problems.size() > problemsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException refused) {
            note(path, refused.getMessage());
            return Optional.empty();
        }
    }

    private String within(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void note(String where, String reason) {
        problems.add(Problem.ofFile(file, where.isEmpty() ? reason : where + ": " + reason));
    }

    /** A value as a message can bear it: a list or an object might be long. */
    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        if (value.isObject()) {
            return "an object";
        }
        return value.isMissingNode() ? "empty" : value.toString();
    }
}
