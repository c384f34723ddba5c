package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.evidence.dataset.DataPackage;
import org.meridian.evidence.dataset.Field;
import org.meridian.evidence.dataset.Location;
import org.meridian.evidence.dataset.PackageReader;
import org.meridian.evidence.dataset.Resource;

/** Every data package of the repository reads without a problem, checksums included, and explains itself. */
class DatasetsTest {

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("datasets"))) {
            return files.filter(file -> file.getFileName().toString().equals("datapackage.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsSound(Path folder) throws IOException {
        var reading = PackageReader.withDefaults().read(Location.folder(folder));
        assertEquals(List.of(), reading.problems());
        DataPackage descriptor = reading.value().descriptor();
        assertFalse(descriptor.licences().isEmpty(), "a licence");
        assertFalse(descriptor.sources().isEmpty(), "its sources");
        for (Resource resource : descriptor.resources()) {
            for (Field field : resource.schema().fields()) {
                assertFalse(
                        field.description().isBlank(), resource.name() + "." + field.name() + " needs a description");
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> tables = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
            assertEquals(
                    tables,
                    descriptor.resources().stream().map(Resource::path).sorted().toList(),
                    "every table is described");
        }
    }
}
