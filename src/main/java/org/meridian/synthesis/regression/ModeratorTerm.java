package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Options;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.study.StudyRows;
import org.meridian.table.Cell;

/**
 * A column of the studies' table as a moderator: as a number, or as a factor with levels.
 *
 * @param column the name of the column, which is the name of the moderator
 * @param as as what it is taken, {@link Kind#RECOGNISED} by default
 * @param reference the level of a factor with which the others are compared; that of the first study if there is none
 * @param centre what is subtracted from numbers, 0 by default; the intercept is the effect there
 */
public record ModeratorTerm(String column, Kind as, Optional<String> reference, double centre) {

    /** As what a column is taken. */
    public enum Kind {
        /** As a number if every cell that is not missing is one, and as a factor otherwise. */
        RECOGNISED,
        /** As a number; a text is refused. */
        NUMERIC,
        /** As a factor, whose levels are the texts of the cells; 7 and 7.0 are one level. */
        FACTOR
    }

    /**
     * Checks that the settings go together.
     *
     * @throws IllegalArgumentException if the column has no name, the reference is blank, the centre is not finite, a reference is
     *     given for what is not a factor, or a centre for what is not a number
     */
    public ModeratorTerm {
        if (column.isBlank()) {
            throw new IllegalArgumentException("the column of a moderator must have a name, but it was blank");
        }
        if (reference.isPresent() && reference.get().isBlank()) {
            throw new IllegalArgumentException("the reference level of " + column + " must not be blank");
        }
        if (!Double.isFinite(centre)) {
            throw new IllegalArgumentException(
                    "moderator " + column + " must be centred at a finite value, but was at " + centre);
        }
        if (reference.isPresent() && as != Kind.FACTOR) {
            throw new IllegalArgumentException(
                    "only a factor has a reference level, but " + column + " was to be taken as " + as);
        }
        if (centre != 0 && as != Kind.NUMERIC) {
            throw new IllegalArgumentException("only a number is centred, but " + column + " was to be taken as " + as);
        }
    }

    /**
     * A column that is recognised as a number or a factor.
     *
     * @param column its name
     * @return the term
     * @throws IllegalArgumentException if it is blank
     */
    public static ModeratorTerm of(String column) {
        return new ModeratorTerm(column, Kind.RECOGNISED, Optional.empty(), 0);
    }

    /**
     * A column of numbers.
     *
     * @param column its name
     * @return the term, not centred
     * @throws IllegalArgumentException if it is blank
     */
    public static ModeratorTerm numeric(String column) {
        return new ModeratorTerm(column, Kind.NUMERIC, Optional.empty(), 0);
    }

    /**
     * A column of levels; the reference is the level of the first study.
     *
     * @param column its name
     * @return the term
     * @throws IllegalArgumentException if it is blank
     */
    public static ModeratorTerm factor(String column) {
        return new ModeratorTerm(column, Kind.FACTOR, Optional.empty(), 0);
    }

    /**
     * The term taken as something else.
     *
     * @param kind as what
     * @return the term
     * @throws IllegalArgumentException if it has a reference and is not to be a factor, or a centre and is not to be a number
     */
    public ModeratorTerm with(Kind kind) {
        return new ModeratorTerm(column, kind, reference, centre);
    }

    /**
     * The term as a factor with a reference.
     *
     * @param level the level with which the others are compared
     * @return the factor
     * @throws IllegalArgumentException if the term is a number, or the level is blank
     */
    public ModeratorTerm withReference(String level) {
        return new ModeratorTerm(column, as == Kind.RECOGNISED ? Kind.FACTOR : as, Optional.of(level), centre);
    }

    /**
     * The term as a number centred at a value, so that the intercept is the effect there.
     *
     * @param value the centre in the moderator's own units
     * @return the number
     * @throws IllegalArgumentException if the term is a factor, or the value is not finite
     */
    public ModeratorTerm centredAt(double value) {
        return new ModeratorTerm(column, as == Kind.RECOGNISED ? Kind.NUMERIC : as, reference, value);
    }

    /** The term that takes a moderator from a column of its name. */
    static ModeratorTerm like(Moderator moderator) {
        if (moderator instanceof Moderator.Numeric number) {
            return numeric(number.name()).centredAt(number.centre());
        }
        return factor(moderator.name())
                .withReference(((Moderator.Factor) moderator).reference().strip());
    }

    /** The moderator of studies none of which misses it. */
    Moderator of(StudyRows rows) {
        List<Cell> cells = rows.cells(column);
        if (as == Kind.NUMERIC
                || as == Kind.RECOGNISED
                        && cells.stream().allMatch(it -> it.number().isPresent())) {
            return new Moderator.Numeric(column, rows.numbers(column), centre);
        }
        Moderator.Factor factor = Moderator.factor(column, levels(cells));
        return reference.map(factor::withReference).orElse(factor);
    }

    /** What the cells say, in the words of the first of those that say the same. */
    static List<String> levels(List<Cell> cells) {
        Set<Cell> different = new LinkedHashSet<>();
        List<String> levels = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            Cell level = different.stream().filter(cell::says).findFirst().orElse(cell);
            different.add(level);
            levels.add(level.text());
        }
        return levels;
    }

    /**
     * How a term is written: as the name of its column, or as {@code {"column": "alloc", "as": "FACTOR", "reference": "random"}}.
     *
     * @return the kind of option
     */
    static OptionType<ModeratorTerm> option() {
        Options<ModeratorTerm> options = Options.of("moderators", () -> of("moderator"))
                .with(
                        "column",
                        "The column of the moderator",
                        OptionTypes.text("the name of a column"),
                        ModeratorTerm::column,
                        (it, column) -> new ModeratorTerm(column, it.as, it.reference, it.centre))
                .with(
                        "as",
                        "Whether it is a number or a factor; recognised if nothing is said",
                        OptionTypes.constant(Kind.class),
                        ModeratorTerm::as,
                        ModeratorTerm::with)
                .withPossible(
                        "reference",
                        "The level of a factor with which the others are compared",
                        OptionTypes.text("a level"),
                        ModeratorTerm::reference,
                        ModeratorTerm::withReference)
                .withPossible(
                        "centre",
                        "What is subtracted from numbers; the intercept is the effect there",
                        OptionTypes.number("a number", it -> true),
                        it -> it.centre == 0 ? Optional.empty() : Optional.of(it.centre),
                        ModeratorTerm::centredAt)
                .requiring("column");
        OptionType<ModeratorTerm> name =
                OptionTypes.as(OptionTypes.text("the name of a column"), ModeratorTerm::of, ModeratorTerm::column);
        return OptionTypes.either(
                Value.Fields.class::isInstance,
                OptionTypes.object(options, options.start()),
                it -> !it.equals(of(it.column)),
                name);
    }

    /** The name of the column. */
    @Override
    public String toString() {
        return column;
    }
}
