package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.synthesis.study.Role;
import org.meridian.table.Reading;

class DescriptorReaderTest {

    private static final String MINIMAL = """
            {'name': 'apples', 'resources': [
              {'name': 'apples', 'path': 'apples.csv', 'schema': {'fields': [
                {'name': 'kind', 'type': 'string'}, {'name': 'count', 'type': 'integer'}]}}]}""";

    @Test
    void readsTheLeastThatADescriptorCanSay() {
        DataPackage descriptor = read(MINIMAL).value();

        assertEquals("apples", descriptor.name());
        assertEquals("apples, 1 resource", descriptor.toString());
        Resource resource = descriptor.resource("apples");
        assertEquals(OptionalLong.empty(), resource.bytes());
        assertEquals(Optional.empty(), resource.sha256());
        assertEquals(Optional.empty(), resource.studyColumns());
        assertEquals(List.of(""), resource.schema().missingValues());
        assertEquals("apples (apples.csv): 2 columns", resource.toString());
    }

    @Test
    void keepsWhatADescriptorSays() {
        DataPackage descriptor = PackageReader.withDefaults()
                .read(Location.classPath("/dataset/spray"))
                .value()
                .descriptor();

        assertEquals("Spraying against spots", descriptor.title());
        assertEquals("Invented counts, to test data sets with.", descriptor.description());
        assertEquals("1.0.0", descriptor.version());
        assertEquals(List.of(new DataPackage.Licence("CC0-1.0", "", "")), descriptor.licences());
        assertEquals(List.of(new DataPackage.Source("Invented", "https://example.org/spray")), descriptor.sources());
        StudyColumns studies = descriptor.resource("spray").studyColumns().orElseThrow();
        assertEquals("all_bare", studies.column(Role.CONTROL_TOTAL));
        assertEquals("spray versus no spray: spots", studies.toString());
    }

    @Test
    void readsEveryConstraint() {
        Field note = PackageReader.withDefaults()
                .read(Orchard.FAULTLESS)
                .value()
                .descriptor()
                .resource("trees")
                .schema()
                .field("note");

        assertEquals(List.of(new Constraint.MinLength(3), new Constraint.MaxLength(40)), note.constraints());
        assertEquals(
                List.of(Constraint.OfColumn.UNIQUE, new Constraint.OneOf(List.of(1, 2))),
                read(MINIMAL.replace("'integer'", "'integer', 'constraints': {'unique': true, 'enum': [1, '2']}"))
                        .value()
                        .resource("apples")
                        .schema()
                        .field("count")
                        .constraints());
    }

    @Test
    void namesLineAndCharacterOfASyntaxError() {
        assertEquals(
                List.of("datapackage.json, line 2: must be JSON, but at character 8: Duplicate Object property 'name'"),
                problems("{'name': 'apples',\n 'name': 'pears'}"));
        assertEquals(
                List.of("datapackage.json, line 1: must be JSON, but at character 2: Unexpected end-of-input:"
                        + " expected close marker for Object"),
                problems("{"));
        assertEquals(List.of("datapackage.json: must be an object, but was empty"), problems(""));
        assertEquals(List.of("datapackage.json: must be an object, but was a list"), problems("[1]"));
    }

