package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.ITERATIVE;
import static org.meridian.synthesis.regression.BcgTrials.ALLOCATION;
import static org.meridian.synthesis.regression.BcgTrials.LATITUDE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.table.Cell;

class ModeratorColumnsTest {

    private static final Effects BCG = BcgTrials.EFFECTS;
    private static final MetaRegression BOTH =
            MetaRegression.on("latitude", "allocation").with(CiMethod.WALD);

    @Test
    void columnsAreTheSameAsModeratorsAtHand() {
        RegressionFit byHand = MetaRegression.withDefaults()
                .fit(
                        BCG,
                        Moderators.of(
                                Moderator.numeric("latitude", LATITUDE), Moderator.factor("allocation", ALLOCATION)));
        RegressionFit byColumn = MetaRegression.on("latitude", "allocation").fit(BCG);
        assertEquals(byHand.coefficients(), byColumn.coefficients());
        assertEquals(byHand.tau(), byColumn.tau());
        assertEquals(
                List.of("intercept", "latitude", "allocation: alternate", "allocation: systematic"),
                byColumn.moderators().terms());
        assertEquals(byColumn, byColumn.again(BCG));
        assertEquals(byHand.coefficients(), byHand.again(byHand.effects()).coefficients());
    }

    /**
     * d$lat <- d$ablat; d$lat[c(2, 7)] <- NA; d$al <- d$alloc; d$al[5] <- NA
     * h <- rma(yi, vi, mods=~lat+factor(al, levels=c("random", "alternate", "systematic")), data=d,
     *          control=list(threshold=1e-14, maxiter=10000))                                # metafor 3.8-1
     */
    @Test
    void studiesThatMissAModeratorAreLeftOutByName() {
        Effects gaps = BcgTrials.without(BcgTrials.without(BCG, "latitude", 1, 6), "allocation", 4);
        RegressionFit fit = BOTH.fit(gaps);
        assertEquals(10, fit.k());
        assertEquals(
                List.of(
                        new LeftOut("Ferguson & Simes 1949", gaps.rows().place(1), "latitude is missing"),
                        new LeftOut("Frimodt-Moller et al 1973", gaps.rows().place(4), "allocation is missing"),
                        new LeftOut("Vandiviere et al 1973", gaps.rows().place(6), "latitude is missing")),
                fit.effects().rows().leftOut());
        double[] estimates = {0.450419058102172587, -0.035485906377680849, 0.324845236696921225, 0.119631170839778145};
        double[] errors = {0.369882186219760101, 0.010037003012507956, 0.390515076280031848, 0.281266914561470516};
        for (int j = 0; j < 4; j++) {
            ITERATIVE.check(estimates[j], fit.coefficients().get(j).estimate(), "estimate " + j);
            ITERATIVE.check(errors[j], fit.coefficients().get(j).se(), "SE " + j);
        }
        ITERATIVE.check(0.096822683190505618, fit.tau2(), "τ²");
        ITERATIVE.check(13.399684570703018, fit.omnibus().orElseThrow().statistic(), "QM");
        ITERATIVE.check(0.0038473613572415433, fit.omnibus().orElseThrow().p(), "QM p");
        ITERATIVE.check(13.218873782935884, fit.residual().statistic(), "QE");
        ITERATIVE.check(0.66419288706557438, fit.r2().orElseThrow(), "R²");
        ITERATIVE.check(0.58635957915201232, fit.i2(), "I²");
        ITERATIVE.check(2.4175587046109754, fit.h2(), "H²");
        assertEquals(
                "latitude and allocation are missing",
                BOTH.fit(BcgTrials.without(gaps, "allocation", 1))
                        .effects()
                        .rows()
                        .leftOut()
                        .get(0)
                        .reason());
    }

    @Test
    void moderatorsStayWithTheirStudies() {
        Effects chosen = BCG.at(12, 0, 3, 5, 7, 9, 10).without(2);
        RegressionFit fit = MetaRegression.on("latitude").fit(chosen);
        assertEquals(
                List.of(Doubles.of(33, 44, 44, 13, 42, 18)),
                fit.moderators().list().get(0).columns());
        RegressionFit later = MetaRegression.on("latitude").fit(BCG).again(chosen);
        assertEquals(fit.coefficients(), later.coefficients());
        // By hand, too: the moderators are columns of the effects that the fit remembers.
        RegressionFit byHand =
                MetaRegression.withDefaults().fit(BCG, Moderators.of(Moderator.numeric("degrees", LATITUDE)));
        assertEquals(
                fit.coefficient("latitude").estimate(),
                byHand.again(byHand.effects().at(12, 0, 3, 5, 7, 9, 10).without(2))
                        .coefficient("degrees")
                        .estimate());
    }

