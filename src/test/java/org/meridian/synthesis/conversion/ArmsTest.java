package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** Arms combined, split and shrunk. */
class ArmsTest {

    @Test
    void combinedMeansAreThoseOfAllParticipants() {
        ArmMean combined = CombinedArms.ofMeans(List.of(of(1, 4, 7, 9), of(12, 20), of(3, 3.5, 8)))
                .value();
        ArmMean together = of(1, 4, 7, 9, 12, 20, 3, 3.5, 8);

        assertEquals(together.mean(), combined.mean(), 1e-13);
        assertEquals(together.sd(), combined.sd(), 1e-13);
        assertEquals(9, combined.n());
    }

    @Test
    void twoArmsFollowTheHandbooksFormula() {
        double n1 = 30;
        double m1 = 5.2;
        double s1 = 1.1;
        double n2 = 25;
        double m2 = 4.1;
        double s2 = 1.9;
        double variance =
                ((n1 - 1) * s1 * s1 + (n2 - 1) * s2 * s2 + n1 * n2 / (n1 + n2) * (m1 * m1 + m2 * m2 - 2 * m1 * m2))
                        / (n1 + n2 - 1);

        Derived<ArmMean> combined = CombinedArms.ofMeans(List.of(new ArmMean(m1, s1, n1), new ArmMean(m2, s2, n2)));

        assertEquals((n1 * m1 + n2 * m2) / (n1 + n2), combined.value().mean(), 1e-14);
        assertEquals(Math.sqrt(variance), combined.value().sd(), 1e-13);
        assertEquals("4.7 (1.6), n = 55 (derived by Handbook 6.5.2.10)", combined.toString());
    }

    @Test
    void countsAdd() {
        assertEquals(
                new ArmCount(12, 90),
                CombinedArms.ofCounts(List.of(new ArmCount(5, 40), new ArmCount(7, 50)))
                        .value());
        assertThrows(IllegalArgumentException.class, () -> CombinedArms.ofCounts(List.of()));
        assertThrows(IllegalArgumentException.class, () -> CombinedArms.ofMeans(List.of()));
    }

    @Test
    void armsBecomeStudyData() {
        assertEquals(TwoByTwo.ofEvents(5, 40, 7, 50), new ArmCount(5, 40).against(new ArmCount(7, 50)));
        assertEquals(new TwoMeans(1, 2, 30, 4, 5, 60), new ArmMean(1, 2, 30).against(new ArmMean(4, 5, 60)));
    }

    @Test
    void aSharedControlArmIsSplit() {
        SharedControl thirds = new SharedControl(3);

        assertEquals(
                new TwoByTwo(5, 35, 4, 16),
                thirds.split(new TwoByTwo(5, 35, 12, 48)).value());
        assertEquals(
                new TwoMeans(1, 2, 30, 4, 5, 20),
                thirds.split(new TwoMeans(1, 2, 30, 4, 5, 60)).value());
        assertThrows(IllegalArgumentException.class, () -> new SharedControl(0));
    }

    @Test
    void clustersShrinkTheSampleByTheDesignEffect() {
        ClusterDesign design = new ClusterDesign(26, 0.04);

        assertEquals(2, design.designEffect(), 1e-15);
        assertEquals(
                new TwoByTwo(10, 40, 15, 35),
                design.effective(new TwoByTwo(20, 80, 30, 70)).value());
        assertEquals(
                new TwoMeans(1, 2, 50, 4, 5, 60),
                design.effective(new TwoMeans(1, 2, 100, 4, 5, 120)).value());
        assertEquals(new Given(0.3, 0.08), design.inflate(new Given(0.3, 0.04)).value());
    }

    @Test
    void impossibleArmsAndDesignsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ClusterDesign(0.5, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new ClusterDesign(10, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new ClusterDesign(10, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ArmCount(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new ArmCount(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new ArmMean(Double.NaN, 1, 10));
        assertThrows(IllegalArgumentException.class, () -> new ArmMean(1, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> new ArmMean(1, 1, 0.5));
    }

    private static ArmMean of(double... values) {
        double mean = DoubleStream.of(values).average().orElseThrow();
        double squares =
                DoubleStream.of(values).map(it -> (it - mean) * (it - mean)).sum();
        return new ArmMean(mean, Math.sqrt(squares / (values.length - 1)), values.length);
    }
}
