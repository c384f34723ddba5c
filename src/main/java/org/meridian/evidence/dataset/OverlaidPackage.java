package org.meridian.evidence.dataset;

/**
 * A data package with an overlay laid on it; the package itself is as it was.
 *
 * @param tables the tables with the overlay in them
 * @param overlay what the overlay did
 */
public record OverlaidPackage(TablePackage tables, Overlay overlay) {}
