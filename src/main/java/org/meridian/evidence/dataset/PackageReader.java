package org.meridian.evidence.dataset;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * Reads a data package and checks everything that its descriptor says: files and their checksums, headers, the type
 * of every cell, every constraint, every key and every join. All problems of all tables are reported at once, each
 * with file, line, column and reason. If the descriptor itself has problems they are reported alone, since nothing
 * can be held against it.
 *
 * <pre>{@code
 * Reading<TablePackage> reading = PackageReader.withDefaults().read(Location.folder(Path.of("mine")));
 * reading.problems().forEach(System.out::println);
 * Table trials = reading.value().table("trials");
 * }</pre>
 *
 * <p>The format is a subset of the Tabular Data Package, version 1. What the subset does not know is refused by name
 * and never skipped:
 *
 * <ul>
 *   <li>types {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code date}, {@code year}, each in
 *       its default format;
 *   <li>constraints {@code required}, {@code unique}, {@code enum}, {@code minimum}, {@code maximum} (of numbers),
 *       {@code minLength}, {@code maxLength}, {@code pattern} (of texts);
 *   <li>{@code missingValues}, {@code primaryKey}, {@code foreignKeys};
 *   <li>files in UTF-8 with commas and double quotes, as in <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC
 *       4180</a>, lines ending in LF or CR LF;
 *   <li>our own property {@code meridian} of a resource, see {@link StudyColumns};
 *   <li>accepted without being read, since they change nothing about the values: of a package {@code id},
 *       {@code homepage}, {@code keywords}, {@code created}, {@code contributors}, {@code image}, {@code $schema}; of
 *       a resource {@code licenses}, {@code sources}, {@code homepage}; of a field {@code example}, {@code rdfType};
 *       of a source {@code email}.
 * </ul>
 *
 * <p>Stricter than the format: every field has a type, every cell stands as it is (nothing is trimmed), a whole
 * number fits into an {@code int}, NaN and infinities are no numbers, no row may repeat another, and a name has no
 * {@code /}. More lenient than RFC 4180 in one point: a quotation mark within a cell that does not begin with one
 * stands for itself.
 *
 * @param checksums what becomes of sizes and checksums
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
public record PackageReader(Checksums checksums) {

    /**
     * Checks that the choice is made.
     *
     */
    public PackageReader {
        Objects.requireNonNull(checksums, "checksums");
    }

    /**
     * The reader that checks everything.
     *
     * @return a reader with verified checksums
     */
    public static PackageReader withDefaults() {
        return new PackageReader(Checksums.VERIFIED);
    }

    /**
     * The same reader with another choice about checksums.
     *
     * @param choice what becomes of sizes and checksums
     * @return a reader
     */
    public PackageReader with(Checksums choice) {
        return new PackageReader(choice);
    }

    /**
     * Reads the package that lies in a folder.
     *
     * @param location the folder that contains {@code datapackage.json}
     * @return the package, or every problem, in the order of files and lines
     */
    public Reading<TablePackage> read(Location location) {
        List<Problem> problems = new ArrayList<>();
        return bytes(location, DescriptorReader.FILE, problems)
                .map(DescriptorReader::read)
                .orElseGet(() -> Reading.failed(problems))
                .then(descriptor -> read(descriptor, location));
    }

    private Reading<TablePackage> read(DataPackage descriptor, Location location) {
        List<Problem> problems = new ArrayList<>();
        Map<String, TableDraft> drafts = new LinkedHashMap<>();
        for (Resource resource : descriptor.resources()) {
            bytes(location, resource.path(), problems).ifPresent(bytes -> {
                if (checksums == Checksums.VERIFIED) {
                    verify(resource, bytes, problems);
                }
                drafts.put(resource.name(), TableReader.read(resource, bytes, problems));
            });
        }
        ForeignKeyCheck.check(drafts, problems);
        if (problems.isEmpty()) {
            return Reading.of(new TablePackage(
                    descriptor, drafts.values().stream().map(TableDraft::table).toList()));
        }
        List<String> files = descriptor.resources().stream().map(Resource::path).toList();
        problems.sort(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                .thenComparingInt(Problem::line));
        return Reading.failed(problems);
    }

    private static Optional<byte[]> bytes(Location location, String path, List<Problem> problems) {
        try {
            return Optional.of(location.bytes(path));
        } catch (NoSuchFileException absent) {
            problems.add(Problem.ofFile(path, "must exist, but is not in " + location));
        } catch (IOException refused) {
            problems.add(
                    Problem.ofFile(path, "must be readable, but is not in " + location + ": " + refused.getMessage()));
        }
        return Optional.empty();
    }

    private static void verify(Resource resource, byte[] bytes, List<Problem> problems) {
        resource.bytes().ifPresent(expected -> {
            if (bytes.length != expected) {
                problems.add(
                        Problem.ofFile(resource.path(), "must have " + expected + " bytes, but has " + bytes.length));
            }
        });
        resource.sha256().ifPresent(expected -> {
            String found = sha256(bytes);
            if (!found.equals(expected)) {
                problems.add(
                        Problem.ofFile(resource.path(), "must have the SHA-256 " + expected + ", but has " + found));
            }
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
