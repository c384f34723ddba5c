/**
 * Results that show themselves in a notebook: as text always, as HTML tables and SVG figures where a page can take them.
 *
 * <p><b>Here:</b> which type shows how, and the one class through which the Jupyter kernel for Java asks.
 * <p><b>Not here:</b> what is shown, see the packages of the results; figures, see {@code figure}; whole pages, see {@code report}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.notebook.Displays}.
 * <p><b>Depends on:</b> {@code article}, {@code claim}, {@code comparison}, {@code dataset}, {@code diagnostic},
 * {@code effect}, {@code figure}, {@code grade}, {@code guardrail}, {@code html}, {@code math}, {@code method},
 * {@code multiverse}, {@code option}, {@code plot}, {@code pool}, {@code printed}, {@code regression},
 * {@code review}, {@code riskofbias}, {@code source}, {@code stat}, {@code study}, {@code table}, {@code trial}.
 */
@NullMarked
package org.meridian.present.notebook;

import org.jspecify.annotations.NullMarked;
