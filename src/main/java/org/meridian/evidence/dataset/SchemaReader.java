package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the schema of one table from a descriptor. */
final class SchemaReader {

    private static final Set<String> SCHEMA = Set.of("fields", "missingValues", "primaryKey", "foreignKeys");
    // "example" and "rdfType" speak to people and catalogues; they change nothing about the values.
    private static final Set<String> FIELD =
            Set.of("name", "type", "format", "title", "description", "constraints", "example", "rdfType");
    private static final Set<String> CONSTRAINTS =
            Set.of("required", "unique", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern");

    private SchemaReader() {}

    static Optional<TableSchema> schema(JsonPlace at) {
        at.allowOnly(SCHEMA);
        List<Field> fields = at.each("fields", SchemaReader::field);
        List<String> missingValues = at.has("missingValues") ? at.texts("missingValues") : List.of("");
        List<String> primaryKey = at.oneOrMore("primaryKey");
        List<ForeignKey> foreignKeys = at.each("foreignKeys", SchemaReader::foreignKey);
        return at.build(() -> new TableSchema(fields, missingValues, primaryKey, foreignKeys));
    }

    private static Optional<Field> field(JsonPlace at) {
        at.allowOnly(FIELD);
        String name = at.text("name");
        Optional<FieldType> type = type(at);
        at.textAmong("format", Set.of("default"));
        String title = at.textOr("title", "");
        String description = at.textOr("description", "");
        List<Constraint> constraints = type.flatMap(
                        known -> at.child("constraints", place -> Optional.of(constraints(place, known))))
                .orElse(List.of());
        return at.build(() -> new Field(name, type.orElseThrow(), title, description, constraints));
    }

    private static Optional<FieldType> type(JsonPlace at) {
        String keyword = at.text("type");
        try {
            return keyword.isEmpty() ? Optional.empty() : Optional.of(FieldType.of(keyword));
        } catch (IllegalArgumentException unknown) {
            at.refuse("type", unknown.getMessage());
            return Optional.empty();
        }
    }

    private static List<Constraint> constraints(JsonPlace at, FieldType type) {
        at.allowOnly(CONSTRAINTS);
        List<Constraint> constraints = new ArrayList<>();
        if (at.isTrue("required")) {
            constraints.add(Constraint.OfColumn.REQUIRED);
        }
        if (at.isTrue("unique")) {
            constraints.add(Constraint.OfColumn.UNIQUE);
        }
        if (at.has("enum")) {
            oneOf(at, type).ifPresent(constraints::add);
        }
        OptionalDouble minimum = at.number("minimum");
        minimum.ifPresent(limit -> constraints.add(new Constraint.Minimum(limit)));
        OptionalDouble maximum = at.number("maximum");
        maximum.ifPresent(limit -> constraints.add(new Constraint.Maximum(limit)));
        OptionalLong minLength = at.count("minLength");
        minLength.ifPresent(length -> constraints.add(new Constraint.MinLength(length)));
        OptionalLong maxLength = at.count("maxLength");
        maxLength.ifPresent(length -> constraints.add(new Constraint.MaxLength(length)));
        if (at.has("pattern")) {
            pattern(at).ifPresent(constraints::add);
        }
        return constraints;
    }

    private static Optional<Constraint> oneOf(JsonPlace at, FieldType type) {
        List<Object> values = new ArrayList<>();
        for (String text : at.scalars("enum")) {
            type.parse(text)
                    .ifPresentOrElse(
                            values::add,
                            () -> at.refuse("enum", "must hold only " + type + " values, but held \"" + text + "\""));
        }
        return at.build(() -> new Constraint.OneOf(values));
    }

    private static Optional<Constraint> pattern(JsonPlace at) {
        try {
            return Optional.of(new Constraint.Matches(Pattern.compile(at.text("pattern"))));
        } catch (PatternSyntaxException refused) {
            at.refuse(
                    "pattern",
                    "must be a regular expression, but \"" + refused.getPattern() + "\" is none: "
                            + refused.getDescription());
            return Optional.empty();
        }
    }

    private static Optional<ForeignKey> foreignKey(JsonPlace at) {
        at.allowOnly(Set.of("fields", "reference"));
        List<String> columns = at.oneOrMore("fields");
        if (!at.has("reference")) {
            at.refuse("reference", "must be given");
        }
        return at.child("reference", reference -> {
            reference.allowOnly(Set.of("resource", "fields"));
            String resource = reference.textOr("resource", "");
            List<String> referenced = reference.oneOrMore("fields");
            return at.build(() -> new ForeignKey(columns, resource, referenced));
        });
    }
}
