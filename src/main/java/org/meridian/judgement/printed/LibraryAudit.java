package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.trial.Trial;

/**
 * All printed figures of a library, each compared with those reported with it, without being told where to look: every percentage with its
 * total, every total with its parts, every mean with its interval, every difference with its means, every p value with its counts
 * and every pooled result is checked.
 *
 * @param library the library
 * @param figures all figures that could be put to a check, those of trials first, in the order of the library
 */
public record LibraryAudit(EvidenceLibrary library, List<AuditedFigure> figures) {

    /** Copies the list. */
    public LibraryAudit {
        figures = List.copyOf(figures);
    }

    /**
     * Audits a library.
     *
     * @param library the library
     * @return its figures with what the checks say
     */
    public static LibraryAudit of(EvidenceLibrary library) {
        List<AuditedFigure> figures = new ArrayList<>();
        for (Trial trial : library.trials()) {
            figures.addAll(TrialFigureAudit.of(trial));
        }
        for (Review review : library.reviews()) {
            figures.addAll(ReviewFigureAudit.of(review));
        }
        return new LibraryAudit(library, figures);
    }

    /**
     * The figures with one answer.
     *
     * @param answer the answer
     * @return the figures, in the order of the library
     */
    public List<AuditedFigure> those(CheckAnswer answer) {
        return figures.stream()
                .filter(figure -> figure.check().answer() == answer)
                .toList();
    }

    /**
     * The figures that cannot all be right.
     *
     * @return those that break a rule, in the order of the library
     */
    public List<AuditedFigure> contradictions() {
        return those(CheckAnswer.INCONSISTENT);
    }

    /**
     * The figures that keep every rule, but only because of what was rounded, or with another remark.
     *
     * @return those with a note, in the order of the library
     */
    public List<AuditedFigure> remarks() {
        return those(CheckAnswer.CONSISTENT).stream()
                .filter(figure -> figure.check().results().stream()
                        .anyMatch(result -> !result.note().isEmpty()))
                .toList();
    }

    /**
     * The contradictions and the remarks, each with its arithmetic and its source.
     *
     * @return several lines of text
     */
    public String summary() {
        StringBuilder text = new StringBuilder(this.toString()).append('\n');
        for (AuditedFigure figure : contradictions()) {
            describe(text, figure, figure.check().those(CheckAnswer.INCONSISTENT));
        }
        for (AuditedFigure figure : remarks()) {
            describe(
                    text,
                    figure,
                    figure.check().results().stream()
                            .filter(result -> !result.note().isEmpty())
                            .toList());
        }
        return text.toString();
    }

    private static void describe(StringBuilder text, AuditedFigure figure, List<CheckResult> results) {
        text.append(figure.label())
                .append(", ")
                .append(figure.outcome())
                .append(", ")
                .append(figure.about())
                .append('\n');
        results.forEach(result -> text.append("  ").append(result).append('\n'));
        text.append("  ").append(figure.provenance()).append('\n');
    }

    /** How many figures were checked and what came out, for example {@code 80 printed figures: 70 consistent, 4 inconsistent, …}. */
    @Override
    public String toString() {
        return figures.size() + " printed figures: "
                + those(CheckAnswer.CONSISTENT).size() + " consistent, "
                + contradictions().size() + " inconsistent, "
                + those(CheckAnswer.CANNOT_BE_CHECKED).size() + " cannot be checked";
    }
}