    @Test
    void survivesNestingWithoutEnd() {
        List<String> problems = problems("[".repeat(100_000));

        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).startsWith("datapackage.json: must be JSON that can be read, but: "), problems.get(0));
    }

    @Test
    void namesBytesThatAreNotUtf8() {
        assertEquals(
                List.of("datapackage.json, line 2: must be UTF-8, but the byte 0xE4 is not"),
                problems(json(MINIMAL.replace("apples.csv", "äpfel.csv")).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void reportsAllFaultsOfADescriptorAtOnce() {
        assertEquals(
                List.of(
                        "datapackage.json: missing: is not supported (supported: $schema, contributors, created,"
                                + " description, homepage, id, image, keywords, licenses, name, profile, resources,"
                                + " sources, title, version)",
                        "datapackage.json: name: must be given",
                        "datapackage.json: title: must be a text, but was 7",
                        "datapackage.json: licenses[0]: a licence must have a name or a path, but had neither",
                        "datapackage.json: sources: must be a list, but was an object",
                        "datapackage.json: resources[0].encoding: must be UTF-8 or utf-8, but was 'latin1'",
                        "datapackage.json: resources[0].bytes: must be a whole number >= 0, but was -1",
                        "datapackage.json: resources[0].hash: must begin with sha256:, but was 'd41d8cd9'",
                        "datapackage.json: resources[0].schema: must be given",
                        "datapackage.json: resources[1]: must be an object, but was 3"),
                problems("""
                        {'missing': 1, 'title': 7, 'licenses': [{}], 'sources': {}, 'resources': [
                          {'name': 'a', 'path': 'a.csv', 'encoding': 'latin1', 'bytes': -1, 'hash': 'd41d8cd9'}, 3]}"""));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatItDoesNotKnowByName(String found, String replacement, String expected) {
        assertTrue(MINIMAL.contains(found), found);

        List<String> problems = problems(MINIMAL.replace(found, replacement));

        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("datapackage.json: " + expected), problems.get(0));
    }

    static Stream<Arguments> refusesWhatItDoesNotKnowByName() {
        String count = "resources[0].schema.fields[1]";
        String integer = "'integer'";
        return Stream.of(
                arguments("'apples', 'path'", "'apples', 'dialect': {}, 'path'", "resources[0].dialect: is not"),
                arguments("apples.csv", "../apples.csv", "resources[0]: a path must lead to a file inside the package"),
                arguments("apples.csv", "/apples.csv", "resources[0]: a path must lead to a file inside the package"),
                arguments(
                        "apples.csv", "https://a/b.csv", "resources[0]: a path must lead to a file inside the package"),
                arguments("apples.csv", "a\\u0000.csv", "resources[0]: a path must lead to a file inside the package"),
                arguments("'schema'", "'hash': 'sha256:12g', 'schema'", "resources[0]: a SHA-256 must have 64"),
                arguments(
                        "{'name': 'apples', 'path'", "{'name': 'Apples', 'path'", "resources[0]: a name must consist"),
                arguments("'resources'", "'sources': [{'title': ''}], 'resources'", "sources[0]: a source must have"),
                arguments("'kind'", "' '", "resources[0].schema.fields[0]: a field must have a name"),
                arguments("'path': 'apples.csv'", "'path': ['a.csv']", "resources[0].path: must be a text"),
                arguments("{'name': 'apples', 'res", "{'name': 'Ap ples', 'res", "a name must consist of"),
                arguments("{'fields': [", "{'order': 1, 'fields': [", "resources[0].schema.order: is not supported"),
                arguments("{'fields': [", "{'primaryKey': 'id', 'fields': [", "resources[0].schema: the primary key"),
                arguments("'count'", "'kind'", "resources[0].schema: the names of fields must be distinct"),
                arguments(integer, "'geopoint'", count + ".type: a type must be one of string, integer, number"),
                arguments(", 'type': " + integer, "", count + ".type: must be given"),
                arguments(integer, integer + ", 'format': 'any'", count + ".format: must be default"),
                arguments(integer, integer + ", 'bareNumber': false", count + ".bareNumber: is not supported"),
                arguments(
                        integer,
                        withConstraint("'exclusiveMinimum': 0"),
                        count + ".constraints.exclusiveMinimum: is not"),
                arguments(integer, withConstraint("'minimum': '0'"), count + ".constraints.minimum: must be a finite"),
                arguments(
                        integer, withConstraint("'maximum': 1e999"), count + ".constraints.maximum: must be a finite"),
                arguments(
                        integer, withConstraint("'pattern': '1'"), count + ": the constraint 'must match 1' does not"),
                arguments(integer, withConstraint("'minLength': 1"), count + ": the constraint 'must have at least 1"),
                arguments(integer, withConstraint("'required': 1"), count + ".constraints.required: must be true or"),
                arguments(
                        integer, withConstraint("'enum': ['x']"), count + ".constraints.enum: must hold only integer"),
                arguments(
                        integer,
                        withConstraint("'enum': [[]]"),
                        count + ".constraints.enum[0]: must be a text, a number"),
                arguments(
                        integer, withConstraint("'enum': []"), count + ".constraints: an enum must allow at least one"),
                arguments(
                        "'string'",
                        "'string', 'constraints': {'maximum': 3}",
                        "resources[0].schema.fields[0]: the constraint 'must be <= 3' does not apply to the type string"),
                arguments(
                        "'string'",
                        "'string', 'constraints': {'pattern': '('}",
                        "resources[0].schema.fields[0].constraints.pattern: must be a regular expression, but '(' is none"));
    }

    private static String withConstraint(String constraint) {
        return "'integer', 'constraints': {" + constraint + "}";
    }

    @ParameterizedTest
    @MethodSource
    void refusesForeignKeysThatLeadNowhere(String foreignKey, String expected) {
        List<String> problems =
                problems(MINIMAL.replace("{'fields': [", "{'foreignKeys': [" + foreignKey + "], 'fields': ["));

        assertEquals(List.of("datapackage.json: " + expected), problems);
    }

    static Stream<Arguments> refusesForeignKeysThatLeadNowhere() {
        String at = "resources[0].schema.foreignKeys[0]";
        return Stream.of(
                arguments("{'fields': 'kind'}", at + ".reference: must be given"),
                arguments(
                        "{'fields': 'kind', 'reference': {'resource': ''}}",
                        at + ": a foreign key must join as many columns as it refers to, at least one,"
                                + " but joins [kind] with []"),
                arguments(
                        "{'fields': 'size', 'reference': {'resource': '', 'fields': 'kind'}}",
                        "resources[0].schema: a foreign key must consist of fields, but 'size' is none"),
                arguments(
                        "{'fields': 'kind', 'reference': {'resource': 'pears', 'fields': 'kind'}}",
                        "the foreign key (kind) of apples must lead to a resource, but 'pears' is none"),
                arguments(
                        "{'fields': 'kind', 'reference': {'resource': '', 'fields': 'size'}}",
                        "the foreign key (kind) of apples must lead to columns, but 'size' is none of apples"),
                arguments(
                        "{'fields': 'kind', 'reference': {'resource': 'apples', 'fields': 'count'}}",
                        "the foreign key (kind) of apples must join equal types,"
                                + " but kind holds string and count holds integer"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesStudyColumnsThatDoNotDescribeStudies(String columns, String expected) {
        String meridian = "'meridian': {'columns': {" + columns + "}, 'treatment': 't', 'control': 'c'}, 'schema'";

        assertEquals(List.of("datapackage.json: " + expected), problems(MINIMAL.replace("'schema'", meridian)));
    }

    static Stream<Arguments> refusesStudyColumnsThatDoNotDescribeStudies() {
        String enough =
                "'study': 'kind', 'treatmentEvents': 'count', 'treatmentTotal': 'count'," + " 'controlEvents': 'count'";
        return Stream.of(
                arguments(
                        enough + ", 'controlSum': 'count'",
                        "resources[0].meridian.columns: must have roles as keys (roles: "
                                + String.join(", ", Role.keys()) + "), but has 'controlSum'"),
                arguments("'treatmentEvents': 'count'", "resources[0].meridian: the role 'study' must have a column"),
                arguments("'study': 'kind'", "resources[0].meridian: a role of numbers must have a column"),
                arguments(
                        enough + ", 'controlTotal': 'sum'",
                        "resources[0]: the role 'controlTotal' must be played by a column, but 'sum' is none"),
                arguments(
                        enough + ", 'controlTotal': 'kind'",
                        "resources[0]: the role 'controlTotal' must be played by a column of numbers,"
                                + " but 'kind' holds string"));
    }

    @Test
    void refusesTwoResourcesOfOneName() {
        String resource = "{'name': 'a', 'path': 'a.csv', 'schema': {'fields':" + " [{'name': 'x', 'type': 'date'}]}}";

        assertEquals(
                List.of("datapackage.json: each resource must have its own name, but 'a' occurs twice;"
                        + " each resource must have its own path, but 'a.csv' occurs twice"),
                problems("{'name': 'a', 'resources': [" + resource + ", " + resource + "]}"));
    }

    private static List<String> problems(String json) {
        return problems(json(json).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] descriptor) {
        return DescriptorReader.read(descriptor).problems().stream()
                .map(problem -> problem.toString().replace('"', '\''))
                .toList();
    }

    private static Reading<DataPackage> read(String json) {
        return DescriptorReader.read(json(json).getBytes(StandardCharsets.UTF_8));
    }

    /** Single quotes stand for double ones here, in descriptors as in messages. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
