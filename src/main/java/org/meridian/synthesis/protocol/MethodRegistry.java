package org.meridian.synthesis.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.meridian.synthesis.diagnostic.BaujatSupplement;
import org.meridian.synthesis.diagnostic.CumulativeSupplement;
import org.meridian.synthesis.diagnostic.I2IntervalSupplement;
import org.meridian.synthesis.diagnostic.InfluenceSupplement;
import org.meridian.synthesis.diagnostic.LeaveOneOutSupplement;
import org.meridian.synthesis.diagnostic.ProbabilityBeyond;
import org.meridian.synthesis.diagnostic.ShrunkenSupplement;
import org.meridian.synthesis.diagnostic.TauIntervalSupplement;
import org.meridian.synthesis.diagnostic.TauTestSupplement;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.CochranMantelHaenszelTest;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.HomogeneityTest;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.publicationbias.EggerTest;
import org.meridian.synthesis.publicationbias.MixedEggerTest;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.Subgroups;

/**
 * All methods, and all that can be asked for besides a result, by their names in plans. A method that is registered is available
 * in plans and their schema, on pages, on the command line and on the page of methods; one that is not registered has no name
 * there. Immutable.
 */
public final class MethodRegistry {

    private static final List<Description<? extends SynthesisMethod<?>>> METHODS = List.of(
            CommonEffect.describe(),
            RandomEffects.describe(),
            MantelHaenszel.describe(),
            Peto.describe(),
            Glmm.describe(),
            Subgroups.describe(),
            MetaRegression.describe());

    private static final List<Description<? extends Supplement>> SUPPLEMENTS = List.of(
            TauIntervalSupplement.describe(),
            I2IntervalSupplement.describe(),
            TauTestSupplement.describe(),
            LeaveOneOutSupplement.describe(),
            CumulativeSupplement.describe(),
            InfluenceSupplement.describe(),
            BaujatSupplement.describe(),
            ShrunkenSupplement.describe(),
            EggerTest.describe(),
            MixedEggerTest.describe(),
            PermutationTest.describe(),
            CochranMantelHaenszelTest.describe(),
            HomogeneityTest.BRESLOW_DAY.description(),
            HomogeneityTest.TARONE.description(),
            ProbabilityBeyond.describe());

    private final Map<String, Description<? extends SynthesisMethod<?>>> methods;
    private final Map<String, Description<? extends Supplement>> supplements;

    private MethodRegistry(
            Map<String, Description<? extends SynthesisMethod<?>>> methods,
            Map<String, Description<? extends Supplement>> supplements) {
        this.methods = Collections.unmodifiableMap(methods);
        this.supplements = Collections.unmodifiableMap(supplements);
    }

    /**
     * The library's own methods, and those of every {@link MethodProvider} on the class path.
     *
     * @return the registry
     * @throws IllegalArgumentException if two methods have one name
     */
    public static MethodRegistry standard() {
        MethodRegistry registry = new MethodRegistry(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Description<? extends SynthesisMethod<?>> method : METHODS) {
            registry = registry.withMethod(method);
        }
        for (Description<? extends Supplement> supplement : SUPPLEMENTS) {
            registry = registry.withSupplement(supplement);
        }
        for (MethodProvider provider : ServiceLoader.load(MethodProvider.class)) {
            for (Description<? extends SynthesisMethod<?>> method : provider.methods()) {
                registry = registry.withMethod(method);
            }
            for (Description<? extends Supplement> supplement : provider.supplements()) {
                registry = registry.withSupplement(supplement);
            }
        }
        return registry;
    }

    /**
     * The registry with one more method.
     *
     * @param method its description
     * @return the registry
     * @throws IllegalArgumentException if a method has that name already
     */
    public MethodRegistry withMethod(Description<? extends SynthesisMethod<?>> method) {
        return new MethodRegistry(with(methods, method), supplements);
    }

    /**
     * The registry with one more thing that can be asked for besides a result.
     *
     * @param supplement its description
     * @return the registry
     * @throws IllegalArgumentException if one has that name already
     */
    public MethodRegistry withSupplement(Description<? extends Supplement> supplement) {
        return new MethodRegistry(methods, with(supplements, supplement));
    }

    private static <D extends Description<?>> Map<String, D> with(Map<String, D> known, D description) {
        Map<String, D> more = new LinkedHashMap<>(known);
        if (more.putIfAbsent(description.id(), description) != null) {
            throw new IllegalArgumentException(
                    "every method must have a name of its own, but two are called " + description.id());
        }
        return more;
    }

    /**
     * All methods.
     *
     * @return their descriptions, in order
     */
    public List<Description<? extends SynthesisMethod<?>>> methods() {
        return new ArrayList<>(methods.values());
    }

    /**
     * All that can be asked for besides a result.
     *
     * @return the descriptions, in order
     */
    public List<Description<? extends Supplement>> supplements() {
        return new ArrayList<>(supplements.values());
    }

    /**
     * The method of a name.
     *
     * @param name the name in any case, with {@code -} or {@code _}
     * @return its description, if there is one
     */
    public Optional<Description<? extends SynthesisMethod<?>>> method(String name) {
        return Optional.ofNullable(methods.get(plain(name)));
    }

    /**
     * What can be asked for by a name.
     *
     * @param name the name in any case, with {@code -} or {@code _}
     * @return its description, if there is one
     */
    public Optional<Description<? extends Supplement>> supplement(String name) {
        return Optional.ofNullable(supplements.get(plain(name)));
    }

    private static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** {@return how many methods there are} */
    @Override
    public String toString() {
        return methods.size() + " methods, " + supplements.size() + " supplements";
    }
}
