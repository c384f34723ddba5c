package org.meridian.evidence.dataset;

/**
 * A cell that is not empty.
 *
 * @param text the text as it stands in the file
 * @param value what the text stands for, see {@link FieldType#parse(String)}
 */
record TypedCell(String text, Object value) {}
