/**
 * What one study contributes: its data, and the effect size and sampling variance they give.
 *
 * <p><b>Here:</b> study data, effect measures with one formula per constant and their catalogue, zero-cell rules,
 * columns of effects, intervals of one proportion or rate.
 * <p><b>Not here:</b> combining studies, see {@code pool}; who reported the data and where, see {@code evidence}.
 * <p><b>Enter by:</b> {@link org.meridian.synthesis.effect.BinaryMeasure}.
 * <p><b>Leans on:</b> {@code math}, {@code stat}.
 */
package org.meridian.synthesis.effect;
