package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTypeTest {

    @Test
    void readsWhatEachTypeStandsFor() {
        assertEquals(Optional.of(" as it is "), FieldType.STRING.parse(" as it is "));
        assertEquals(Optional.of(-2147483648), FieldType.INTEGER.parse("-2147483648"));
        assertEquals(Optional.of(7), FieldType.INTEGER.parse("+07"));
        assertEquals(Optional.of(-0.0025), FieldType.NUMBER.parse("-2.5e-3"));
        assertEquals(Optional.of(0.5), FieldType.NUMBER.parse(".5"));
        assertEquals(Optional.of(5.0), FieldType.NUMBER.parse("5."));
        assertEquals(Optional.of(true), FieldType.BOOLEAN.parse("TRUE"));
        assertEquals(Optional.of(false), FieldType.BOOLEAN.parse("0"));
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), FieldType.DATE.parse("2024-02-29"));
        assertEquals(Optional.of(1948), FieldType.YEAR.parse("1948"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "INTEGER,2147483648",
                "INTEGER,1.0",
                "INTEGER, 1",
                "INTEGER,1e3",
                "INTEGER,١",
                "INTEGER,''",
                "NUMBER,NaN",
                "NUMBER,INF",
                "NUMBER,Infinity",
                "NUMBER,1e999",
                "NUMBER,1d",
                "NUMBER,0x1p3",
                "NUMBER,1 000",
                "NUMBER,'1,5'",
                "NUMBER,.",
                "NUMBER,5%",
                "BOOLEAN,yes",
                "BOOLEAN,tRUE",
                "DATE,2023-02-29",
                "DATE,2023-2-9",
                "DATE,+12023-01-01",
                "DATE,2023-01-01T00:00",
                "YEAR,48",
                "YEAR,-500",
                "YEAR,12023"
            })
    void refusesWhatIsOnlySimilar(FieldType type, String text) {
        assertEquals(Optional.empty(), type.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKeyword(FieldType type) {
        assertEquals(type, FieldType.of(type.keyword()));
    }

    @Test
    void namesTheKnownTypesIfAskedForAnother() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> FieldType.of("datetime"));
        assertEquals(
                "a type must be one of string, integer, number, boolean, date, year, but was \"datetime\"",
                thrown.getMessage());
    }
}
