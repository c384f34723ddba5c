package org.meridian.evidence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the covered area, held against all ways to fill a small matrix. */
class OverlapPropertyTest {

    @Provide
    Arbitrary<Overlap> matrices() {
        return Arbitraries.integers()
                .between(2, 3)
                .flatMap(reviews -> Arbitraries.of(Membership.class)
                        .list()
                        .ofSize(reviews)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(cells -> matrix(cells)));
    }

    private static Overlap matrix(List<List<Membership>> cells) {
        List<OverlapRow> rows = new ArrayList<>();
        for (List<Membership> row : cells) {
            rows.add(new OverlapRow("trial " + rows.size(), row));
        }
        return new Overlap(
                Collections.nCopies(
                        cells.get(0).size(), MadeUpReview.review("review").end()),
                rows);
    }

    @Property(tries = 300)
    void theLimitsAreThoseOfAllCompletions(@ForAll("matrices") Overlap overlap) {
        List<Double> areas = new ArrayList<>();
        complete(overlap.rows(), 0, 0, 0, overlap.reviews().size(), areas);
        assertEquals(areas.isEmpty(), overlap.coveredArea().isEmpty());
        overlap.coveredArea().ifPresent(area -> {
            assertEquals(Collections.min(areas), area.lower());
            assertEquals(Collections.max(areas), area.upper());
        });
    }

    /** Goes through every way to fill the unknown cells and collects the areas. */
    private static void complete(
            List<OverlapRow> rows, int row, int inclusions, int trials, int reviews, List<Double> areas) {
        if (row == rows.size()) {
            if (trials > 0) {
                areas.add((double) (inclusions - trials) / (trials * reviews - trials));
            }
            return;
        }
        int known = rows.get(row).count(Membership.INCLUDED);
        int unknown = rows.get(row).count(Membership.UNKNOWN);
        for (int more = 0; more <= unknown; more++) {
            int all = known + more;
            complete(rows, row + 1, inclusions + all, trials + (all > 0 ? 1 : 0), reviews, areas);
        }
    }

    @Property(tries = 200)
    void orderIsIrrelevant(@ForAll("matrices") Overlap overlap) {
        List<OverlapRow> rows = new ArrayList<>();
        for (OverlapRow row : overlap.rows()) {
            List<Membership> cells = new ArrayList<>(row.cells());
            Collections.reverse(cells);
            rows.add(0, new OverlapRow(row.trial(), cells));
        }
        assertEquals(overlap.coveredArea(), new Overlap(overlap.reviews(), rows).coveredArea());
    }

    @Property(tries = 200)
    void aPairKnownInFullAgreesWithItsMatrix(@ForAll("matrices") Overlap overlap) {
        List<OverlapRow> rows = overlap.rows().stream()
                .map(row -> new OverlapRow(
                        row.trial(),
                        row.cells().subList(0, 2).stream()
                                .map(it -> it == Membership.UNKNOWN ? Membership.INCLUDED : it)
                                .toList()))
                .toList();
        int first = count(rows, 0);
        int second = count(rows, 1);
        if (first + second == 0) {
            return;
        }
        PairOverlap pair = new PairOverlap(new Overlap(
                List.of(
                        MadeUpReview.review("one").ofTrials(first).end(),
                        MadeUpReview.review("other").ofTrials(second).end()),
                rows));
        assertEquals(pair.overlap().coveredArea(), pair.ofAllTrials());
        assertTrue(pair.ofAllTrials().orElseThrow().isExact());
    }

    private static int count(List<OverlapRow> rows, int column) {
        return (int) rows.stream()
                .filter(row -> row.cells().get(column) == Membership.INCLUDED)
                .count();
    }
}
