package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.meridian.synthesis.study.Role;

/**
 * One table of a data package as its descriptor declares it: the file, its fingerprint and its schema.
 *
 * @param name the name by which other tables and the code call it
 * @param path the file, relative to the descriptor, with {@code /} between folders
 * @param title a short name for people, {@code ""} if none is given
 * @param description what the table holds, {@code ""} if none is given
 * @param bytes the size of the file in bytes, if given
 * @param sha256 the SHA-256 of the file in lower-case hexadecimal digits, if given
 * @param schema the columns and keys
 * @param studyColumns how the rows are to be read as studies, if given
 */
public record Resource(
        String name,
        String path,
        String title,
        String description,
        OptionalLong bytes,
        Optional<String> sha256,
        TableSchema schema,
        Optional<StudyColumns> studyColumns) {

    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks names and fingerprint, that the file lies inside the package, and that every role is played by a column
     * of the schema.
     *
     * @throws IllegalArgumentException if one of these does not hold; the message lists every fault
     */
    public Resource {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        List<String> faults = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            faults.add("a name must consist of a-z, 0-9, \".\", \"_\" and \"-\", but was \"" + name + "\"");
        }
        if (!isInside(path)) {
            faults.add("a path must lead to a file inside the package, but was \"" + path + "\"");
        }
        if (bytes.isPresent() && bytes.getAsLong() < 0) {
            faults.add("bytes must be >= 0, but were " + bytes.getAsLong());
        }
        if (sha256.filter(SHA_256.asMatchPredicate().negate()).isPresent()) {
            faults.add("a SHA-256 must have 64 lower-case hexadecimal digits, but was \"" + sha256.get() + "\"");
        }
        for (Map.Entry<Role, String> role :
                studyColumns.map(StudyColumns::columns).orElse(Map.of()).entrySet()) {
            faultOf(role.getKey(), role.getValue(), schema).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** Absolute paths, addresses and steps upwards could make a package read files that are not its own. */
    static boolean isInside(String path) {
        return !path.isBlank()
                && !path.startsWith("/")
                && !path.contains("\\")
                && !path.contains(":")
                && path.chars().noneMatch(Character::isISOControl)
                && !List.of(path.split("/")).contains("..");
    }

    private static Optional<String> faultOf(Role role, String column, TableSchema schema) {
        if (!schema.has(column)) {
            return Optional.of("the role \"" + role + "\" must be played by a column, but \"" + column + "\" is none");
        }
        FieldType type = schema.field(column).type();
        return role.isText() || type == FieldType.INTEGER || type == FieldType.NUMBER
                ? Optional.empty()
                : Optional.of("the role \"" + role + "\" must be played by a column of numbers, but \"" + column
                        + "\" holds " + type);
    }

    /** {@return for example {@code trials (trials.csv): 15 columns, primary key trial_id}} */
    @Override
    public String toString() {
        return name + " (" + path + "): " + schema;
    }
}
