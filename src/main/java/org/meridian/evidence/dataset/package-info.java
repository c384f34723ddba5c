/**
 * Tables with a written meaning: data packages, read strictly and with every fault named.
 *
 * <p><b>Here:</b> the descriptor as data, typed rows, the reader with its problems, overlays of additions and
 * corrections with their templates, the built-in example data sets.
 * <p><b>Not here:</b> what the rows mean, see {@code sciatica}; foreign formats, see {@code exchange}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.dataset.Datasets}, {@link
 * org.meridian.evidence.dataset.PackageReader}.
 * <p><b>Depends on:</b> {@code effect}, {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.evidence.dataset;

import org.jspecify.annotations.NullMarked;
