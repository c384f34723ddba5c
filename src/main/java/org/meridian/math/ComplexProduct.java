package org.meridian.math;

/** A product of complex numbers that may exceed the range of a double: {@code (re + i im) exp(logScale)}. */
final class ComplexProduct {

    private static final double LARGE = 0x1p300;
    private static final double LOG_LARGE = StrictMath.log(LARGE);

    private double re;
    private double im;
    private double logScale;

    double re() {
        return re;
    }

    double im() {
        return im;
    }

    double logScale() {
        return logScale;
    }

    void reset() {
        re = 1;
        im = 0;
        logScale = 0;
    }

    void times(double otherRe, double otherIm) {
        double product = re * otherRe - im * otherIm;
        im = re * otherIm + im * otherRe;
        re = product;
    }

    /** Times the square root whose real part is positive. */
    void timesRoot(double squareRe, double squareIm) {
        double size = Math.sqrt(squareRe * squareRe + squareIm * squareIm);
        double major = Math.sqrt((size + Math.abs(squareRe)) / 2);
        double minor = Math.abs(squareIm) / (2 * major);
        double rootRe = squareRe >= 0 ? major : minor;
        double rootIm = squareRe >= 0 ? minor : major;
        times(rootRe, squareIm < 0 ? -rootIm : rootIm);
        double reach = Math.abs(re) + Math.abs(im);
        if (reach > LARGE) {
            re /= LARGE;
            im /= LARGE;
            logScale += LOG_LARGE;
        } else if (reach < 1 / LARGE) {
            re *= LARGE;
            im *= LARGE;
            logScale -= LOG_LARGE;
        }
    }
}