    @Test
    void aMissingCellIsNoLevel() {
        Effects six = Effects.of(
                GenericMeasure.GEN,
                List.of("A", "B", "C", "D", "E", "F"),
                Doubles.of(.1, .3, .35, .65, .45, .15),
                Doubles.of(.03, .03, .05, .01, .05, .02));
        RegressionFit fit = MetaRegression.on("f").fit(six.with("f", List.of("a", "a", "", "b", "b", "a")));
        assertEquals(1, fit.omnibus().orElseThrow().df());
        assertEquals(
                List.of("C"),
                fit.effects().rows().leftOut().stream().map(LeftOut::study).toList());
        Refusal.check(
                "a factor needs a level for each study, but that of study 3 of 6 in factor f is missing",
                () -> Moderator.factor("f", Arrays.asList("a", "a", null, "b", "b", "a")));
        Refusal.check(
                "a factor needs a level for each study, but that of study 3 of 6 in factor f is missing",
                () -> Moderator.factor("f", List.of("a", "a", " ", "b", "b", "a")));
        Refusal.check(
                "a factor needs a level for each study, but the levels of factor f were null",
                () -> Moderator.factor("f", null));
        Refusal.check(
                "no study has a value in f",
                () -> MetaRegression.on("f").fit(six.with("f", List.of("", "", "", "", "", ""))));
    }

    @Test
    void numbersAndTextsAreRecognised() {
        assertTrue(moderator(ModeratorTerm.of("latitude"), BCG) instanceof Moderator.Numeric);
        assertTrue(moderator(ModeratorTerm.of("allocation"), BCG) instanceof Moderator.Factor);
        assertTrue(
                moderator(ModeratorTerm.factor("latitude"), BCG.at(0, 1, 2, 3, 5, 9, 11, 12))
                        instanceof Moderator.Factor);
        Effects written = BCG.with(
                BCG.rows().with("dose", doses("7", "7.0", "8", "7", "8", "8", "7", "7", "8", "8", "7", "8", "8")));
        Moderator.Factor dose = (Moderator.Factor) moderator(ModeratorTerm.factor("dose"), written);
        assertEquals(List.of("8"), dose.compared());
        assertEquals("7", dose.values().get(1));
    }

    private static Moderator moderator(ModeratorTerm term, Effects effects) {
        return MetaRegression.withDefaults()
                .with(term)
                .fit(effects)
                .moderators()
                .list()
                .get(0);
    }

