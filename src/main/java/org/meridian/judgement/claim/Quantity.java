package org.meridian.judgement.claim;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be computed from a library to check a claim. Every value is computed anew from trials, counts, figures and points; none
 * is kept. The name of a constant, in lower case, is what the table of assertions calls it.
 */
public enum Quantity {
    /** Risk ratio of an outcome, acupuncture against drugs, over the trials with counts on people with sciatica. */
    POOLED_RR_AGAINST_DRUGS("risk ratio, acupuncture against drugs", TrialQuantities::riskRatioAgainstDrugs),
    /** The same against drugs of the class of NSAIDs. */
    POOLED_RR_AGAINST_NSAIDS("risk ratio, acupuncture against NSAIDs", TrialQuantities::riskRatioAgainstNsaids),
    /** Mean difference of an outcome, acupuncture against drugs. */
    POOLED_MD_AGAINST_DRUGS("mean difference, acupuncture against drugs", TrialQuantities::differenceFromDrugs),
    /** Mean difference of an outcome, acupuncture against sham acupuncture. */
    POOLED_MD_AGAINST_SHAM("mean difference, acupuncture against sham", TrialQuantities::differenceFromSham),
    /** Share of the people needled in trials who had an event. */
    RISK_WITH_ACUPUNCTURE("share of people needled in trials", TrialQuantities::riskWithAcupuncture),
    /** Share of the trials with acupuncture that pass current between needles. */
    SHARE_WITH_ELECTROACUPUNCTURE(
            "share of trials with electroacupuncture", TrialQuantities::shareWithElectroacupuncture),
    /** Median time that needles stay, over the trials of a source. */
    MEDIAN_RETENTION("median time that needles stay, in minutes", PointQuantities::medianRetention),
    /** The smallest depth in any trial of a source. */
    LEAST_DEPTH("smallest depth of insertion, in mm", PointQuantities::leastDepth),
    /** Share of the trials of a source that seek de qi. */
    SHARE_SEEKING_DE_QI("share of trials that seek de qi", PointQuantities::shareSeekingDeQi),
    /** Region of the last point of a channel. */
    CHANNEL_END("region in which the channel ends", PointQuantities::channelEnd),
    /** Regions through which a channel runs, from its first point to its last. */
    CHANNEL_COURSE("regions through which the channel runs", PointQuantities::channelCourse),
    /** Share of the points used for sciatica that lie on certain channels. */
    SHARE_OF_POINTS_ON_CHANNELS("share of points for sciatica on these channels", PointQuantities::shareOnChannels),
    /** How many different sets of points one source prescribes for different syndromes. */
    PRESCRIPTIONS_BY_SYNDROME(
            "sets of points that a source distinguishes by syndrome", PointQuantities::prescriptionsBySyndrome),
    /** Share of the points that several sources use, which the article lists. */
    OVERLAP_WITH_ARTICLE_LIST("share of the common points that the article lists", PointQuantities::overlapWithArticle),
    /** Who holds points to be harmful in pregnancy, and who finds no evidence. */
    POSITIONS_ON_PREGNANCY("positions on points in pregnancy", PointQuantities::positionsOnPregnancy),
    /** The figure that a source prints, not recomputed. */
    PRINTED_FIGURE("figure as printed", ReportQuantities::printedFigure),
    /** The largest figure of a range by the smallest. */
    HIGHEST_BY_LOWEST("highest by lowest", ReportQuantities::highestByLowest),
    /** Share of increases among the studies of a finding that changed at all: the sign test. */
    SHARE_OF_STUDIES_INCREASING("share of increases among studies that changed", ReportQuantities::shareIncreasing),
    /** How many of the mechanisms that bear on the claim were measured in people. */
    MECHANISMS_IN_PEOPLE("mechanisms measured in people", ReportQuantities::mechanismsInPeople),
    /** How many sources beside the claim studied those it is about. */
    SOURCES_ON_SUBJECT("sources that studied those the claim is about", ReportQuantities::sourcesOnSubject),
    /** Share of the cited sources that are articles in journals. */
    SHARE_OF_JOURNAL_ARTICLES("share of cited sources that are journal articles", ReportQuantities::shareOfArticles),
    /** What one would want to compute, and for which nothing is at hand; the table of assertions says why. */
    NOT_AT_HAND(
            "what one would compute", it -> new Measured.Unknown(it.assertion().note()));

    private final String title;
    private final Function<QuantityRequest, Measured> formula;

    Quantity(String title, Function<QuantityRequest, Measured> formula) {
        this.title = title;
        this.formula = formula;
    }

    /**
     * The quantity by the name that the table of assertions uses.
     *
     * @param name the name of the constant in lower case
     * @return the quantity
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static Quantity named(String name) {
        return Stream.of(values())
                .filter(it -> it.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no quantity \"" + name + "\"; there are "
                        + Stream.of(values()).map(Quantity::id).collect(Collectors.joining(", "))));
    }

    /**
     * The name that the table of assertions uses.
     *
     * @return the name of the constant in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The quantity in words.
     *
     * @return for example {@code "risk ratio, acupuncture against drugs"}
     */
    public String title() {
        return title;
    }

    Measured of(QuantityRequest inquiry) {
        return formula.apply(inquiry);
    }
}
