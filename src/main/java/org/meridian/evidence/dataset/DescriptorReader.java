package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.meridian.stat.Words;
import org.meridian.synthesis.study.Role;
import org.meridian.table.Problem;
import org.meridian.table.Reading;
import org.meridian.table.StrictUtf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code datapackage.json}. */
final class DescriptorReader {

    static final String FILE = "datapackage.json";

    // Read, or known to change nothing about the values: everything else is refused.
    private static final Set<String> PACKAGE = Set.of(
            "profile",
            "name",
            "title",
            "description",
            "version",
            "licenses",
            "sources",
            "resources",
            "id",
            "homepage",
            "keywords",
            "created",
            "contributors",
            "image",
            "$schema");
    private static final Set<String> RESOURCE = Set.of(
            "profile",
            "name",
            "path",
            "title",
            "description",
            "format",
            "mediatype",
            "encoding",
            "bytes",
            "hash",
            "schema",
            "meridian",
            "licenses",
            "sources",
            "homepage");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String SHA_256 = "sha256:";

    private DescriptorReader() {}

    static Reading<DataPackage> read(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        String text = StrictUtf8.decode(bytes, FILE, problems);
        try {
            JsonNode node = JSON.readTree(text);
            Optional<DataPackage> descriptor = JsonPlace.root(FILE, node, problems, DescriptorReader::dataPackage);
            return descriptor.map(value -> Reading.of(value, problems)).orElseGet(() -> Reading.failed(problems));
        } catch (JacksonException refused) {
            problems.add(syntaxProblem(refused));
            return Reading.failed(problems);
        }
    }

    private static Problem syntaxProblem(JacksonException refused) {
        // Jackson adds where an unclosed bracket began, but only as an unnamed source.
        String reason = refused.getOriginalMessage().replaceAll("\\s*\\(start marker at .*", "");
        TokenStreamLocation at = refused.getLocation();
        // Whatever exceeds a limit of the parser, such as nesting without end, is thrown without a place.
        return at == null
                ? Problem.ofFile(FILE, "must be JSON that can be read, but: " + reason)
                : new Problem(
                        FILE, at.getLineNr(), "", "must be JSON, but at character " + at.getColumnNr() + ": " + reason);
    }

    private static Optional<DataPackage> dataPackage(JsonPlace at) {
        at.allowOnly(PACKAGE);
        at.textAmong("profile", Set.of("tabular-data-package", "data-package"));
        String name = at.text("name");
        String title = at.textOr("title", "");
        String description = at.textOr("description", "");
        String version = at.textOr("version", "");
        List<DataPackage.Licence> licences = at.each("licenses", DescriptorReader::licence);
        List<DataPackage.Source> sources = at.each("sources", DescriptorReader::source);
        List<Resource> resources = at.each("resources", DescriptorReader::resource);
        return at.build(() -> new DataPackage(name, title, description, version, licences, sources, resources));
    }

    private static Optional<DataPackage.Licence> licence(JsonPlace at) {
        at.allowOnly(Set.of("name", "title", "path"));
        String name = at.textOr("name", "");
        String title = at.textOr("title", "");
        String path = at.textOr("path", "");
        return at.build(() -> new DataPackage.Licence(name, title, path));
    }

    private static Optional<DataPackage.Source> source(JsonPlace at) {
        at.allowOnly(Set.of("title", "path", "email"));
        String title = at.text("title");
        String path = at.textOr("path", "");
        return at.build(() -> new DataPackage.Source(title, path));
    }

    private static Optional<Resource> resource(JsonPlace at) {
        at.allowOnly(RESOURCE);
        at.textAmong("profile", Set.of("tabular-data-resource"));
        at.textAmong("format", Set.of("csv"));
        at.textAmong("mediatype", Set.of("text/csv"));
        at.textAmong("encoding", Set.of("utf-8", "UTF-8"));
        String name = at.text("name");
        String path = at.text("path");
        String title = at.textOr("title", "");
        String description = at.textOr("description", "");
        OptionalLong bytes = at.count("bytes");
        Optional<String> sha256 = sha256(at);
        if (!at.has("schema")) {
            at.refuse("schema", "must be given");
        }
        Optional<TableSchema> schema = at.child("schema", SchemaReader::schema);
        Optional<StudyColumns> studyColumns = at.child("meridian", DescriptorReader::studyColumns);
        return at.build(
                () -> new Resource(name, path, title, description, bytes, sha256, schema.orElseThrow(), studyColumns));
    }

    private static Optional<String> sha256(JsonPlace at) {
        if (!at.has("hash")) {
            return Optional.empty();
        }
        String hash = at.text("hash");
        if (!hash.startsWith(SHA_256)) {
            at.refuse("hash", "must begin with " + SHA_256 + ", but was \"" + hash + "\"");
            return Optional.empty();
        }
        return Optional.of(hash.substring(SHA_256.length()).toLowerCase(Locale.ROOT));
    }

    private static Optional<StudyColumns> studyColumns(JsonPlace at) {
        at.allowOnly(Set.of("columns", "treatment", "control", "event"));
        Map<Role, String> columns = new LinkedHashMap<>();
        at.textsByKey("columns")
                .forEach((key, column) -> Role.ofKey(key)
                        .ifPresentOrElse(
                                role -> columns.put(role, column),
                                () -> at.refuse(
                                        "columns",
                                        "must have roles as keys (roles: " + Words.list(Role.keys()) + "), but has \""
                                                + key + "\"")));
        String treatment = at.text("treatment");
        String control = at.text("control");
        String event = at.textOr("event", "");
        return at.build(() -> new StudyColumns(columns, treatment, control, event));
    }
}