    private static List<Cell> doses(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Cell(text, OptionalDouble.of(Double.parseDouble(text))))
                .toList();
    }

    @Test
    void aTextIsNoNumber() {
        List<String> texts = new ArrayList<>(ALLOCATION);
        Effects effects = BCG.at(0, 4, 5, 9).with("x", texts.subList(3, 7));
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> MetaRegression.withDefaults()
                        .with(ModeratorTerm.numeric("x"))
                        .fit(effects));
        assertTrue(refusal.getMessage().contains("effect 1, column x: must be a number, but was \"random\""));
        assertTrue(refusal.getMessage().contains("column x: must be a number, but was \"alternate\""));
        assertThrows(
                IllegalArgumentException.class,
                () -> MetaRegression.on("nowhere").fit(BCG));
    }

    @Test
    void aReferenceAndACentreMayBeGiven() {
        RegressionFit fit = BOTH.with(ModeratorTerm.of("allocation").withReference("systematic"))
                .with(ModeratorTerm.of("latitude").centredAt(33.46))
                .fit(BCG);
        assertEquals(
                List.of("intercept", "latitude", "allocation: random", "allocation: alternate"),
                fit.moderators().terms());
        ITERATIVE.check(
                BOTH.fit(BCG)
                        .predict(ModeratorValue.of("latitude", 33.46), ModeratorValue.of("allocation", "systematic"))
                        .y(),
                fit.coefficient("intercept").estimate(),
                "effect at the centre");
        Refusal.check(
                "only a factor has a reference level, but x was to be taken as NUMERIC",
                () -> ModeratorTerm.numeric("x").withReference("a"));
        Refusal.check(
                "only a number is centred, but x was to be taken as FACTOR",
                () -> ModeratorTerm.factor("x").centredAt(3));
        Refusal.check(
                "a column is a moderator once, but latitude is named twice",
                () -> MetaRegression.on("latitude", "latitude"));
    }

    @Test
    void isWrittenAsAPlanHasIt() {
        RegressionFit fit = BOTH.fit(BCG);
        Value.Fields data = fit.data();
        assertEquals(
                List.of(
                        "k",
                        "coefficients",
                        "omnibus",
                        "r2",
                        "heterogeneity",
                        "certificate",
                        "likelihood",
                        "guardrails"),
                List.copyOf(data.values().keySet()));
        List<Value> coefficients = ((Value.Items) data.get("coefficients")).values();
        Value.Fields latitude = (Value.Fields) coefficients.get(1);
        Coefficient expected = fit.coefficient("latitude");
        assertEquals(
                Value.fields()
                        .with("name", "latitude")
                        .with("estimate", expected.estimate())
                        .with("se", expected.se())
                        .with("lower", expected.interval().lower())
                        .with("upper", expected.interval().upper())
                        .with(ResultData.test(expected.test())),
                latitude);
        assertEquals(Value.of("intercept"), ((Value.Fields) coefficients.get(0)).get("name"));
        Value.Fields omnibus = (Value.Fields) data.get("omnibus");
        assertEquals(Value.count(3), omnibus.get("df1"));
        assertEquals(Value.absent(), omnibus.get("df2"));
        Value.Fields withF =
                (Value.Fields) BOTH.with(CiMethod.T).fit(BCG).data().get("omnibus");
        assertEquals(Value.count(9), withF.get("df2"));
        Value.Fields heterogeneity = (Value.Fields) data.get("heterogeneity");
        assertEquals(Value.of(fit.residual().statistic()), heterogeneity.get("q"));
        assertEquals(Value.of(fit.tau2()), heterogeneity.get("tau2"));
        Value.Fields common = BOTH.with(ResidualTau2.COMMON_EFFECT).fit(BCG).data();
        assertEquals(Value.absent(), ((Value.Fields) common.get("heterogeneity")).get("tau2Se"));
        assertEquals(Value.absent(), common.get("r2"));
    }

    @Test
    void tellsItsNumbersAndItself() {
        RegressionFit fit = MetaRegression.on("latitude").with(CiMethod.WALD).fit(BCG);
        assertEquals(
                List.of("coefficient-0", "coefficient-1", "omnibus", "tau2", "q", "i2", "r2"),
                fit.facts().stream().map(ResultFact::key).toList());
        assertEquals("QM = 16.36 (df = 1, p < 0.0001)", fit.facts().get(2).value());
        assertEquals(
                List.of("coefficient-0", "coefficient-1", "omnibus", "q", "i2"),
                MetaRegression.on("latitude").with(ResidualTau2.COMMON_EFFECT).fit(BCG).facts().stream()
                        .map(ResultFact::key)
                        .toList());
        assertEquals(List.of("latitude", "allocation"), BOTH.explanatoryColumns());
        assertEquals(
                "Effects were regressed on latitude, allocation by a mixed-effects meta-regression with the residual"
                        + " between-study variance τ² estimated by REML. Confidence intervals and tests of coefficients are"
                        + " by Wald.",
                BOTH.prose());
    }

    @Test
    void objectsToFewStudiesAndToABoundary() {
        assertTrue(codes(BOTH.fit(BCG)).contains(FindingCode.FEW_STUDIES_PER_MODERATOR));
        assertFalse(codes(MetaRegression.on("latitude").fit(BCG)).contains(FindingCode.FEW_STUDIES_PER_MODERATOR));
        Effects alike = Effects.of(
                        GenericMeasure.GEN,
                        List.of("A", "B", "C", "D"),
                        Doubles.of(1, 1.1, 0.9, 1),
                        Doubles.of(1, 1, 1, 1))
                .with("x", Doubles.of(1, 2, 3, 4));
        RegressionFit fit = MetaRegression.on("x").with(CiMethod.HKSJ).fit(alike);
        assertTrue(codes(fit).containsAll(List.of(FindingCode.TAU2_AT_BOUNDARY, FindingCode.HKSJ_Q_BELOW_1)));
        assertFalse(codes(MetaRegression.on("x")
                        .with(ResidualTau2.COMMON_EFFECT)
                        .with(CiMethod.WALD)
                        .fit(alike))
                .contains(FindingCode.TAU2_AT_BOUNDARY));
    }

    private static List<FindingCode> codes(RegressionFit fit) {
        return fit.findings().stream().map(Finding::code).toList();
    }

    @Test
    void theMethodRemembersItsTerms() {
        RegressionFit fit = MetaRegression.withDefaults()
                .fit(
                        BCG,
                        Moderators.of(Moderator.factor("allocation", ALLOCATION).withReference("systematic")));
        assertEquals(
                List.of(new ModeratorTerm("allocation", ModeratorTerm.Kind.FACTOR, Optional.of("systematic"), 0)),
                fit.method().moderators());
        assertEquals(13, fit.k());
        assertEquals(MetaRegression.withDefaults().level(), fit.level());
    }
}
