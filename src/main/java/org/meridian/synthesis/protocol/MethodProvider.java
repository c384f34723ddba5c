package org.meridian.synthesis.protocol;

import java.util.List;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.option.Description;

/**
 * Methods of others, which {@link MethodRegistry#standard()} finds as a {@link java.util.ServiceLoader service}: they are then
 * available in plans, on pages and on the command line like the library's own.
 */
public interface MethodProvider {

    /**
     * The methods.
     *
     * @return their descriptions
     */
    default List<Description<? extends SynthesisMethod<?>>> methods() {
        return List.of();
    }

    /**
     * What can be asked for besides a result.
     *
     * @return the descriptions
     */
    default List<Description<? extends Supplement>> supplements() {
        return List.of();
    }
}
