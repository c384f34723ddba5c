package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.TwoByTwo;

/** Data at the ends of what a measure can take keep their digits. */
class ExtremeDataTest {

    private static final UnbiasedCorrelation UB =
            UnbiasedCorrelation.withDefaults().with(UnbiasedCorrelation.Variance.UB);

    /** The values are the formula's at the double that is nearest to r, evaluated with 60 decimal digits. */
    @ParameterizedTest
    @CsvSource({
        "0.9999, 2000, 1.9983000020574197e-11",
        "0.99999999, 50, 7.7517361279085598e-18",
        "0.9, 10, 3.2477399482452648e-03",
        "0.95, 5, 1.1453527090777567e-03"
    })
    void theUnbiasedVarianceOfACorrelationNearOne(double r, double n, double expected) {
        double v = UB.of(new Correlation(r, n)).v();
        assertEquals(expected, v, 1e-13 * expected);
        assertEquals(v, UB.of(new Correlation(-r, n)).v());
    }

    /** Both ways of computing it meet where one takes over from the other, at r² = 0.75. */
    @Test
    void bothSeriesMeet() {
        for (double n : new double[] {5, 8, 20, 100, 1000}) {
            double below = UB.of(new Correlation(Math.sqrt(0.75) - 1e-12, n)).v();
            double above = UB.of(new Correlation(Math.sqrt(0.75) + 1e-12, n)).v();
            assertEquals(1, below / above, 1e-9, "n = " + n);
        }
    }

    /** Events and non-events change places, and so does the sign, to the last bit. */
    @Test
    void probitsOfRisksNearOneKeepTheirDigits() {
        double rare = ProportionMeasure.PRZ.of(new OneProportion(3, 1e9)).y();
        double common =
                ProportionMeasure.PRZ.of(new OneProportion(1e9 - 3, 1e9)).y();
        assertEquals(-rare, common);
        assertEquals(
                -LatentDifference.PBIT.of(TwoByTwo.ofEvents(3, 1e9, 7, 1e9)).y(),
                LatentDifference.PBIT
                        .of(TwoByTwo.ofEvents(1e9 - 3, 1e9, 1e9 - 7, 1e9))
                        .y());
    }

    @Test
    void aPerfectPhiCoefficientNamesItsStudy() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> AssociationMeasure.ZPHI.of(List.of("Wu 2010"), List.of(TwoByTwo.ofEvents(10, 10, 0, 10))))
                .getMessage();
        assertTrue(message.contains("Wu 2010"), message);
    }
}
