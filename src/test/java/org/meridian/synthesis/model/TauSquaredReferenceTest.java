package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Tolerance;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;

class TauSquaredReferenceTest {

    static List<Case> cases() {
        return ReferenceFile.read("model.json").cases();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(39, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithRma(Case reference) {
        TauSquared estimator = TauSquared.valueOf(reference.text("estimator"));
        Tolerance tolerance = estimator == TauSquared.DL ? Tolerance.CLOSED_FORM : Tolerance.ITERATIVE;
        TauEstimate estimate = estimator.estimate(reference.column("y"), reference.column("v"));
        tolerance.checkRelative(reference.expected("tau2"), estimate.tau2(), reference + ", τ²");
        tolerance.checkRelative(reference.expected("se"), estimate.se(), reference + ", its standard error");
    }
}
