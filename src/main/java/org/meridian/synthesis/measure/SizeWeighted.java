package org.meridian.synthesis.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What studies share, estimated from all of them: a mean weighted by their sizes. */
final class SizeWeighted {

    private SizeWeighted() {}

    /** {@code Σ nᵢxᵢ / Σ nᵢ}. */
    static <D> double mean(List<D> studies, ToDoubleFunction<D> value, ToDoubleFunction<D> size) {
        double sum = 0;
        double sizes = 0;
        for (D study : studies) {
            sum += size.applyAsDouble(study) * value.applyAsDouble(study);
            sizes += size.applyAsDouble(study);
        }
        return sum / sizes;
    }
}
