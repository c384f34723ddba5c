/**
 * The effect size and sampling variance that the data of a study give.
 *
 * <p><b>Here:</b> what a measure is, effects of one study and columns of effects, and how a table of studies gives them.
 * <p><b>Not here:</b> the data themselves, see {@code study}; the measures of the field, see {@code measure}; combining studies,
 * see {@code pool}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.effect.Effects}, {@link org.meridian.synthesis.effect.StudyMeasure}.
 * <p><b>Depends on:</b> {@code conversion}, {@code math}, {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.synthesis.effect;

import org.jspecify.annotations.NullMarked;
