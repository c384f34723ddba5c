package org.meridian.evidence.riskofbias;

import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.source.Identifier;

/**
 * The tools of the field.
 */
public final class Tools {

    /**
     * RoB 2, for randomised trials.
     *
     * @see <a href="https://doi.org/10.1136/bmj.l4898">Sterne et al 2019</a>
     */
    public static final Tool ROB2 = new Tool(
            "RoB 2",
            "2019",
            bias(
                    "Randomisation process",
                    "Deviations from intended interventions",
                    "Missing outcome data",
                    "Measurement of the outcome",
                    "Selection of the reported result"),
            List.of(
                    new Level("low", Concern.LOW),
                    new Level("some concerns", Concern.SOME),
                    new Level("high", Concern.HIGH)),
            OverallRule.LEAST_FAVOURABLE,
            new Identifier.Doi("10.1136/bmj.l4898"));

    /**
     * RoB 1, the Cochrane tool of 2011, for randomised trials. It has no overall judgement.
     *
     * @see <a href="https://doi.org/10.1136/bmj.d5928">Higgins et al 2011</a>
     */
    public static final Tool ROB1 = new Tool(
            "RoB 1",
            "2011",
            bias(
                    "Random sequence generation",
                    "Allocation concealment",
                    "Blinding of participants and personnel",
                    "Blinding of outcome assessment",
                    "Incomplete outcome data",
                    "Selective reporting",
                    "Other bias"),
            lowUnclearHigh(),
            OverallRule.JUDGED,
            new Identifier.Doi("10.1136/bmj.d5928"));

    /**
     * ROBINS-I, for studies of interventions that are not randomised. "No information" stands between moderate and serious, as it
     * keeps a study from being called moderate, and a serious domain tells more.
     *
     * @see <a href="https://doi.org/10.1136/bmj.i4919">Sterne et al 2016</a>
     */
    public static final Tool ROBINS_I = new Tool(
            "ROBINS-I",
            "2016",
            bias(
                    "Confounding",
                    "Selection of participants into the study",
                    "Classification of interventions",
                    "Deviations from intended interventions",
                    "Missing data",
                    "Measurement of outcomes",
                    "Selection of the reported result"),
            robinsLevels(),
            OverallRule.LEAST_FAVOURABLE,
            new Identifier.Doi("10.1136/bmj.i4919"));

    /**
     * ROBINS-I version 2, the draft of 20 November 2025, which its authors call subject to change. It has six domains: that on deviations
     * from intended interventions was dropped, and classification comes before selection. Names of domains and levels are those of version
     * 1, to whose paper the reference leads; the wording and the rules of the draft were not seen, so the reviewers judge the study as a
     * whole.
     *
     * @see <a href="https://sites.google.com/site/riskofbiastool/welcome/robins-i-v2">what the authors changed</a>
     * @see <a href="https://github.com/mcguinlu/robvis/issues/156">the order of the domains</a>
     * @see <a href="https://github.com/mcguinlu/robvis/issues/165">six domains since 20 November 2025</a>
     */
    public static final Tool ROBINS_I_V2_DRAFT = new Tool(
            "ROBINS-I V2 (draft)",
            "draft of 20 November 2025",
            bias(
                    "Confounding",
                    "Classification of interventions",
                    "Selection of participants into the study",
                    "Missing data",
                    "Measurement of the outcome",
                    "Selection of the reported result"),
            robinsLevels(),
            OverallRule.JUDGED,
            new Identifier.Doi("10.1136/bmj.i4919"));

    /**
     * QUADAS-2, for studies of diagnostic accuracy: four domains of bias, and concerns about applicability in the first three.
     *
     * @see <a href="https://doi.org/10.7326/0003-4819-155-8-201110180-00009">Whiting et al 2011</a>
     */
    public static final Tool QUADAS2 = new Tool(
            "QUADAS-2",
            "2011",
            quadas(),
            lowUnclearHigh(),
            OverallRule.JUDGED,
            new Identifier.Doi("10.7326/0003-4819-155-8-201110180-00009"));

    private Tools() {}

    /**
     * All of them.
     *
     * @return the tools, those for randomised trials first
     */
    public static List<Tool> all() {
        return List.of(ROB2, ROB1, ROBINS_I, ROBINS_I_V2_DRAFT, QUADAS2);
    }

    private static List<Domain> bias(String... names) {
        List<Domain> domains = new ArrayList<>();
        for (String name : names) {
            domains.add(new Domain("D" + (domains.size() + 1), name, Domain.Kind.BIAS));
        }
        return domains;
    }

    private static List<Domain> quadas() {
        List<Domain> domains = bias("Patient selection", "Index test", "Reference standard", "Flow and timing");
        for (int i = 0; i < 3; i++) {
            domains.add(
                    new Domain("A" + (i + 1), domains.get(i).name() + ", applicability", Domain.Kind.APPLICABILITY));
        }
        return domains;
    }

    private static List<Level> robinsLevels() {
        return List.of(
                new Level("low", Concern.LOW),
                new Level("moderate", Concern.SOME),
                new Level("no information", Concern.UNKNOWN),
                new Level("serious", Concern.HIGH),
                new Level("critical", Concern.CRITICAL));
    }

    private static List<Level> lowUnclearHigh() {
        return List.of(
                new Level("low", Concern.LOW), new Level("unclear", Concern.SOME), new Level("high", Concern.HIGH));
    }
}
