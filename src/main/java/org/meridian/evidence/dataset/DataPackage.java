package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.meridian.stat.Words;

/**
 * The descriptor of a data package as data: what the package is, where its numbers come from, and which tables it
 * holds.
 *
 * @param name the name of the package
 * @param title a short name for people, {@code ""} if none is given
 * @param description what the package holds, {@code ""} if none is given
 * @param version the version of the data, {@code ""} if none is given
 * @param licences the terms under which the package may be used
 * @param sources where the numbers come from
 * @param resources the tables, at least one
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
public record DataPackage(
        String name,
        String title,
        String description,
        String version,
        List<Licence> licences,
        List<Source> sources,
        List<Resource> resources) {

    /**
     * Checks the names, and that every foreign key of one table fits the columns of the other.
     *
     * @throws IllegalArgumentException if one of these does not hold; the message lists every fault
     */
    public DataPackage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(version, "version");
        licences = List.copyOf(licences);
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
        List<String> faults = new ArrayList<>();
        if (!Resource.NAME.matcher(name).matches()) {
            faults.add("a name must consist of a-z, 0-9, \".\", \"_\" and \"-\", but was \"" + name + "\"");
        }
        if (resources.isEmpty()) {
            faults.add("a package must have at least one resource, but had none");
        }
        faults.addAll(repeated("name", resources.stream().map(Resource::name).toList()));
        faults.addAll(repeated("path", resources.stream().map(Resource::path).toList()));
        for (Resource resource : resources) {
            for (ForeignKey key : resource.schema().foreignKeys()) {
                faults.addAll(faults(resource, key, resources));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static List<String> repeated(String what, List<String> values) {
        Set<String> seen = new HashSet<>();
        return values.stream()
                .filter(value -> !seen.add(value))
                .map(value -> "each resource must have its own " + what + ", but \"" + value + "\" occurs twice")
                .toList();
    }

    private static List<String> faults(Resource from, ForeignKey key, List<Resource> resources) {
        String start = "the foreign key (" + Words.list(key.columns()) + ") of " + from.name();
        Optional<Resource> target = target(from, key, resources);
        if (target.isEmpty()) {
            return List.of(start + " must lead to a resource, but \"" + key.resource() + "\" is none");
        }
        List<String> faults = new ArrayList<>();
        TableSchema there = target.get().schema();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = key.columns().get(i);
            String referenced = key.referenced().get(i);
            if (!there.has(referenced)) {
                faults.add(start + " must lead to columns, but \"" + referenced + "\" is none of "
                        + target.get().name());
            } else if (there.field(referenced).type()
                    != from.schema().field(column).type()) {
                faults.add(start + " must join equal types, but " + column + " holds "
                        + from.schema().field(column).type() + " and " + referenced + " holds "
                        + there.field(referenced).type());
            }
        }
        return faults;
    }

    private static Optional<Resource> target(Resource from, ForeignKey key, List<Resource> resources) {
        String name = key.resource().isEmpty() ? from.name() : key.resource();
        return resources.stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst();
    }

    /**
     * The resource of this name.
     *
     * @param name the name of a resource
     * @return the resource
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public Resource resource(String name) {
        return resources.stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no resource \"" + name + "\" (resources: "
                        + Words.list(resources.stream().map(Resource::name).toList()) + ")"));
    }

    /** {@return for example {@code sciatica 1.0.0, 13 resources}} */
    @Override
    public String toString() {
        return name + (version.isEmpty() ? "" : " " + version) + ", " + Words.count(resources.size(), "resource");
    }

    /**
     * Terms of use. At least one of name and path is given.
     *
     * @param name an identifier such as {@code CC0-1.0}, or {@code ""}
     * @param title a name for people, or {@code ""}
     * @param path the address of the text, or {@code ""}
     */
    public record Licence(String name, String title, String path) {

        /**
         * Checks that the licence can be identified.
         *
         * @throws IllegalArgumentException if both name and path are blank
         */
        public Licence {
            Objects.requireNonNull(title, "title");
            if (name.isBlank() && path.isBlank()) {
                throw new IllegalArgumentException("a licence must have a name or a path, but had neither");
            }
        }
    }

    /**
     * Where numbers of the package come from.
     *
     * @param title the citation
     * @param path its address, or {@code ""}
     */
    public record Source(String title, String path) {

        /**
         * Checks that the source is named.
         *
         * @throws IllegalArgumentException if the title is blank
         */
        public Source {
            Objects.requireNonNull(path, "path");
            if (title.isBlank()) {
                throw new IllegalArgumentException("a source must have a title, but it was blank");
            }
        }

        /** {@return the citation, followed by its address} */
        @Override
        public String toString() {
            return path.isEmpty() ? title : title + " " + path;
        }
    }
}
