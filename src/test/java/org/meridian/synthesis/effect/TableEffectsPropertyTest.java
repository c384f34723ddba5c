package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.CsvTexts;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.WrongNumbers;
import org.meridian.synthesis.study.ZeroCells;

/** Laws of the effects of a table: rows are independent of each other, and everything that belongs to a row stays with it. */
class TableEffectsPropertyTest {

    private static final CountMeasure<TwoByTwo> DROPPING =
            BinaryMeasure.OR.with(ZeroCells.constant(0.5).with(ZeroCells.DoubleZeros.DROP));

    /**
     * A row of counts, of which a total may be missing or too small.
     *
     * @param events events of the treatment arm
     * @param total participants of each arm; missing if empty
     * @param controlEvents events of the control arm
     */
    record Row(int events, OptionalInt total, int controlEvents) {

        private String cells(String label, int identity) {
            String text = total.isPresent() ? Integer.toString(total.getAsInt()) : "NA";
            return label + "," + events + "," + text + "," + controlEvents + "," + text + "," + identity + "\n";
        }

        private boolean isUsable() {
            return total.isPresent() && events <= total.getAsInt() && controlEvents <= total.getAsInt();
        }

        private boolean isKept() {
            boolean empty = events == 0 && controlEvents == 0;
            return isUsable() && !empty && !(events == total.getAsInt() && controlEvents == total.getAsInt());
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 8);
        Arbitrary<OptionalInt> totals = Arbitraries.integers()
                .between(5, 60)
                .map(OptionalInt::of)
                .injectNull(0.1)
                .map(it -> it == null ? OptionalInt.empty() : it);
        Arbitrary<List<Row>> any = Combinators.combine(counts, totals, counts)
                .as(Row::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(12);
        // One row can always be used.
        return any.map(list -> {
            List<Row> more = new ArrayList<>(list);
            more.add(new Row(3, OptionalInt.of(40), 5));
            return more;
        });
    }

    /** Labels are the same for all rows, so that nothing can be found by them. */
    private static StudyTable table(List<Row> rows) {
        return table(rows, "study,event.e,n.e,event.c,n.c,identity\n");
    }

    private static StudyTable table(List<Row> rows, String header) {
        StringBuilder csv = new StringBuilder(header);
        for (int i = 0; i < rows.size(); i++) {
            csv.append(rows.get(i).cells("S", i));
        }
        return CsvTexts.table(csv.toString()).with(WrongNumbers.LEAVE_OUT);
    }

    private static List<Integer> identities(Effects effects) {
        return effects.rows().numbers("identity").stream()
                .mapToObj(it -> (int) it)
                .toList();
    }

    @Property(tries = 200)
    void eachEffectKeepsItsRow(@ForAll("rows") List<Row> rows) {
        Effects effects = table(rows).effects(DROPPING);
        List<Integer> kept = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isKept())
                .boxed()
                .toList();
        assertEquals(kept, identities(effects));
        assertEquals(rows.size(), effects.size() + effects.rows().leftOut().size());
        for (int i = 0; i < effects.size(); i++) {
            Row row = rows.get(effects.rows().row(i));
            assertEquals(row.events(), ((TwoByTwo) effects.data().get(i)).treatmentEvents());
            assertEquals(
                    "trials.csv, line " + (effects.rows().row(i) + 2),
                    effects.rows().place(i));
        }
    }

    @Property(tries = 100)
    void selectionsTakeTheirRowsWithThem(@ForAll("rows") List<Row> rows, @ForAll long seed) {
        Effects effects = table(rows).effects(DROPPING);
        int[] places = new Random(seed).ints(effects.size(), 0, effects.size()).toArray();
        List<Integer> all = identities(effects);
        assertEquals(IntStream.of(places).mapToObj(all::get).toList(), identities(effects.at(places)));
        if (effects.size() > 1) {
            List<Integer> others = new ArrayList<>(all);
            others.remove(places[0]);
            assertEquals(others, identities(effects.without(places[0])));
        }
        int limit = all.get(places[0]);
        assertEquals(
                all.stream().filter(it -> it >= limit).toList(),
                identities(effects.where("identity").atLeast(limit)));
    }

