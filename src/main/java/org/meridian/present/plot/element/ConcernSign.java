package org.meridian.present.plot.element;

import java.util.List;
import java.util.Optional;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Concern;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.Level;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;

/**
 * The traffic light of one judgement of risk of bias: a disc whose colour is never alone, as it carries the sign of its concern.
 *
 * @param level what was judged; empty if nothing was
 */
public record ConcernSign(Optional<Level> level) {

    /**
     * The radius of the disc.
     */
    public static final double RADIUS = 5;

    private static final Stroke NO_LINE = Stroke.NONE;
    private static final Stroke EMPTY_LINE = Stroke.solid(Ink.RULE, 0.6);
    private static final double HALF_SIGN = 0.35;
    private static final TextStyle SIGN = TextStyle.of(8).bold();

    /**
     * The sign of a judgement.
     *
     * @param table the judgements
     * @param study the label of the study
     * @param domain the domain
     * @return the sign
     */
    public static ConcernSign of(AssessmentTable table, String study, Domain domain) {
        return new ConcernSign(table.level(study, domain));
    }

    /**
     * The sign as a text shows it.
     *
     * @return one character or a few
     */
    public String text() {
        return level.map(it -> it.concern().symbol()).orElse(AssessmentTable.NOT_ASSESSED);
    }

    /**
     * The judgement in the words of its tool.
     *
     * @return the words
     */
    public String words() {
        return level.map(Level::name).orElse("not assessed");
    }

    /**
     * The sign as marks.
     *
     * @param centre its centre
     * @return a disc and a character
     */
    public List<Mark> marks(Point centre) {
        Mark.Circle disc = new Mark.Circle(
                centre,
                RADIUS,
                level.map(it -> fill(it.concern())).orElse(Ink.PAPER),
                level.isPresent() ? NO_LINE : EMPTY_LINE);
        Point baseline = new Point(centre.x(), centre.y() + HALF_SIGN * SIGN.size());
        return List.of(
                disc,
                new Mark.Text(
                        baseline,
                        text(),
                        Mark.Text.Anchor.MIDDLE,
                        SIGN.with(level.map(it -> ink(it.concern())).orElse(Ink.QUIET))));
    }

    /**
     * The colour of the disc.
     *
     * @param concern the judgement
     * @return its colour
     */
    public static Ink fill(Concern concern) {
        return switch (concern) {
            case LOW -> Ink.CONCERN_LOW;
            case SOME -> Ink.CONCERN_SOME;
            case UNKNOWN -> Ink.CONCERN_UNKNOWN;
            case HIGH -> Ink.CONCERN_HIGH;
            case CRITICAL -> Ink.CONCERN_CRITICAL;
        };
    }

    /**
     * The colour of a sign on its disc.
     *
     * @param concern the judgement
     * @return its colour
     */
    public static Ink ink(Concern concern) {
        return concern == Concern.SOME || concern == Concern.UNKNOWN ? Ink.TEXT : Ink.PAPER;
    }
}
