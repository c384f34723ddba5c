package org.meridian.synthesis.study;

import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Options;

/** How a rule for zero cells is written. */
public final class ZeroCellOptions {

    private ZeroCellOptions() {}

    /**
     * The options of a rule for zero cells.
     *
     * @param normal the rule where nothing is said
     * @return the options
     */
    public static Options<ZeroCells> of(ZeroCells normal) {
        return Options.of("zeroCells", () -> normal)
                .with(
                        "add",
                        "How much is added",
                        OptionTypes.nonNegative(),
                        ZeroCells::amount,
                        (it, add) -> new ZeroCells(add, it.spread(), it.where(), it.doubleZeros(), it.reach()))
                .with(
                        "to",
                        "Which studies are corrected",
                        OptionTypes.constant(ZeroCells.Where.class),
                        ZeroCells::where,
                        ZeroCells::with)
                .with(
                        "dropDoubleZero",
                        "Whether studies in which no one, or everyone, had the event take no part",
                        OptionTypes.flag(ZeroCells.DoubleZeros.DROP, ZeroCells.DoubleZeros.KEEP),
                        ZeroCells::doubleZeros,
                        ZeroCells::with)
                .with(
                        "spread",
                        "To which counts of a study it is added",
                        OptionTypes.constant(ZeroCells.Spread.class),
                        ZeroCells::spread,
                        ZeroCells::with)
                .with(
                        "reach",
                        "Which part of the effect is computed from the corrected counts",
                        OptionTypes.constant(ZeroCells.Reach.class),
                        ZeroCells::reach,
                        ZeroCells::with);
    }

    /**
     * A rule for zero cells as the setting of an option.
     *
     * @param normal the rule where nothing is said
     * @return the kind of option
     */
    public static OptionType<ZeroCells> type(ZeroCells normal) {
        return OptionTypes.object(of(normal), normal);
    }
}
