package org.meridian.synthesis.protocol;

import java.util.ArrayList;
import java.util.List;
import org.meridian.synthesis.option.Value;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/**
 * Data in memory, which a plan writes row by row.
 *
 * @param table the rows
 */
public record RowSource(DataTable table) implements StudySource {

    @Override
    public DataTable load() {
        return table;
    }

    @Override
    public String words() {
        return "rows written into the plan (" + table.name() + ")";
    }

    @Override
    public Value.Fields settings() {
        List<Value> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            Value.Fields row = Value.fields();
            for (String column : table.columns()) {
                Cell cell = table.cell(i, column);
                if (!cell.isMissing()) {
                    row = row.with(column, value(cell));
                }
            }
            rows.add(row);
        }
        return Value.fields().with("rows", Value.of(rows));
    }

    private static Value value(Cell cell) {
        return cell.number().isPresent() ? Value.count(cell.number().getAsDouble()) : Value.of(cell.text());
    }
}
