package org.meridian.exchange.bibliography;

/** The parts of a reference that all formats know. */
enum Part {
    AUTHOR,
    TITLE,
    CONTAINER,
    YEAR,
    VOLUME,
    ISSUE,
    PAGES,
    DOI,
    PMID,
    PMCID,
    REGISTRATION,
    ISBN,
    ADDRESS,
    KIND,
    NOTE
}
