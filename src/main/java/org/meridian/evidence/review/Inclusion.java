package org.meridian.evidence.review;

import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Standing;

/**
 * A review includes a trial.
 *
 * @param trial key of the trial
 * @param locator where the review says so
 * @param standing how sure one can be: a reference list does not prove that a trial was pooled
 * @param note what a reader must know
 */
public record Inclusion(String trial, Locator locator, Standing standing, String note) {}
