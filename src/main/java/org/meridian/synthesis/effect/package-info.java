/**
 * The effect size and sampling variance that the data of a study give.
 *
 * <p><b>Here:</b> effect measures with one formula per constant and their catalogue, columns of effects, computed from data or from
 * tables of studies; intervals of one proportion or rate.
 * <p><b>Not here:</b> the data themselves, see {@code study}; combining studies, see {@code pool}.
 * <p><b>Enter by:</b> {@link org.meridian.synthesis.effect.BinaryMeasure}.
 * <p><b>Leans on:</b> {@code conversion}, {@code math}, {@code option}, {@code stat}, {@code study}, {@code table}.
 */
package org.meridian.synthesis.effect;
