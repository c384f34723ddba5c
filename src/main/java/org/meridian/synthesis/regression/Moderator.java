package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;

/** What the studies are like in one respect: a number or a level for each. */
public sealed interface Moderator {

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * How many studies it describes.
     *
     * @return k
     */
    int size();

    /**
     * The names of the coefficients that go with it.
     *
     * @return one for a number; for a factor one for every level but the reference
     */
    List<String> terms();

    /**
     * Its columns of the design matrix, in the order of {@link #terms}.
     *
     * @return the columns, each with one number per study
     */
    List<Doubles> columns();

    /**
     * The numbers that stand for a setting in a row of the design matrix, in the order of {@link #terms}.
     *
     * @param setting what this moderator is set to
     * @return one number per term
     * @throws IllegalArgumentException if the setting is of another kind or of a level that no study has
     */
    Doubles coded(ModeratorValue setting);

    /**
     * The moderator as a column beside effects.
     *
     * @param effects the effects that it describes, in its order
     * @return the effects with the column
     * @throws IllegalArgumentException if it describes another number of studies
     */
    Effects beside(Effects effects);

    /**
     * A number per study, not centred.
     *
     * @param name what it is called
     * @param values the numbers in the order of the studies
     * @return the moderator
     * @throws IllegalArgumentException if there is no number
     */
    static Numeric numeric(String name, Doubles values) {
        return new Numeric(name, values, 0);
    }

    /**
     * A level per study; the reference is the level of the first study.
     *
     * @param name what it is called
     * @param levels the levels in the order of the studies
     * @return the moderator
     * @throws IllegalArgumentException if a study has no level, or all studies have the same
     */
    static Factor factor(String name, List<String> levels) {
        Factor.check(name, levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("factor " + name + " needs at least two levels, but had no study");
        }
        return new Factor(name, levels, levels.get(0));
    }

    /**
     * A number per study. Its coefficient is the change of the effect per unit.
     *
     * @param name what it is called
     * @param values the numbers in the order of the studies, in their own units
     * @param centre what is subtracted; the intercept is the effect there
     */
    record Numeric(String name, Doubles values, double centre) implements Moderator {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if there is none, or the centre is not finite
         */
        public Numeric {
            if (values == null) {
                throw new IllegalArgumentException(
                        "moderator " + name + " needs a number per study, but the numbers were null");
            }
            if (values.size() == 0) {
                throw new IllegalArgumentException("moderator " + name + " needs a number per study, but had none");
            }
            if (!Double.isFinite(centre)) {
                throw new IllegalArgumentException(
                        "moderator " + name + " must be centred at a finite value, but was at " + centre);
            }
        }

        /**
         * The moderator centred at a value, so that the intercept is the effect there.
         *
         * @param value the centre in the moderator's own units
         * @return the centred moderator
         */
        public Numeric centredAt(double value) {
            return new Numeric(name, values, value);
        }

        /**
         * The moderator centred at the unweighted mean of the studies.
         *
         * @return the centred moderator
         */
        public Numeric centred() {
            double origin = values.get(0);
            return centredAt(origin + values.map(x -> x - origin).sum() / values.size());
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public List<String> terms() {
            return List.of(name);
        }

        @Override
        public List<Doubles> columns() {
            return List.of(values.map(x -> x - centre));
        }

        @Override
        public Effects beside(Effects effects) {
            return effects.with(name, values);
        }

        @Override
        public Doubles coded(ModeratorValue setting) {
            if (setting instanceof ModeratorValue.Amount amount) {
                return Doubles.of(amount.value() - centre);
            }
            throw new IllegalArgumentException("moderator " + name + " is a number, but was set to " + setting);
        }
    }

    /**
     * A level per study. A coefficient is the difference between a level and the reference.
     *
     * @param name what it is called
     * @param values the levels in the order of the studies
     * @param reference the level with which the others are compared
     */
    record Factor(String name, List<String> values, String reference) implements Moderator {

        /**
         * Checks and copies the levels.
         *
         * @throws IllegalArgumentException if a study has no level, there are fewer than two levels, or no study has the reference
         */
        public Factor {
            check(name, values);
            values = List.copyOf(values);
            if (values.stream().distinct().count() < 2) {
                throw new IllegalArgumentException(
                        "factor " + name + " needs at least two levels, but all studies have " + values);
            }
            if (!values.contains(reference)) {
                throw new IllegalArgumentException(
                        "no study has the reference level " + reference + " of factor " + name);
            }
        }

        private static void check(String name, List<String> levels) {
            if (levels == null) {
                throw new IllegalArgumentException(
                        "a factor needs a level for each study, but the levels of factor " + name + " were null");
            }
            for (int i = 0; i < levels.size(); i++) {
                if (levels.get(i) == null || levels.get(i).isBlank()) {
                    throw new IllegalArgumentException("a factor needs a level for each study, but that of study "
                            + (i + 1) + " of " + levels.size() + " in factor " + name + " is missing");
                }
            }
        }

        /**
         * The factor with another reference.
         *
         * @param level the level with which the others are to be compared
         * @return the factor
         * @throws IllegalArgumentException if no study has it
         */
        public Factor withReference(String level) {
            return new Factor(name, values, level);
        }

        /**
         * The levels that are compared with the reference, in the order in which studies first have them.
         *
         * @return the levels without the reference
         */
        public List<String> compared() {
            List<String> levels = new ArrayList<>(new LinkedHashSet<>(values));
            levels.remove(reference);
            return List.copyOf(levels);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public List<String> terms() {
            return compared().stream().map(level -> name + ": " + level).toList();
        }

        @Override
        public List<Doubles> columns() {
            return compared().stream()
                    .map(level -> Doubles.from(values.stream().mapToDouble(it -> it.equals(level) ? 1 : 0)))
                    .toList();
        }

        @Override
        public Effects beside(Effects effects) {
            return effects.with(name, values);
        }

        @Override
        public Doubles coded(ModeratorValue setting) {
            if (setting instanceof ModeratorValue.Level wanted && values.contains(wanted.level())) {
                return Doubles.from(compared().stream().mapToDouble(level -> level.equals(wanted.level()) ? 1 : 0));
            }
            throw new IllegalArgumentException("factor " + name + " has the levels " + new LinkedHashSet<>(values)
                    + ", but was set to " + setting);
        }
    }
}
