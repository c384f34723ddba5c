package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.synthesis.pool.PooledEffect;

class BaujatPlotTest {

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("baujat-bcg", BaujatPlot.of(RealData.bcg()).draw());
    }

    @Test
    void studiesThatStandOutAreNamedAndNoneIsLost() {
        Figure figure = BaujatPlot.of(RealData.bcg()).draw();
        List<String> words = words(figure);
        assertTrue(words.containsAll(List.of("TPT Madras 1980", "Hart & Sutherland 1977", "Stein & Aronson 1953")));
        for (String label : RealData.bcg().effects().labels()) {
            assertTrue(words.stream().anyMatch(word -> word.endsWith(label)), label);
        }
    }

    @Test
    void ofManyTheForemostAreNamed() {
        Figure figure = BaujatPlot.of(Examples.many(300)).draw();
        Legibility.check(figure);
        assertTrue(String.join(" ", words(figure)).contains("Of 300 studies the 12 most extreme are named"));
    }

    @Test
    void oneStudyHasNoPlot() {
        PooledEffect one = RealData.bcg().method().pool(RealData.bcg().effects().at(0));
        assertThrows(IllegalArgumentException.class, () -> BaujatPlot.of(one));
    }
}
