package org.meridian.synthesis.multiverse;

import java.util.List;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.study.ZeroCells;
import org.meridian.synthesis.study.ZeroCells.DoubleZeros;

/** The choices that programs of the field make by default, or that the Handbook discusses, each with what speaks for it. */
final class StandardDecisions {

    private StandardDecisions() {}

    static List<Alternative<Measure>> countMeasures() {
        return List.of(
                Alternative.of("RR", "says how many times as often the outcome occurs", BinaryMeasure.RR),
                Alternative.of("OR", "is the same whichever of the two outcomes is counted", BinaryMeasure.OR),
                Alternative.of("RD", "says how many more of a hundred have the outcome", BinaryMeasure.RD));
    }

    static List<Alternative<ZeroCells>> zeroCells() {
        ZeroCells half = ZeroCells.constant(0.5);
        return List.of(
                Alternative.of("½ where a cell is 0", "the default of metafor and RevMan", half),
                Alternative.of(
                        "½, double zeros out",
                        "no event in either arm says nothing of a ratio",
                        half.with(DoubleZeros.DROP)),
                Alternative.of(
                        "by size of the other arm", "½ in arms of unequal size biases", ZeroCells.treatmentArm()));
    }

    static List<Alternative<Model>> models() {
        return List.of(
                Alternative.of("random effects", "studies differ in people and treatment", Model.randomEffects()),
                Alternative.of("common effect", "asks for the average of these studies alone", Model.commonEffect()),
                Alternative.of(
                        "Mantel–Haenszel",
                        "needs no variance of a small study, nor a correction",
                        Model.mantelHaenszel()),
                Alternative.of("Peto", "works with rare events and arms of similar size", Model.peto()));
    }

    static List<Alternative<TauEstimator>> estimators() {
        return List.of(
                Alternative.of("REML", "the default of metafor and meta", TauSquared.REML),
                Alternative.of("PM", "asks for no normal distribution", TauSquared.PM),
                Alternative.of("DL", "for decades the default of RevMan", TauSquared.DL));
    }

    static List<Alternative<CiMethod>> intervals() {
        return List.of(
                Alternative.of("Wald", "the default of metafor and meta", CiMethod.WALD),
                Alternative.of("HKSJ", "allows for τ² being an estimate", CiMethod.HKSJ),
                Alternative.of(
                        "HKSJ, factor ≥ 1", "the same, never narrower for lack of differences", CiMethod.HKSJ_MAX1));
    }
}
