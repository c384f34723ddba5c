package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * How often each genotype of a locus with two alleles was seen in one group.
 *
 * @param homozygousFirst a: homozygous for the first allele, more than 0
 * @param heterozygous b: heterozygous, more than 0
 * @param homozygousSecond c: homozygous for the second allele, more than 0
 */
public record Genotypes(double homozygousFirst, double heterozygous, double homozygousSecond) implements StudyData {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is not positive
     */
    public Genotypes {
        Conditions.positive("the number homozygous for the first allele", homozygousFirst);
        Conditions.positive("the number of heterozygous persons", heterozygous);
        Conditions.positive("the number homozygous for the second allele", homozygousSecond);
    }

    /** The counts, for example {@code 30/55/25}. */
    @Override
    public String toString() {
        return Decimals.upTo(homozygousFirst, 2) + "/" + Decimals.upTo(heterozygous, 2) + "/"
                + Decimals.upTo(homozygousSecond, 2);
    }
}
