/**
 * The effect measures of the field.
 *
 * <p><b>Here:</b> the measures with one formula per constant, their variants and their catalogue; intervals of one proportion or rate.
 * <p><b>Not here:</b> what a measure and an effect are, see {@code effect}; conversions between measures, see {@code conversion}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.measure.BinaryMeasure},
 * {@link org.meridian.synthesis.measure.MeasureCatalogue}.
 * <p><b>Depends on:</b> {@code effect}, {@code math}, {@code option}, {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.synthesis.measure;

import org.jspecify.annotations.NullMarked;
