package org.meridian.present.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.present.plot.forest.ForestPlot;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplaySystem;

/** Asked by the kernel's own display system, which finds the provider as a service. */
class KernelDisplaysTest {

    private static final PooledEffect POOLED =
            RandomEffects.withDefaults().pool(Datasets.load("bcg").effects(BinaryMeasure.RR));

    private static DisplayData cell(Object value) {
        return DisplaySystem.inst().render(value);
    }

    @Test
    void theResultOfACellComesInAllForms() {
        DisplayData data = cell(POOLED);
        assertEquals(Set.of("text/plain", "text/html"), data.data().keySet());
        assertEquals(POOLED.summary().stripTrailing(), data.data().get("text/plain"));
        assertEquals(
                Set.of("text/plain", "image/svg+xml"),
                cell(ForestPlot.of(POOLED)).data().keySet());
    }

    @Test
    void oneFormCanBeAskedFor() {
        DisplayData data = DisplaySystem.inst().render("text/html", POOLED);
        assertTrue(data.data().get("text/html").toString().contains("<table>"));
    }

    @Test
    void textIsNotTakenForHtml() {
        assertEquals(Set.of("text/plain"), cell("p < 0.001\nand so on").data().keySet());
        assertEquals(
                Set.of("text/plain"),
                cell(BinaryMeasure.RR.of(TwoByTwo.ofEvents(4, 123, 11, 139)))
                        .data()
                        .keySet());
    }

    @Test
    void listsOfOthersAreLeftToTheKernel() {
        assertFalse(cell(List.of(1, 2)).data().containsKey("text/plain"));
        assertTrue(cell(List.of("a", "b")).data().containsKey("text/plain"));
    }

    @Test
    void theRoomLoadsWithoutTheKernel() throws Exception {
        try (URLClassLoader withoutKernel = new URLClassLoader(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("rapaio-jupyter-kernel"))
                        .map(KernelDisplaysTest::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader())) {
            Class<?> displays = withoutKernel.loadClass(Displays.class.getName());
            Object defaults = displays.getMethod("withDefaults").invoke(null);
            Object shown = displays.getMethod("show", Object.class).invoke(defaults, "text");
            assertTrue(((Optional<?>) shown).isPresent());
            assertThrows(NoClassDefFoundError.class, () -> withoutKernel.loadClass(KernelDisplays.class.getName()));
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
