package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.Role;

class DatasetsTest {

    @Test
    void namesEveryFolderOfExamples() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("datasets", "examples"))) {
            List<String> folders = entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertEquals(folders, Datasets.names());
        }
    }

    static List<String> names() {
        return Datasets.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadsEachByTheNameInItsDescriptor(String name) {
        assertEquals(name, Datasets.load(name).name());
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachDescribesEveryColumnAndSaysWhichDescribeAStudy(String name) {
        Dataset dataset = Datasets.load(name);

        assertEquals(
                List.of(),
                dataset.table().resource().schema().fields().stream()
                        .filter(field -> field.description().isBlank())
                        .toList());
        assertEquals(
                dataset.table().rows().size(), dataset.effects(BinaryMeasure.RR).size());
    }

    @Test
    void bcgHasThirteenTrials() {
        Dataset bcg = Datasets.load("bcg");

        assertEquals(13, bcg.table().rows().size());
        Row aronson = bcg.table().rows().get(0);
        assertEquals(4, aronson.integer(bcg.studyColumns().column(Role.TREATMENT_EVENTS)));
        assertEquals(119, aronson.integer(bcg.studyColumns().column(Role.TREATMENT_NON_EVENTS)));
    }

    @Test
    void namesTheKnownOnesIfAskedForAnother() {
        assertEquals(
                "there is no data set \"BCG\" (data sets: bcg, p6)",
                assertThrows(IllegalArgumentException.class, () -> Datasets.load("BCG"))
                        .getMessage());
    }

    @Test
    void listsEachWithItsTitle() {
        DatasetList list = Datasets.list();
        assertEquals(
                Datasets.names(),
                list.entries().stream().map(DatasetList.Entry::name).toList());
        List<String> lines = list.toString().lines().toList();
        assertEquals("bcg  BCG vaccine against tuberculosis", lines.get(0));
        assertEquals("p6   " + Datasets.load("p6").descriptor().title(), lines.get(1));
    }
}
