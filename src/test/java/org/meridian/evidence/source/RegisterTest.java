package org.meridian.evidence.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    @ParameterizedTest
    @CsvSource({
        "ChiCTR2100044585, CHICTR",
        "ChiCTR-IPR-15006370, CHICTR",
        "NCT03350789, CLINICAL_TRIALS_GOV",
        "ISRCTN12345678, ISRCTN",
        "CRD42014015001, PROSPERO"
    })
    void aNumberBelongsToItsRegister(String number, Register register) {
        assertEquals(Optional.of(register), new Identifier.Registration(number).register());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ChiCTR21000445", "ChiCTR2100044585x", "NCT0335078", "ISRCTN1", "CRD41014015001"})
    void aNumberOfAKnownRegisterMustHaveItsForm(String number) {
        assertThrows(IllegalArgumentException.class, () -> new Identifier.Registration(number));
    }

    @Test
    void theMessageNamesTheForm() {
        assertEquals(
                "a number of ClinicalTrials.gov has the form NCT\\d{8}, but was \"NCT1\"",
                assertThrows(IllegalArgumentException.class, () -> new Identifier.Registration("NCT1"))
                        .getMessage());
    }

    @Test
    void otherRegistersAreNotChecked() {
        assertEquals(Optional.empty(), new Identifier.Registration("made-up 7").register());
        assertEquals("", new Identifier.Registration("made-up 7").url());
    }
}
