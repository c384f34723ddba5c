package org.meridian.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.exchange.results.MadeUp;
import org.meridian.exchange.results.OutcomeAnalysis;
import org.meridian.exchange.results.Results;
import org.meridian.synthesis.pool.PooledEffect;

class ResultTableTest {

    private static final Results RESULTS = MadeUp.results();

    private static List<CSVRecord> rows(ResultTable table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table.write(RESULTS), format)) {
            assertEquals(table.columns(), parser.getHeaderNames());
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsAsLongAsItsHeadings(ResultTable table) throws IOException {
        List<CSVRecord> rows = rows(table);
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertEquals(table.columns().size(), row.size()));
        String text = table.write(RESULTS);
        assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("null") || text.contains("\r"));
    }

    @Test
    void contributingTrialsHaveTheirCounts() throws IOException {
        CSVRecord alpha = rows(ResultTable.STUDIES).get(0);
        assertEquals(MadeUp.AWKWARD, alpha.get("study"));
        assertEquals("30", alpha.get("treatment_events"));
        assertEquals("40", alpha.get("control_total"));
        assertEquals("needles & more", alpha.get("treatment_arms"));
        PooledEffect pooled = RESULTS.outcomes().get(0).leading().pooled().orElseThrow();
        assertEquals(pooled.effects().y().get(0), Double.parseDouble(alpha.get("y")));
        assertEquals(pooled.weights().get(0), Double.parseDouble(alpha.get("weight")));
        CSVRecord measured = rows(ResultTable.STUDIES).get(3);
        assertEquals("3.1", measured.get("treatment_mean"));
        assertEquals("", measured.get("treatment_events"));
        assertEquals("points, 0 to 10", measured.get("rating_scale"));
    }

    @Test
    void pooledNumbersReadBackAsTheSameNumbers() throws IOException {
        List<CSVRecord> rows = rows(ResultTable.POOLED);
        List<OutcomeAnalysis> analyses = RESULTS.outcomes().stream()
                .flatMap(it -> it.analyses().stream())
                .toList();
        assertEquals(analyses.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            assertEquals(analyses.get(i).id(), row.get("id"));
            analyses.get(i).pooled().ifPresent(pooled -> {
                assertEquals(pooled.y(), Double.parseDouble(row.get("y")));
                assertEquals(pooled.naturalInterval().upper(), Double.parseDouble(row.get("natural_upper")));
                assertEquals(pooled.heterogeneity().tau2(), Double.parseDouble(row.get("tau2")));
            });
        }
        CSVRecord failed = rows.get(rows.size() - 1);
        assertEquals("ERROR", failed.get("status"));
        assertEquals("", failed.get("y"));
    }

    @Test
    void trialsOutAndReviewsAreThere() throws IOException {
        assertEquals("Delta (made up)", rows(ResultTable.EXCLUDED).get(0).get("study"));
        assertEquals("NO_NUMBERS", rows(ResultTable.EXCLUDED).get(0).get("reason"));
        assertEquals("1.4", rows(ResultTable.REVIEWS).get(0).get("estimate"));
        assertEquals("9", rows(ResultTable.REVIEWS).get(0).get("trials"));
        assertEquals("", rows(ResultTable.REVIEWS).get(1).get("estimate"));
        assertEquals("not seen", rows(ResultTable.REVIEWS).get(1).get("standing"));
    }

    @Test
    void aShortRowIsRefused() {
        TableWriter table = new TableWriter(List.of("a", "b"));
        table.text("only one");
        assertThrows(IllegalStateException.class, table::endRow);
    }
}