    @Property(tries = 100)
    void permutingRowsPermutesEffects(@ForAll("rows") List<Row> rows, @ForAll long seed) {
        StudyTable table = table(rows);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        int[] places = order.stream().mapToInt(Integer::intValue).toArray();
        StudyTable permuted =
                new StudyTable(table.cells().at(places), table.roles(), table.wrongNumbers(), table.missingNumbers());
        Effects before = table.effects(BinaryMeasure.RR);
        Effects after = permuted.effects(BinaryMeasure.RR);
        assertEquals(before.size(), after.size());
        for (int i = 0; i < after.size(); i++) {
            int same = identities(before).indexOf(identities(after).get(i));
            assertEquals(before.y().get(same), after.y().get(i));
            assertEquals(before.v().get(same), after.v().get(i));
        }
    }

    @Property(tries = 100)
    void leavingRowsOutChangesNoOtherNumber(@ForAll("rows") List<Row> rows) {
        List<Row> usable = rows.stream().filter(Row::isUsable).toList();
        Effects among = table(rows).effects(BinaryMeasure.RD);
        Effects alone = table(usable).effects(BinaryMeasure.RD);
        assertEquals(alone.y(), among.y());
        assertEquals(alone.v(), among.v());
        assertEquals(alone.data(), among.data());
    }

    @Property(tries = 50)
    void rolesThatAreSaidGiveWhatRecognisedOnesGive(@ForAll("rows") List<Row> rows) {
        StudyTable recognised = table(rows);
        Effects expected = recognised.effects(BinaryMeasure.OR);
        StudyTable plain = table(rows, "u,p,q,w,x,identity\n")
                .with(Role.STUDY, "u")
                .with(Role.TREATMENT_EVENTS, "p")
                .with(Role.TREATMENT_TOTAL, "q")
                .with(Role.CONTROL_EVENTS, "w")
                .with(Role.CONTROL_TOTAL, "x");
        Effects said = plain.effects(BinaryMeasure.OR);
        assertEquals(expected.y(), said.y());
        assertEquals(expected.v(), said.v());
        assertEquals(expected.labels(), said.labels());
        assertEquals(expected.rows().leftOut(), said.rows().leftOut());
        StudyTable exactly = StudyTable.of(
                        recognised.cells(),
                        Map.of(
                                Role.TREATMENT_EVENTS,
                                "event.e",
                                Role.TREATMENT_TOTAL,
                                "n.e",
                                Role.CONTROL_EVENTS,
                                "event.c",
                                Role.CONTROL_TOTAL,
                                "n.c"))
                .with(WrongNumbers.LEAVE_OUT);
        assertEquals(expected.y(), exactly.effects(BinaryMeasure.OR).y());
        assertTrue(exactly.effects(BinaryMeasure.OR).labels().get(0).startsWith("Study "));
    }

    @Property(tries = 200)
    void anyNamesGiveATable(@ForAll("names") List<String> names) {
        StringBuilder csv =
                new StringBuilder(String.join(",", names.stream().distinct().toList())).append('\n');
        csv.append(String.join(",", names.stream().distinct().map(it -> "7").toList()))
                .append('\n');
        StudyTable table = CsvTexts.table(csv.toString());
        table.columns().values().forEach(column -> assertTrue(table.cells().has(column)));
        assertTrue(table.summary().startsWith("trials.csv: 1 row"));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "ai",
                        "bi",
                        "ci",
                        "di",
                        "n1i",
                        "n2i",
                        "n",
                        "n.e",
                        "n.c",
                        "events",
                        "mean",
                        "se",
                        "lower",
                        "upper",
                        "HR",
                        "OR",
                        "yi",
                        "vi",
                        "t",
                        "r",
                        "p",
                        "q1",
                        "m1",
                        "m2",
                        "treatment n",
                        "control n",
                        "estimate",
                        "y",
                        "v",
                        "O-E",
                        "variance",
                        "study",
                        "time",
                        "sd")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
