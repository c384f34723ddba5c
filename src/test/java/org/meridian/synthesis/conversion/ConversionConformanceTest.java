package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.ReferenceFile;

/**
 * Case O03 of the conformance grid: the formulas of Wan 2014, Luo 2018 and Shi 2020 evaluated in R to full precision, through
 * the public API, to 1e-10.
 */
class ConversionConformanceTest {

    private static final ReferenceFile.Case EXAMPLE =
            ReferenceFile.read("conversion-conformance.json").named("O03");

    @Test
    void intervalToStandardErrorAndQuantilesToMeanAndSd() {
        MeanAndSd wan = MeanAndSd.withDefaults().with(SdFormula.WAN);
        ArmMean iqr = wan.derive(QuantileSummary.quartiles(18, 24, 33, 65)).value();
        ArmMean range = wan.derive(QuantileSummary.range(5, 24, 60, 65)).value();
        QuantileSummary five = QuantileSummary.fiveNumbers(5, 18, 24, 33, 60, 65);
        ArmMean all = wan.derive(five).value();
        double v = StandardError.normal()
                .ofInterval(Scale.LOG, new Interval(0.72, 1.35, 0.95))
                .value()
                .v();

        Map<String, Double> actual = new LinkedHashMap<>();
        actual.put("se.z", Math.sqrt(v));
        actual.put("luo.mean.iqr", iqr.mean());
        actual.put("wan.sd.iqr", iqr.sd());
        actual.put("luo.mean.range", range.mean());
        actual.put("wan.sd.range", range.sd());
        actual.put("luo.mean.all", all.mean());
        actual.put("wan.sd.all", all.sd());
        actual.put("shi.sd.all", MeanAndSd.withDefaults().derive(five).value().sd());

        assertEquals(8, EXAMPLE.expected().size());
        assertEquals(8, actual.size());
        actual.forEach(
                (name, value) -> assertEquals(EXAMPLE.expected(name), value, 1e-10 * EXAMPLE.expected(name), name));
    }
}
