package org.meridian.judgement.grade;

import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.stat.TextTable;

/** A summary of findings as text. */
final class FindingsText {

    private static final String NONE = "–";

    private FindingsText() {}

    static String of(SummaryOfFindings findings) {
        TextTable table = new TextTable(
                "Outcome",
                "k",
                "People",
                "Effect",
                "Without, per 1000",
                "With, per 1000",
                "Difference, per 1000",
                "NNT",
                "Certainty");
        findings.rows().forEach(row -> lines(table, row));
        StringBuilder text = new StringBuilder(findings.toString())
                .append("\n\n")
                .append(table)
                .append('\n');
        for (OutcomeRow row : findings.rows()) {
            text.append(findings.sentence(row)).append('\n');
        }
        for (OutcomeRow row : findings.rows()) {
            text.append('\n').append(row.outcome()).append('\n');
            row.baselines()
                    .forEach(baseline ->
                            text.append("Risk without: ").append(baseline).append('\n'));
            text.append(row.certainty().summary());
        }
        return text.toString();
    }

    private static void lines(TextTable table, OutcomeRow row) {
        List<AbsoluteEffect> absolute = row.absolute();
        if (absolute.isEmpty()) {
            table.row(head(row, NONE, NONE, NONE, NONE));
        }
        for (int i = 0; i < absolute.size(); i++) {
            AbsoluteEffect effect = absolute.get(i);
            String[] cells = head(
                    row,
                    Decimals.fixed(1000 * effect.baseline().risk(), 0),
                    effect.riskPerThousand(),
                    effect.differencePerThousand(),
                    NumberNeededToTreat.of(effect, row.outcome().better()).toString());
            table.row(i == 0 ? cells : withoutRepetition(cells));
        }
    }

    private static String[] head(OutcomeRow row, String without, String with, String difference, String nnt) {
        return new String[] {
            row.outcome().name(),
            Integer.toString(row.pooled().k()),
            row.participants().isPresent() ? Decimals.fixed(row.participants().getAsDouble(), 0) : NONE,
            row.pooled().measure().symbol() + " " + row.pooled().text(),
            without,
            with,
            difference,
            nnt,
            CertaintyText.level(row.certainty())
        };
    }

    private static String[] withoutRepetition(String[] cells) {
        String[] rest = cells.clone();
        for (int i : new int[] {0, 1, 2, 3, 8}) {
            rest[i] = "";
        }
        return rest;
    }
}
