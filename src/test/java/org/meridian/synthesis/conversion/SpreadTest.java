package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;

/** Standard deviations from standard errors, and of changes. */
class SpreadTest {

    /** The cross-over example of the Cochrane Handbook 5.1, section 16.4.6.4. */
    @Test
    void theHandbooksCrossOverExample() {
        double sd = ChangeScore.sd(2.38, 2.21, 0.68).value();

        assertEquals(0.583, sd / Math.sqrt(10), 0.0005);
        assertEquals(2, StandardDeviation.ofStandardError(0.632, 10).value(), 0.002);
        assertEquals(0.68, ChangeScore.correlation(2.38, 2.21, sd).value(), 1e-14);
    }

    @Test
    void aLowCorrelationIsDoubted() {
        assertTrue(ChangeScore.sd(2, 2, 0.3).has(Caution.Code.LOW_CORRELATION));
        assertTrue(ChangeScore.correlation(2, 2, 3).has(Caution.Code.LOW_CORRELATION));
        assertEquals(0, ChangeScore.sd(2, 2, 0.5).cautions().size());
    }

    @Test
    void standardErrorsAndIntervalsOfMeans() {
        assertEquals(12, StandardDeviation.ofStandardError(1.5, 64).value());
        assertEquals(
                5 * 4 / (2 * Tails.tCritical(0.95, 24)),
                StandardDeviation.ofInterval(new Interval(8, 12, 0.95), 25, SamplingDistribution.t(24))
                        .value(),
                1e-13);
        assertEquals(
                1.37 / Math.sqrt(1.0 / 25 + 1.0 / 22),
                StandardDeviation.ofDifference(1.37, 25, 22).value(),
                1e-14);
    }

    @Test
    void contradictionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ChangeScore.sd(2, 2, 1.1));
        assertThrows(IllegalArgumentException.class, () -> ChangeScore.sd(2, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ChangeScore.sd(0, 2, 0.5));
        assertThrows(IllegalArgumentException.class, () -> ChangeScore.sd(2, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> StandardDeviation.ofStandardError(0, 10));
        assertThrows(IllegalArgumentException.class, () -> StandardDeviation.ofStandardError(1, 0));
        String message = assertThrows(IllegalArgumentException.class, () -> ChangeScore.correlation(2, 3, 6))
                .getMessage();
        assertTrue(message.contains("their correlation would be"), message);
    }
}
