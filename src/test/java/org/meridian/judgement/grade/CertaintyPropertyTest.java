package org.meridian.judgement.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.meridian.evidence.trial.Direction;
import org.meridian.stat.Interval;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.PooledEffect;

class CertaintyPropertyTest {

    private static final List<Rating> DOWN =
            List.of(Rating.NOT_SERIOUS, Rating.SERIOUS, Rating.VERY_SERIOUS, Rating.EXTREMELY_SERIOUS);
    private static final List<GradeDomain> DOMAINS =
            List.of(GradeDomain.values()).subList(0, 5);
    private static final PooledEffect LARGE = MadeUpEvidence.trial(500, 10000, 3000, 10000);
    private static final List<String> LEVELS = List.of("low", "some concerns", "high");

    private static Certainty rated(StartingPoint start, List<Integer> ratings) {
        Grade method = Grade.withDefaults().with(start);
        for (int i = 0; i < 5; i++) {
            method = method.with(new HumanJudgement(DOMAINS.get(i), DOWN.get(ratings.get(i)), "made up", "a test"));
        }
        return method.assess(LARGE);
    }

    @Property
    void certaintyNeverRisesWhenADomainWorsens(
            @ForAll StartingPoint start,
            @ForAll @Size(5) List<@IntRange(max = 2) Integer> ratings,
            @ForAll @IntRange(max = 4) int domain) {
        List<Integer> worse = new ArrayList<>(ratings);
        worse.set(domain, ratings.get(domain) + 1);
        CertaintyLevel before = rated(start, ratings).level().orElseThrow();
        CertaintyLevel after = rated(start, worse).level().orElseThrow();
        assertTrue(after.compareTo(before) <= 0, before + " to " + after);
    }

    @Property
    void imprecisionNeverImprovesWhenTheIntervalWidens(
            @ForAll @DoubleRange(min = -2, max = 2) double y,
            @ForAll @DoubleRange(min = 0.01, max = 1) double v,
            @ForAll @DoubleRange(min = 1, max = 10) double factor) {
        assertTrue(imprecision(y, v * factor) <= imprecision(y, v));
    }

    private static int imprecision(double y, double v) {
        return Grade.withDefaults()
                .assess(MadeUpEvidence.given(BinaryMeasure.RR, y, v))
                .rating(GradeDomain.IMPRECISION)
                .orElseThrow()
                .rating()
                .steps();
    }

    @Property
    void riskOfBiasNeverImprovesWhenAStudyIsJudgedWorse(
            @ForAll @Size(4) List<@IntRange(max = 1) Integer> levels, @ForAll @IntRange(max = 3) int study) {
        List<Integer> worse = new ArrayList<>(levels);
        worse.set(study, levels.get(study) + 1);
        assertTrue(bias(worse) <= bias(levels));
    }

    private static int bias(List<Integer> levels) {
        PooledEffect four = MadeUpEvidence.studies(BinaryMeasure.RR, 0.01, 0.1, 0.2, 0.3, 0.4);
        return Grade.withDefaults()
                .with(MadeUpEvidence.overall(levels.stream().map(LEVELS::get).toArray(String[]::new)))
                .assess(four)
                .rating(GradeDomain.RISK_OF_BIAS)
                .orElseThrow()
                .rating()
                .steps();
    }

    @Property
    void noEffectIsNoDifference(@ForAll @DoubleRange(min = 0.01, max = 0.99) double risk) {
        for (BinaryMeasure measure :
                List.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.PETO, BinaryMeasure.RD)) {
            AbsoluteEffect effect =
                    AbsoluteEffect.of(MadeUpEvidence.given(measure, 0, 0.01), new BaselineRisk(risk, "made up"));
            assertEquals(0.0, effect.difference());
            assertTrue(effect.differenceInterval().contains(0));
        }
    }

    @Property
    void risksStayRisksAndKeepTheDirectionOfTheEffect(
            @ForAll @DoubleRange(min = -5, max = 5) double y,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double risk) {
        for (BinaryMeasure measure : List.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.RD)) {
            AbsoluteEffect effect =
                    AbsoluteEffect.of(MadeUpEvidence.given(measure, y, 0.04), new BaselineRisk(risk, "made up"));
            assertEquals(Math.signum(y), Math.signum(effect.difference()));
            assertTrue(
                    effect.riskInterval().lower() >= 0 && effect.riskInterval().upper() <= 1);
            assertTrue(effect.differenceInterval().contains(effect.difference()));
        }
    }

    @Property
    void anOddsRatioGivesTheRiskWithThatOddsRatio(
            @ForAll @DoubleRange(min = -3, max = 3) double y,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double risk) {
        double p1 = AbsoluteEffect.of(
                        MadeUpEvidence.given(BinaryMeasure.OR, y, 0.04), new BaselineRisk(risk, "made up"))
                .risk();
        assertEquals(y, StrictMath.log(p1 / (1 - p1)) - StrictMath.log(risk / (1 - risk)), 1e-9);
    }

    @Property
    void whatHelpsIfTheEventIsGoodHarmsIfItIsBad(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double difference,
            @ForAll @DoubleRange(min = 0.01, max = 0.4) double half) {
        Interval interval = Interval.around(difference, half, 0.95);
        String good = new NumberNeededToTreat(difference, interval, Direction.HIGHER).toString();
        NumberNeededToTreat mirrored = new NumberNeededToTreat(
                -difference, new Interval(-interval.upper(), -interval.lower(), 0.95), Direction.LOWER);
        assertEquals(good, mirrored.toString());
        assertEquals(difference, mirrored.benefit());
        if (difference != 0) {
            assertTrue(good.startsWith(difference > 0 ? "NNTB" : "NNTH"), good);
        }
        assertEquals(interval.contains(0), good.contains("∞"));
    }
}
