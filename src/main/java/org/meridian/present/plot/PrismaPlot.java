package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.evidence.review.StudyFlow;
import org.meridian.evidence.review.StudyFlow.Count;
import org.meridian.evidence.review.StudyFlow.OtherMethods;
import org.meridian.evidence.review.StudyFlow.Retrieval;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;

/**
 * The flow diagram of PRISMA 2020: what was found, what left at which stage and why, and what was included. Where the numbers do not
 * add up, a note below the diagram says so.
 *
 * @param flow what is drawn
 * @see <a href="https://doi.org/10.1136/bmj.n71">Page et al. 2021</a>
 */
public record PrismaPlot(StudyFlow flow) implements Plot {

    /**
     * A diagram.
     *
     * @param flow what is drawn
     * @return the plot
     */
    public static PrismaPlot of(StudyFlow flow) {
        return new PrismaPlot(flow);
    }

    /**
     * Draws the diagram.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        List<PrismaBox> boxes = boxes();
        PrismaPage page = new PrismaPage(boxes, notes());
        return page.figure("Flow of studies (PRISMA 2020)", description(boxes), table(boxes));
    }

    /** All boxes, in the order in which one reads them. */
    private List<PrismaBox> boxes() {
        List<PrismaBox> boxes = new ArrayList<>();
        flow.previous()
                .ifPresent(it -> boxes.add(PrismaBox.main(
                        0,
                        0,
                        "Previous version",
                        line("Studies included", it.studies()),
                        line("Reports", it.reports()))));
        boxes.add(PrismaBox.main(0, 1, "Records identified from", counts(flow.identified())));
        boxes.add(PrismaBox.side(1, 1, "Records removed before screening", counts(flow.removed())));
        boxes.add(PrismaBox.main(0, 2, "Records screened", List.of(StudyFlow.words(flow.screened()))));
        boxes.add(PrismaBox.side(1, 2, "Records excluded", counts(flow.screenedOut())));
        retrieval(0, flow.retrieval(), boxes);
        flow.other().ifPresent(it -> other(it, boxes));
        boxes.add(PrismaBox.main(
                0,
                5,
                "Included in the review",
                line("Studies", flow.studies()),
                line("Reports of them", flow.reports())));
        return boxes;
    }

    private static void other(OtherMethods other, List<PrismaBox> boxes) {
        boxes.add(PrismaBox.main(2, 1, "Records identified by other methods", counts(other.identified())));
        retrieval(2, other.retrieval(), boxes);
    }

    private static void retrieval(int column, Retrieval it, List<PrismaBox> boxes) {
        boxes.add(PrismaBox.main(column, 3, "Reports sought for retrieval", List.of(StudyFlow.words(it.sought()))));
        boxes.add(PrismaBox.side(column + 1, 3, "Reports not retrieved", List.of(StudyFlow.words(it.notRetrieved()))));
        boxes.add(
                PrismaBox.main(column, 4, "Reports assessed for eligibility", List.of(StudyFlow.words(it.assessed()))));
        boxes.add(PrismaBox.side(column + 1, 4, "Reports excluded", counts(it.excluded())));
    }

    private static List<String> counts(List<Count> counts) {
        return counts.isEmpty()
                ? List.of("(not reported)")
                : counts.stream().map(Count::toString).toList();
    }

    private static String line(String label, OptionalInt n) {
        return label + " " + StudyFlow.words(n);
    }

    private List<String> notes() {
        List<String> contradictions = flow.contradictions();
        return contradictions.isEmpty()
                ? List.of()
                : List.of("The numbers do not add up: " + String.join("; ", contradictions) + ".");
    }

    private String description(List<PrismaBox> boxes) {
        return "Flow diagram of a review. "
                + Stream.concat(boxes.stream().map(box -> box.words() + "."), notes().stream())
                        .collect(Collectors.joining(" "));
    }

    private static FigureTable table(List<PrismaBox> boxes) {
        return new FigureTable(
                List.of("box", "counts"),
                boxes.stream()
                        .map(box ->
                                List.of(FigureCell.of(box.heading()), FigureCell.of(String.join("; ", box.lines()))))
                        .toList());
    }

    @Override
    public String toString() {
        return "PRISMA flow diagram of " + flow;
    }
}
