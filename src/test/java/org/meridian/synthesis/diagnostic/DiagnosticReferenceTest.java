package org.meridian.synthesis.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The BCG trials against metafor, its REML run to convergence. */
class DiagnosticReferenceTest {

    private static JsonNode columns;
    private static PooledEffect bcg;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = DiagnosticReferenceTest.class.getResourceAsStream("/reference/diagnostic.json")) {
            columns = new ObjectMapper().readTree(file).get("columns");
        }
        Doubles year = column("year");
        List<String> labels =
                year.stream().mapToObj(it -> "trial of " + (int) it).toList();
        bcg = RandomEffects.withDefaults()
                .with(CiMethod.WALD)
                .pool(Effects.of(BinaryMeasure.RR, labels, column("y"), column("v")));
    }

    private static Doubles column(String name) {
        JsonNode values = columns.get(name);
        return Doubles.at(values.size(), i -> values.get(i).asDouble());
    }

    private static void check(String name, Doubles actual) {
        Doubles expected = column(name);
        for (int i = 0; i < expected.size(); i++) {
            Tolerance.ITERATIVE.check(expected.get(i), actual.get(i), name + " of study " + (i + 1));
        }
    }

    @Test
    void influenceAgrees() {
        List<Influence.Row> rows = Influence.of(bcg).rows();
        check("hat", of(rows, Influence.Row::hat));
        check("standardised", of(rows, Influence.Row::standardised));
        check("deleted", of(rows, Influence.Row::deleted));
        check("dffits", of(rows, Influence.Row::dffits));
        check("cook", of(rows, Influence.Row::cook));
        check("covarianceRatio", of(rows, Influence.Row::covarianceRatio));
        check("dfbetas", of(rows, Influence.Row::dfbetas));
        check("tau2Without", of(rows, Influence.Row::tau2Without));
        check("qWithout", of(rows, Influence.Row::qWithout));
    }

    @Test
    void leaveOneOutAgrees() {
        List<PooledEffect> left = results(LeaveOneOut.of(bcg));
        check("left.y", of(left, PooledEffect::y));
        check("left.se", of(left, PooledEffect::se));
        check("left.tau2", of(left, it -> it.heterogeneity().tau2()));
        check("left.i2", of(left, it -> it.heterogeneity().i2()));
        check("left.q", of(left, it -> it.heterogeneity().q()));
    }

    @Test
    void cumulativeAgrees() {
        List<PooledEffect> growing = results(Cumulative.by(bcg, column("year")));
        check("cumulative.y", of(growing, PooledEffect::y));
        check("cumulative.se", of(growing, PooledEffect::se));
        check("cumulative.tau2", of(growing, it -> it.heterogeneity().tau2()));
    }

    @Test
    void shrunkenEffectsAgree() {
        ShrunkenEffects shrunken = ShrunkenEffects.of(bcg);
        check("shrunken.y", shrunken.y());
        check("shrunken.se", shrunken.se());
        check("shrunken.lower", of(shrunken.intervals(), Interval::lower));
        check("shrunken.upper", of(shrunken.intervals(), Interval::upper));
    }

    @Test
    void shrunkenEffectsOfAHartungKnappIntervalTakeT() {
        ShrunkenEffects shrunken =
                ShrunkenEffects.of(RandomEffects.withDefaults().pool(bcg.effects()));
        check("adhoc.shrunken.se", shrunken.se());
        check("adhoc.shrunken.lower", of(shrunken.intervals(), Interval::lower));
        check("adhoc.shrunken.upper", of(shrunken.intervals(), Interval::upper));
    }

    @Test
    void baujatAgrees() {
        Baujat baujat = Baujat.of(bcg);
        check("baujat.heterogeneity", baujat.heterogeneity());
        check("baujat.influence", baujat.influence());
    }

    private static <T> Doubles of(List<T> rows, ToDoubleFunction<T> value) {
        return Doubles.from(rows.stream().mapToDouble(value));
    }

    private static List<PooledEffect> results(PooledSeries series) {
        return series.steps().stream()
                .map(step -> PooledEffect.of(step.attempt().result().orElseThrow(), "a step"))
                .toList();
    }
}
