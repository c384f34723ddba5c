package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class ScaleTest {

    @Property
    void everyValueReturns(@ForAll Scale scale, @ForAll @DoubleRange(min = 0.01, max = 0.99) double natural) {
        Tolerance.CLOSED_FORM.checkRelative(natural, scale.toNatural(scale.toAnalysis(natural)), scale.name());
    }

    @Property
    void everyScaleRises(
            @ForAll Scale scale,
            @ForAll @DoubleRange(min = 0.01, max = 0.98) double natural,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
        assertEquals(
                Double.compare(natural, other), Double.compare(scale.toAnalysis(natural), scale.toAnalysis(other)));
    }

    @Test
    void byHand() {
        Tolerance.CLOSED_FORM.check(Math.log(3), Scale.LOGIT.toAnalysis(0.75), "logit");
        Tolerance.CLOSED_FORM.check(0, Scale.PROBIT.toAnalysis(0.5), "probit");
        Tolerance.CLOSED_FORM.check(Math.PI / 6, Scale.ARCSINE.toAnalysis(0.25), "arcsine");
        Tolerance.CLOSED_FORM.check(3, Scale.SQUARE_ROOT.toAnalysis(9), "root");
        Tolerance.CLOSED_FORM.check(Math.log(3) / 2, Scale.FISHER_Z.toAnalysis(0.5), "Fisher's z");
        Tolerance.CLOSED_FORM.check(0.5, Scale.COMPLEMENT_CUBE_ROOT.toAnalysis(0.875), "cube root");
        Tolerance.CLOSED_FORM.check(Math.log(4), Scale.COMPLEMENT_LOG.toAnalysis(0.75), "complement");
    }

    @Test
    void noEffectOfAComparison() {
        assertEquals(0, Scale.IDENTITY.nullValue());
        assertEquals(1, Scale.LOG.nullValue());
        assertEquals(0, Scale.FISHER_Z.nullValue());
    }

    @Test
    void beyondTheEndIsTheEnd() {
        assertEquals(0, Scale.ARCSINE.toNatural(-0.1));
        assertEquals(1, Scale.ARCSINE.toNatural(1.7));
        assertEquals(0, Scale.SQUARE_ROOT.toNatural(-0.3));
        assertEquals(0, Scale.LOGIT.toNatural(-800));
        assertEquals(1, Scale.FISHER_Z.toNatural(40));
    }

    @Test
    void refusals() {
        Refusal.check("a ratio must be > 0, but was 0.0", () -> Scale.LOG.toAnalysis(0));
        Refusal.check("this scale runs between 0.0 and 1.0, but the value was 1.0", () -> Scale.LOGIT.toAnalysis(1));
        Refusal.check(
                "this scale runs from 0.0 to 1.0, but the value was NaN", () -> Scale.ARCSINE.toAnalysis(Double.NaN));
        Refusal.check(
                "this scale runs between -1.0 and 1.0, but the value was -1.0", () -> Scale.FISHER_Z.toAnalysis(-1));
        Refusal.check("a reliability must be < 1, but was 1.0", () -> Scale.COMPLEMENT_LOG.toAnalysis(1));
        Refusal.check("a quantile needs a probability between 0 and 1, but was 1.0", () -> Scale.PROBIT.toAnalysis(1));
    }
}
