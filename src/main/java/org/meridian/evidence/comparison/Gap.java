package org.meridian.evidence.comparison;

/**
 * Something that is not known, and why.
 *
 * @param id key within its library
 * @param about label of the review, trial or source in which it should stand
 * @param outcome key of the outcome; empty if it is not about one
 * @param missing what is not known
 * @param reason why it is not known
 */
public record Gap(String id, String about, String outcome, String missing, String reason) {}
