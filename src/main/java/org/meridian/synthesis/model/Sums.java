package org.meridian.synthesis.model;

/**
 * What the estimating equations of τ² are made of, at one value of it: wᵢ = 1/(vᵢ + τ²), P = W − Ww'W/Σw.
 *
 * <p>Written so that nothing cancels when one study outweighs all others by many orders of magnitude: effects are offsets from
 * the heaviest study, and the sum of the weights of the others is never found as a difference.
 *
 * @param mean {@code Σwy/Σw}
 * @param w1 {@code Σw = tr W}
 * @param w2 {@code Σw² = tr WW}
 * @param q {@code y'Py = Σw(y − mean)²}
 * @param q2 {@code y'PPy = Σw²(y − mean)²}
 * @param q3 {@code y'PPPy}
 * @param traceP {@code tr P}
 * @param tracePP {@code tr PP}
 */
record Sums(double mean, double w1, double w2, double q, double q2, double q3, double traceP, double tracePP) {

    /** From the sums of all studies but the heaviest, and that one's effect and weight. */
    static Sums of(BlockSums block, double origin, double w) {
        double w1 = block.w1() + w;
        double share = block.w1() / w1;
        double mean = block.mean() * share;
        BlockSums others = block.shifted(block.mean() * (w / w1));
        double wm = w * mean;
        // r = Py is w(y − mean); that of the heaviest study is −wm, from which those of the others are measured.
        double fromHeaviest = others.wwwee() + 2 * wm * others.wwe() + wm * wm * others.w1();
        double shift = others.wwe() + wm * others.w1();
        double crossed = others.w2() / w1;
        return new Sums(
                origin + mean,
                w1,
                others.w2() + w * w,
                others.wee() + wm * mean,
                others.wwee() + wm * wm,
                fromHeaviest - shift * (shift / w1),
                w * share + (others.w1() - others.w2() / w1),
                w * share * (w * share)
                        + 2 * (w / w1) * (w / w1) * others.w2()
                        + (others.w2() - 2 * (others.w3() / w1) + crossed * crossed));
    }
}
