package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.Moderator;
import org.meridian.synthesis.regression.Moderators;
import org.meridian.synthesis.regression.RegressionFit;

class BubblePlotTest {

    private static RegressionFit fit(Moderators moderators) {
        return MetaRegression.withDefaults().fit(RealData.bcg().effects(), moderators);
    }

    private static final RegressionFit LATITUDE =
            fit(Moderators.of(Moderator.numeric("latitude", RealData.latitudes())));

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("bubble-bcg", BubblePlot.of(LATITUDE).draw());
    }

    @Test
    void saysTheSlope() {
        assertTrue(String.join(" ", words(BubblePlot.of(LATITUDE).draw())).contains("latitude −0.0291"));
    }

    @Test
    void refusesFactorsAndSeveralModerators() {
        RegressionFit factor = fit(Moderators.of(
                Moderator.factor("half", List.of("a", "a", "a", "a", "a", "a", "b", "b", "b", "b", "b", "b", "b"))));
        assertThrows(IllegalArgumentException.class, () -> BubblePlot.of(factor));
        RegressionFit none = fit(Moderators.none(13));
        assertThrows(IllegalArgumentException.class, () -> BubblePlot.of(none));
    }
}
