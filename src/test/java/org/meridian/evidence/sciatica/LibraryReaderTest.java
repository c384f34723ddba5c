package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.dataset.Checksums;
import org.meridian.evidence.dataset.Location;
import org.meridian.evidence.dataset.PackageReader;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/** A library with faults is refused, with all its faults at once. */
class LibraryReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheBuiltInData() throws IOException {
        try (var files = Files.list(Path.of("datasets/sciatica"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void replace(String file, String old, String other) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertEquals(2, text.split(java.util.regex.Pattern.quote(old), -1).length, "\"" + old + "\" once in " + file);
        Files.writeString(folder.resolve(file), text.replace(old, other));
    }

    private List<String> problems() {
        Reading<EvidenceLibrary> reading = PackageReader.withDefaults()
                .with(Checksums.IGNORED)
                .read(Location.folder(folder))
                .then(LibraryReader::read);
        assertFalse(reading.isClean());
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        replace("drugs.csv", "ibuprofen,ibuprofen,nsaid", "ibuprofen,ibuprofen,analgesic");
        Reading<EvidenceLibrary> reading = Sciatica.read(Location.folder(folder));
        assertFalse(reading.isClean());
    }

    @Test
    void whatTheSchemaCannotSayIsCheckedAllTheSame() throws IOException {
        replace("arms.csv", "ibuprofen;prednisone,nsaid_with_corticosteroid,oral", "ibuprofen;aspirin,,oral");
        replace(
                "arm_results.csv",
                "HuPeng2017,warm_needling,total_effective_rate,end of treatment,35,40",
                "HuPeng2017,warm_needling,total_effective_rate,end of treatment,45,40");
        replace("pooled_results.csv", "1.25,1.21,1.30", "1.35,1.21,1.30");
        assertEquals(
                List.of(
                        "arms.csv, line 5, column arm_id: an arm that received a drug needs its class, or not_named, but drug of "
                                + "ChenWK2010 has none",
                        "arm_results.csv, line 2, column events: events cannot exceed participants, but were 45.0 of 40.0",
                        "pooled_results.csv, line 2, column estimate: a printed estimate must lie in its interval, but 1.35 does "
                                + "not lie in [1.21, 1.30]"),
                problems());
    }

    @Test
    void anUnknownDrugOfAListIsNamed() throws IOException {
        replace(
                "arms.csv",
                "ibuprofen;prednisone,nsaid_with_corticosteroid,oral",
                "ibuprofen;aspirin,nsaid_with_corticosteroid,oral");
        assertEquals(List.of("arms.csv, line 5, column arm_id: there is no drug \"aspirin\""), problems());
    }
}
