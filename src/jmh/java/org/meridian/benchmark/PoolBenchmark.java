package org.meridian.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Random effects through the public API: REML, HKSJ interval, prediction interval, tests.
 *
 * <p>{@code mvn -q -Pbenchmark test-compile exec:exec} runs all with the allocation per operation;
 * {@code -Dbenchmark=one} those whose name contains a word.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PoolBenchmark {

    private final RandomEffects method = RandomEffects.withDefaults().with(CiMethod.HKSJ);
    private final Effects thirty = MadeUpStudies.of(30, 1);
    private final Effects million = MadeUpStudies.of(1_000_000, 2);
    private final List<Effects> analyses = MadeUpStudies.analyses(10_000);

    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public PooledEffect one() {
        return method.pool(thirty);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public TauEstimate oneTau2() {
        return TauSquared.REML.estimate(thirty.y(), thirty.v());
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<PooledEffect> tenThousand() {
        return analyses.parallelStream().map(method::pool).toList();
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public PooledEffect million() {
        return method.pool(million);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public TauEstimate millionTau2() {
        return TauSquared.REML.estimate(million.y(), million.v());
    }
}
