package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.measure.SingleRateMeasure;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoRates;
import tools.jackson.databind.JsonNode;

/**
 * Bloodstream infections with anti-infective catheters: 18 trials with counts of patients (Niel-Weise et al. 2007,
 * doi:10.1007/s00134-007-0897-3) and 9 with catheter-days (2008, doi:10.1016/j.jhin.2008.02.020).
 */
final class Catheters {

    static final ReferenceFile FILE = ReferenceFile.read("glmm.json");

    private Catheters() {}

    static Effects oddsRatios() {
        return BinaryMeasure.OR.of(FILE.labels("nielweise2007"), FILE.tables("nielweise2007"));
    }

    static Effects rateRatios() {
        Doubles[] c = rates();
        return RateMeasure.IRR.of(
                FILE.labels("nielweise2008"),
                IntStream.range(0, c[0].size())
                        .mapToObj(i -> new TwoRates(c[0].get(i), c[1].get(i), c[2].get(i), c[3].get(i)))
                        .toList());
    }

    /** Log odds of one arm, 1 for treatment and 2 for control. */
    static Effects logOdds(int arm) {
        List<OneProportion> arms = new ArrayList<>();
        for (TwoByTwo table : FILE.tables("nielweise2007")) {
            arms.add(
                    arm == 1
                            ? new OneProportion(table.treatmentEvents(), table.treatmentTotal())
                            : new OneProportion(table.controlEvents(), table.controlTotal()));
        }
        return ProportionMeasure.PLO.of(FILE.labels("nielweise2007"), arms);
    }

    /** Log rates of one arm, 1 for treatment and 2 for control. */
    static Effects logRates(int arm) {
        Doubles[] c = rates();
        return SingleRateMeasure.IRLN.of(
                FILE.labels("nielweise2008"),
                IntStream.range(0, c[0].size())
                        .mapToObj(i -> new OneRate(c[2 * arm - 2].get(i), c[2 * arm - 1].get(i)))
                        .toList());
    }

    private static Doubles[] rates() {
        JsonNode data = FILE.root().get("data").get("nielweise2008");
        return List.of("x1", "t1", "x2", "t2").stream()
                .map(name -> Doubles.from(IntStream.range(0, data.get(name).size())
                        .mapToDouble(i -> data.get(name).get(i).asDouble())))
                .toArray(Doubles[]::new);
    }
}
