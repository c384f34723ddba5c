package org.meridian.present.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapaio.jupyter.kernel.display.DefaultDisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.sequence.DefaultCollectionDisplayRenderer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/**
 * The service through which the Jupyter kernel for Java ({@code rapaio-jupyter-kernel}) displays a result. The kernel finds it as a
 * service; it is the only class that knows the kernel, and nothing else here needs it.
 */
public final class KernelDisplays implements DisplayProvider {

    private static final Displays DISPLAYS = Displays.withDefaults();

    /** Called by the kernel. */
    public KernelDisplays() {}

    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        List<DisplayRenderer> renderers = new ArrayList<>();
        DISPLAYS.rules().forEach(rule -> renderers.add(new Renderer(rule.type(), new DefaultDisplayRenderer())));
        // Lists of this library's things show one below the other; all other lists are left to the kernel.
        renderers.add(new Renderer(Collection.class, new DefaultCollectionDisplayRenderer()));
        return renderers;
    }

    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of(new AsText());
    }

    /** What is ours and has no rule shows its text, which the kernel would take for HTML. */
    private record AsText() implements DisplayTransformer {

        @Override
        public boolean canTransform(Object value) {
            return Displays.isOurs(value);
        }

        @Override
        public Class<?> transformedClass() {
            return String.class;
        }

        @Override
        public Object transform(Object value) {
            return value.toString();
        }
    }

    /** One type; the kernel's own way for what no rule is about. */
    private record Renderer(Class<?> rendererClass, DisplayRenderer otherwise) implements DisplayRenderer {

        /** The kernel asks with a media type if the cell names one, and with null if it is the result of a cell. */
        @Override
        public boolean canRender(String mediaType) {
            return mediaType == null || DisplayForm.of(mediaType).isPresent();
        }

        @Override
        public DisplayData render(String mediaType, Object value) {
            Display display = DISPLAYS.show(value).orElse(null);
            if (display == null) {
                return otherwise.render(mediaType, value);
            }
            DisplayData data = DisplayData.fromText(display.text());
            Map<DisplayForm, String> contents = display.contents();
            contents.forEach((form, content) -> {
                if (mediaType == null || form.mediaType().equals(mediaType)) {
                    data.putData(form.mediaType(), content);
                }
            });
            return data;
        }
    }
}
