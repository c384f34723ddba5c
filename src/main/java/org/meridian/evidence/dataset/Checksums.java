package org.meridian.evidence.dataset;

/** What becomes of the sizes and checksums that a descriptor gives for its files. */
public enum Checksums {
    /** A file must be, byte for byte, the one that was described; a file without a checksum may be any. */
    VERIFIED,
    /** They are not looked at: for a folder whose tables are being edited. */
    IGNORED
}
