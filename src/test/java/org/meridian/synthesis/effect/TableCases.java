package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;

/** What tests of the effects of tables ask. */
final class TableCases {

    private TableCases() {}

    /** A table with exactly the roles that its columns are called as. */
    static StudyTable said(String csv) {
        Map<Role, String> columns = new LinkedHashMap<>();
        for (String column : csv.lines().findFirst().orElseThrow().split(",")) {
            Role.ofKey(column).ifPresent(role -> columns.put(role, column));
        }
        return CsvTexts.table(csv, columns);
    }

    /** The sentence by which a table is refused. */
    static String refusal(StudyTable table, StudyMeasure<?> measure) {
        return assertThrows(IllegalArgumentException.class, () -> table.effects(measure))
                .getMessage();
    }

    static List<String> leftOut(Effects effects) {
        return effects.rows().leftOut().stream().map(LeftOut::toString).toList();
    }
}
