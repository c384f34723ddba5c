package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.math.Quantiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values from R's own distribution functions, optimisers and integrals; {@code src/test/R/conversion.R} wrote them. */
class ConversionReferenceTest {

    @Test
    void everyCaseAgreesWithR() throws IOException {
        JsonNode cases;
        try (InputStream in = ConversionReferenceTest.class.getResourceAsStream("/reference/conversion.json")) {
            cases = JsonMapper.shared().readTree(in).get("cases");
        }
        assertEquals(110, cases.size());
        Map<String, Integer> kinds = new HashMap<>();
        for (JsonNode one : cases) {
            String kind = one.get("kind").asString();
            kinds.merge(kind, 1, Integer::sum);
            double[] expected = numbers(one.get("expected"));
            double[] actual = actual(kind, numbers(one.get("input")));
            for (int i = 0; i < expected.length; i++) {
                double scale = Math.max(Math.abs(expected[i]), 1e-6);
                assertEquals(
                        expected[i],
                        actual[i],
                        tolerance(kind) * scale,
                        one.get("id").asString() + ", value " + i);
            }
        }
        assertEquals(12, kinds.size());
    }

    private static double tolerance(String kind) {
        if (kind.startsWith("QE_")) {
            return 1e-8;
        }
        return switch (kind) {
            case "T_BOTH_SIDES", "GAMMA", "BETA" -> 2e-12;
            case "BOX_COX" -> 1e-10;
            default -> 1e-12;
        };
    }

    private static double[] actual(String kind, double[] input) {
        if (kind.startsWith("QE_")) {
            QuantileFit fit = QuantileFamily.valueOf(kind.substring(3))
                    .fit(summary(input))
                    .orElseThrow();
            return new double[] {fit.mean(), fit.sd(), fit.sumOfSquares()};
        }
        return switch (kind) {
            case "T_BOTH_SIDES" -> new double[] {Quantiles.tBothSides(input[0], input[1])};
            case "GAMMA" -> new double[] {Quantiles.gamma(input[0], input[1])};
            case "BETA" -> new double[] {Quantiles.beta(input[0], input[1], input[2])};
            case "LUO" -> new double[] {summary(input).mean(MeanFormula.LUO)};
            case "WAN" -> new double[] {summary(input).sd(SdFormula.WAN)};
            case "SHI" -> new double[] {summary(input).sd(SdFormula.SHI)};
            case "BOX_COX" -> {
                ArmMean arm = BoxCox.withDefaults().derive(summary(input)).value();
                yield new double[] {arm.mean(), arm.sd()};
            }
            default -> throw new IllegalStateException("no test for " + kind);
        };
    }

    /** Which three numbers are given shows in the origin's naming only; the two with n = 65 and n = 30 are quartiles. */
    private static QuantileSummary summary(double[] in) {
        if (in.length == 6) {
            return QuantileSummary.fiveNumbers(in[0], in[1], in[2], in[3], in[4], in[5]);
        }
        boolean quartiles = in[3] == 65 || in[3] == 30;
        return quartiles
                ? QuantileSummary.quartiles(in[0], in[1], in[2], in[3])
                : QuantileSummary.range(in[0], in[1], in[2], in[3]);
    }

    private static double[] numbers(JsonNode array) {
        List<Double> values = new ArrayList<>();
        array.forEach(it -> values.add(it.asDouble()));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
