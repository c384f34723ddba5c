package org.meridian.synthesis.study;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.meridian.table.CsvReader;
import org.meridian.table.DataTable;

/** Study tables from CSV written into a test. */
public final class CsvTexts {

    private CsvTexts() {}

    /** The cells of a text, called trials.csv. */
    public static DataTable cells(String csv) {
        return CsvReader.withDefaults()
                .read("trials.csv", csv.getBytes(StandardCharsets.UTF_8))
                .value();
    }

    /** The table of a text, its roles recognised. */
    public static StudyTable table(String csv) {
        return StudyTable.of(cells(csv));
    }

    /** The table of a text, with exactly these roles. */
    public static StudyTable table(String csv, Map<Role, String> columns) {
        return StudyTable.of(cells(csv), columns);
    }
}
