package org.meridian.evidence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.review.StudyFlow.Count;
import org.meridian.evidence.review.StudyFlow.Retrieval;

class StudyFlowTest {

    private static StudyFlow flow(int screened, int assessed, OptionalInt reports) {
        return new StudyFlow(
                List.of(Count.of("Databases", 100), Count.of("Registers", 20)),
                List.of(Count.of("Duplicates", 30)),
                OptionalInt.of(screened),
                List.of(Count.of("Title and abstract", 70)),
                new Retrieval(
                        OptionalInt.of(20),
                        OptionalInt.of(2),
                        OptionalInt.of(assessed),
                        List.of(Count.of("No drug", 8))),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(9),
                reports);
    }

    @Test
    void whatAddsUpIsNotObjectedTo() {
        StudyFlow flow = flow(90, 18, OptionalInt.of(10));
        assertEquals(List.of(), flow.contradictions());
        assertEquals("120 records, 9 studies included", flow.toString());
    }

    @Test
    void whatDoesNotAddUpIsNamed() {
        assertEquals(
                List.of(
                        "records identified less those removed are 90, but records screened are 91",
                        "records screened less those excluded are 21, but reports sought are 20",
                        "reports sought less those not retrieved are 18, but reports assessed are 17",
                        "reports assessed less those excluded are 9, but reports included are 8",
                        "every study has a report, but there are 9 studies and only 8 reports"),
                flow(91, 17, OptionalInt.of(8)).contradictions());
    }

    @Test
    void whatWasNotReportedIsNotChecked() {
        assertEquals(List.of(), flow(90, 18, OptionalInt.empty()).contradictions());
    }

    @Test
    void otherMethodsAndEarlierVersionsCount() {
        StudyFlow flow = flow(90, 18, OptionalInt.of(16));
        StudyFlow whole = new StudyFlow(
                flow.identified(),
                flow.removed(),
                flow.screened(),
                flow.screenedOut(),
                flow.retrieval(),
                Optional.of(new StudyFlow.OtherMethods(
                        List.of(Count.of("Websites", 3)),
                        new Retrieval(
                                OptionalInt.of(3),
                                OptionalInt.of(0),
                                OptionalInt.of(3),
                                List.of(Count.of("Not randomised", 2))))),
                Optional.of(new StudyFlow.Included(OptionalInt.of(4), OptionalInt.of(5))),
                flow.studies(),
                flow.reports());
        assertEquals(List.of(), whole.contradictions());
    }

    @Test
    void refusesNegativeCounts() {
        assertThrows(IllegalArgumentException.class, () -> Count.of("Databases", -1));
        assertThrows(IllegalArgumentException.class, () -> Count.of(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> flow(-1, 18, OptionalInt.of(10)));
    }
}
