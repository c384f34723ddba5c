package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.study.Role;

class DatasetTest {

    private static final TablePackage ORCHARD =
            PackageReader.withDefaults().read(Orchard.FAULTLESS).value();
    private static final Dataset SPRAY = Dataset.of(PackageReader.withDefaults()
            .read(Location.classPath("/dataset/spray"))
            .value());

    @Test
    void isNamedInOneLine() {
        assertEquals("spray", SPRAY.name());
        assertEquals("spray: 2 rows, \"Spraying against spots\"", SPRAY.toString());
    }

    @Test
    void isDescribedInFull() {
        assertEquals("""
                spray: 2 rows, "Spraying against spots"
                Invented counts, to test data sets with.
                Studies: spray versus no spray: spots
                Source: Invented https://example.org/spray
                Licence: CC0-1.0

                orchard          string   Name of the orchard.
                year             year     Year of the harvest.
                spotted_sprayed  integer  Spotted apples in the sprayed half.
                all_sprayed      integer  Apples in the sprayed half.
                spotted_bare     integer  Spotted apples in the other half.
                all_bare         integer  Apples in the other half.""", SPRAY.summary());
    }

    @Test
    void saysWhichColumnsDescribeAStudy() {
        StudyColumns studies = SPRAY.studyColumns();
        Row riverside = SPRAY.table().row("Riverside");

        assertEquals(7, riverside.integer(studies.column(Role.TREATMENT_EVENTS)));
        assertFalse(studies.has(Role.TREATMENT_NON_EVENTS));
        assertEquals(
                "no column plays the role \"treatmentNonEvents\" (roles: study, treatmentEvents, treatmentTotal,"
                        + " controlEvents, controlTotal)",
                assertThrows(IllegalArgumentException.class, () -> studies.column(Role.TREATMENT_NON_EVENTS))
                        .getMessage());
    }

    @Test
    void doesNotGuessWhichColumnsDescribeAStudy() {
        assertEquals(
                "the descriptor of orchard must say with the property \"meridian\" which columns describe a study,"
                        + " but does not",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Dataset.of(ORCHARD).studyColumns())
                        .getMessage());
    }

    @Test
    void itsTableBelongsToItsPackage() {
        assertThrows(IllegalArgumentException.class, () -> new Dataset(SPRAY.descriptor(), ORCHARD.table("trees")));
    }

    @Test
    void groupsMustHaveNames() {
        Map<Role, String> columns = SPRAY.studyColumns().columns();

        assertThrows(IllegalArgumentException.class, () -> new StudyColumns(columns, "spray", " ", "spots"));
    }
}
