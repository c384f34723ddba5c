package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Tolerance;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.study.ZeroCells;

class EffectsReferenceTest {

    private static final ReferenceFile REFERENCE = ReferenceFile.read("effect.json");

    static List<Case> cases() {
        return REFERENCE.cases();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(46, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithEscalc(Case reference) {
        Effects effects = REFERENCE.effects(reference.text("data"), reference.text("measure"), zeroCells(reference));
        var y = reference.expectedColumn("y");
        var v = reference.expectedColumn("v");
        assertEquals(y.size(), effects.size());
        for (int i = 0; i < effects.size(); i++) {
            Tolerance.CLOSED_FORM.check(y.get(i), effects.y().get(i), reference + ", y of study " + (i + 1));
            Tolerance.CLOSED_FORM.checkRelative(v.get(i), effects.v().get(i), reference + ", v of study " + (i + 1));
        }
    }

    private static ZeroCells zeroCells(Case reference) {
        String where = reference.text("zeroCells");
        return where.equals("none") ? ZeroCells.none() : ZeroCells.constant(0.5).with(ZeroCells.Where.valueOf(where));
    }
}
