/**
 * Results that show themselves in a notebook: as text always, as HTML tables and SVG figures where a page can take them.
 *
 * <p><b>Here:</b> which type shows how, and the one class through which the Jupyter kernel for Java asks.
 * <p><b>Not here:</b> what is shown, see the rooms of the results; figures, see {@code figure}; whole pages, see {@code report}.
 * <p><b>Enter by:</b> {@link org.meridian.present.notebook.Displays}.
 * <p><b>Leans on:</b> {@code html}, {@code plot}, {@code figure}, {@code claim}, {@code printed}, {@code grade},
 * {@code article}, {@code comparison}, {@code review}, {@code riskofbias}, {@code dataset}, {@code trial}, {@code source}, {@code diagnostic}, {@code multiverse}, {@code regression}, {@code pool}, {@code effect}, {@code stat},
 * {@code math}.
 */
package org.meridian.present.notebook;
