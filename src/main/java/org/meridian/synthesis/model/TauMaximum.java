package org.meridian.synthesis.model;

/**
 * The highest maximum of a likelihood.
 *
 * @param tau2 where it lies
 * @param sums the sums there
 * @param certificate how it was found
 */
record TauMaximum(double tau2, Sums sums, Sums atZero, Certificate certificate) {}
