package org.meridian.synthesis.study;

/** The numbers one study reports about one outcome, before any effect size is computed from them. */
public sealed interface StudyData
        permits Contrast,
                CountData,
                OneMean,
                Correlation,
                PartialCorrelation,
                SemiPartialCorrelation,
                Reliability,
                Genotypes {}
