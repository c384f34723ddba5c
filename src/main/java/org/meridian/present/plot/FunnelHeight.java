package org.meridian.present.plot;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.StudyEffect;

/** What the vertical axis of a funnel plot measures; large studies are always at the top. */
public enum FunnelHeight {
    /** Standard error, rising downwards: limits are straight lines. The choice that Sterne and Egger recommend. */
    STANDARD_ERROR("Standard error") {
        @Override
        double of(StudyEffect study) {
            return study.se();
        }

        @Override
        double standardError(double height) {
            return height;
        }

        @Override
        double at(double standardError) {
            return standardError;
        }
    },
    /** Sampling variance, rising downwards. */
    VARIANCE("Sampling variance") {
        @Override
        double of(StudyEffect study) {
            return study.v();
        }

        @Override
        double standardError(double height) {
            return Math.sqrt(Math.max(0, height));
        }

        @Override
        double at(double standardError) {
            return standardError * standardError;
        }
    },
    /** Inverse standard error. */
    PRECISION("Precision (1 / standard error)") {
        @Override
        double of(StudyEffect study) {
            return 1 / study.se();
        }

        @Override
        double standardError(double height) {
            return 1 / height;
        }

        @Override
        double at(double standardError) {
            return 1 / standardError;
        }

        @Override
        AxisPlan plan(PlotRange heights) {
            double slack = Math.max(0.04 * heights.length(), 0.02 * heights.to());
            double from = Math.max(heights.from() - slack, heights.from() / 2);
            return AxisPlan.of(title(), Scale.IDENTITY, new PlotRange(from, heights.to() + slack));
        }
    },
    /** Number of participants on a logarithmic axis. No standard error belongs to it, so there are no limits and no regions. */
    SAMPLE_SIZE("Participants (log scale)") {
        @Override
        double of(StudyEffect study) {
            return StrictMath.log(SampleSize.of(study.data())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a funnel plot by sample size needs the number of participants of every study, but "
                                    + (study.label().isBlank() ? "one" : study.label()) + " does not give it")));
        }

        @Override
        double standardError(double height) {
            throw new IllegalStateException("no standard error belongs to a sample size");
        }

        @Override
        double at(double standardError) {
            throw new IllegalStateException("no sample size belongs to a standard error");
        }

        @Override
        AxisPlan plan(PlotRange heights) {
            PlotRange decade =
                    heights.length() < 0.7 ? new PlotRange(heights.from() - 0.4, heights.to() + 0.4) : heights;
            return AxisPlan.of(title(), Scale.LOG, decade.widened(0.04));
        }

        @Override
        boolean knowsStandardErrors() {
            return false;
        }
    };

    private final String title;

    FunnelHeight(String title) {
        this.title = title;
    }

    /**
     * What the axis measures.
     *
     * @return for example {@code "Standard error"}
     */
    public String title() {
        return title;
    }

    /** The title as it stands within a sentence. */
    String inSentence() {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** Where a study stands on the axis. */
    abstract double of(StudyEffect study);

    /** The standard error at a height. */
    abstract double standardError(double height);

    /** The height of a standard error. */
    abstract double at(double standardError);

    boolean knowsStandardErrors() {
        return true;
    }

    /** The axis for studies from one height to another. */
    AxisPlan plan(PlotRange heights) {
        return AxisPlan.of(title, Scale.IDENTITY, new PlotRange(0, heights.to() * 1.05))
                .upsideDown();
    }
}
