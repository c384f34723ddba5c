package org.meridian.synthesis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.stat.Scale;
import org.meridian.table.DataTable;

/** Roles by the names of columns. */
class RoleNamesTest {

    /** Columns that hold the numbers 1, 2, … from left to right, so that estimates lie between their limits if they stand between. */
    private static DataTable numbers(String columns) {
        List<String> names = List.of(columns.split("\\|"));
        String row = IntStream.rangeClosed(1, names.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        String header = names.stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(","));
        return CsvTexts.cells(header + "\n" + row + "\n");
    }

    private static String roles(String columns) {
        Map<Role, String> roles = ColumnRoles.in(numbers(columns)).columns();
        return new TreeMap<>(roles)
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource
    void conventionsAreKnown(String columns, String expected) {
        assertEquals(expected, roles(columns));
    }

    static Stream<Arguments> conventionsAreKnown() {
        return Stream.of(
                arguments("ai|n1i|ci|n2i", "treatmentEvents=ai treatmentTotal=n1i controlEvents=ci controlTotal=n2i"),
                arguments(
                        "ai|bi|ci|di",
                        "treatmentEvents=ai treatmentNonEvents=bi controlEvents=ci controlNonEvents=di both=ai firstOnly=bi"
                                + " secondOnly=ci neither=di"),
                arguments("a|b|c|d", "treatmentEvents=a treatmentNonEvents=b controlEvents=c controlNonEvents=d"),
                arguments("x1i|t1i|x2i|t2i", "treatmentEvents=x1i treatmentTime=t1i controlEvents=x2i controlTime=t2i"),
                arguments(
                        "tpos|tneg|cpos|cneg",
                        "treatmentEvents=tpos treatmentNonEvents=tneg controlEvents=cpos controlNonEvents=cneg"),
                arguments("xi|ni", "events=xi total=ni"),
                arguments("xi|ti", "events=xi time=ti"),
                arguments("mi|sdi|ni", "n=ni mean=mi sd=sdi"),
                arguments("ri|ni", "correlation=ri n=ni"),
                arguments("ti|ni|mi|r2i", "n=ni t=ti predictors=mi r2=r2i"),
                arguments("ai|mi|ni", "n=ni alpha=ai items=mi"),
                arguments("yi|vi", "y=yi v=vi"),
                arguments(
                        "event.e|n.e|event.c|n.c",
                        "treatmentEvents=event.e treatmentTotal=n.e treatmentN=n.e controlEvents=event.c controlTotal=n.c"
                                + " controlN=n.c"),
                arguments(
                        "event.e|time.e|event.c|time.c",
                        "treatmentEvents=event.e treatmentTime=time.e controlEvents=event.c controlTime=time.c"),
                arguments("TE|seTE", "y=TE se=seTE"),
                arguments("lower|TE|upper", "y=TE lower=lower upper=upper"),
                arguments("cor|n", "correlation=cor n=n total=n"),
                arguments(
                        "Events 1|Total 1|Events 2|Total 2",
                        "treatmentEvents=Events 1 treatmentTotal=Total 1 treatmentN=Total 1 controlEvents=Events 2"
                                + " controlTotal=Total 2 controlN=Total 2"),
                arguments(
                        "Experimental mean|Experimental SD|Experimental N|Control mean|Control SD|Control N",
                        "treatmentTotal=Experimental N treatmentMean=Experimental mean treatmentSd=Experimental SD"
                                + " treatmentN=Experimental N controlTotal=Control N controlMean=Control mean"
                                + " controlSd=Control SD controlN=Control N"),
                arguments("GIV Mean|GIV SE|Mean", "y=GIV Mean se=GIV SE"),
                arguments("O-E|Variance", "observedMinusExpected=O-E logRankVariance=Variance"),
                arguments("n0|x0|n1|x1", "treatmentTotal=n1 treatmentN=n1 controlTotal=n0 controlN=n0"),
                arguments(
                        "r1|n1|r0|n0",
                        "treatmentEvents=r1 treatmentTotal=n1 treatmentN=n1 controlEvents=r0 controlTotal=n0 controlN=n0"),
                arguments(
                        "eventsTreatment|eventsControl", "treatmentEvents=eventsTreatment controlEvents=eventsControl"),
                arguments(
                        "No. of events (intervention)|No. of events (placebo)",
                        "treatmentEvents=No. of events (intervention) controlEvents=No. of events (placebo)"),
                arguments("LCI|HR|UCI", "estimate=HR ciLower=LCI ciUpper=UCI"),
                arguments(
                        "95% CI lower|odds ratio|95% CI upper|p-value",
                        "estimate=odds ratio p=p-value ciLower=95% CI lower" + " ciUpper=95% CI upper"),
                arguments("95% LCI|HR|95% UCI", "estimate=HR ciLower=95% LCI ciUpper=95% UCI"),
                arguments("CI_lo|HR|CI_hi", "estimate=HR ciLower=CI_lo ciUpper=CI_hi"),
                arguments("low|RR|high", "estimate=RR ciLower=low ciUpper=high"),
                arguments(
                        "Lower 95% confidence limit|MD|Upper 95% confidence limit",
                        "y=MD estimate=MD ciLower=Lower 95% confidence limit ciUpper=Upper 95% confidence limit"),
                arguments("HR lower|HR|HR upper", "estimate=HR ciLower=HR lower ciUpper=HR upper"),
                arguments("ci.lb|yi|ci.ub|vi", "y=yi v=vi lower=ci.lb upper=ci.ub"),
                arguments("ll|mean|ul|n", "n=n total=n mean=mean ciLower=ll ciUpper=ul"),
                arguments(
                        "mean1|sd1|mean2|sd2|n|r",
                        "treatmentMean=mean1 treatmentSd=sd1 controlMean=mean2 controlSd=sd2"
                                + " mean1=mean1 sd1=sd1 mean2=mean2 sd2=sd2 correlation=r n=n total=n"),
                arguments("lnHR|se(lnHR)", "y=lnHR se=se(lnHR) estimateSe=se(lnHR)"),
                arguments("effect size|standard error", "y=effect size se=standard error"),
                arguments("MD|SE", "y=MD se=SE estimate=MD"));
    }

    @ParameterizedTest
    @MethodSource
    void namesThatMeanSomethingElseAreLeftAlone(String columns) {
        assertEquals("", roles(columns));
    }

    static Stream<String> namesThatMeanSomethingElseAreLeftAlone() {
        return Stream.of(
                "ci",
                "ai|ci|n1i",
                "r|t|p|v|se",
                "lower|upper",
                "mean age|age sd",
                "events treatment (%)|events control (%)",
                "n female treatment",
                "TP|FP|FN|TN",
                "latitude|year|alloc",
                "control|treatment",
                "tneg|cneg|cpos",
                "no events treatment|no events control",
                "treatment duration");
    }

    @Test
    void caseAndSignsBetweenWordsDoNotMatter() {
        String expected = "treatmentEvents=%s";
        for (String name : List.of(
                "Treatment events",
                "treatment_events",
                "TREATMENT.EVENTS",
                "treatmentEvents",
                "Events (treatment)",
                "events-treatment",
                " events in the treatment group ",
                "[Treatment arm] events")) {
            assertEquals(expected.formatted(name.strip()), roles(name));
        }
    }

    @Test
    void columnsOfTextsAreNeverTakenForNumbers() {
        DataTable cells = CsvTexts.cells("study,events treatment,n treatment\nA,4 (3%),123\nB,6 (2%),306\nC,3,231\n");
        ColumnRoles roles = ColumnRoles.in(cells);
        assertFalse(roles.columns().containsKey(Role.TREATMENT_EVENTS));
        assertEquals("n treatment", roles.columns().get(Role.TREATMENT_TOTAL));
        assertEquals(
                List.of(Role.TREATMENT_EVENTS),
                roles.texts().stream().map(ColumnRoles.Recognised::role).toList());
        // Most cells are numbers: the others are wrong, and named where the column is needed.
        DataTable mostly = CsvTexts.cells("study,events treatment\nA,4\nB,x\nC,3\n");
        assertEquals("events treatment", ColumnRoles.in(mostly).columns().get(Role.TREATMENT_EVENTS));
    }

    @ParameterizedTest
    @MethodSource
    void labelsAreFoundByTheBetterName(String columns, String expected) {
        assertEquals(expected, ColumnRoles.in(numbers(columns)).columns().get(Role.STUDY));
    }

    static Stream<Arguments> labelsAreFoundByTheBetterName() {
        return Stream.of(
                arguments("trial|author|study", "study"),
                arguments("trial|author|year", "author"),
                arguments("author|studlab", "studlab"),
                arguments("Study or Subgroup|Name", "Study or Subgroup"),
                arguments("year|First author", "First author"));
    }

    @Test
    void namesOfOneMeasureDoNotServeAnother() {
        ColumnRoles roles = ColumnRoles.in(numbers("lower|HR|upper|OR"));
        assertEquals(List.of("HR"), roles.candidates("HR", Scale.LOG).get(Role.ESTIMATE));
        assertEquals(List.of("OR"), roles.candidates("OR", Scale.LOG).get(Role.ESTIMATE));
        assertFalse(roles.candidates("RR", Scale.LOG).containsKey(Role.ESTIMATE));
        // The limits enclose the hazard ratio, 2, and not the odds ratio, 4.
        assertEquals(List.of("lower"), roles.candidates("HR", Scale.LOG).get(Role.CI_LOWER));
        assertFalse(roles.candidates("OR", Scale.LOG).containsKey(Role.CI_LOWER));
        assertFalse(roles.columns().containsKey(Role.ESTIMATE));
    }

    @Test
    void limitsThatEncloseTwoEffectsBelongToNeither() {
        ColumnRoles roles = ColumnRoles.in(numbers("lower|HR|OR|upper"));
        assertFalse(roles.candidates("HR", Scale.LOG).containsKey(Role.CI_LOWER));
        assertFalse(roles.candidates("OR", Scale.LOG).containsKey(Role.CI_LOWER));
    }

    @Test
    void theStandardErrorBesideARatioIsNotKnown() {
        ColumnRoles ratio = ColumnRoles.in(numbers("HR|SE"));
        assertFalse(ratio.candidates("HR", Scale.LOG).containsKey(Role.ESTIMATE_SE));
        ColumnRoles unknown = ColumnRoles.in(numbers("estimate|SE"));
        assertFalse(unknown.candidates("OR", Scale.LOG).containsKey(Role.ESTIMATE_SE));
        assertEquals(List.of("SE"), unknown.candidates("MD", Scale.IDENTITY).get(Role.ESTIMATE_SE));
    }

    @Test
    void twoColumnsForOneRoleLeaveItOpen() {
        ColumnRoles roles = ColumnRoles.in(numbers("n.e|total treatment|n.c"));
        assertFalse(roles.columns().containsKey(Role.TREATMENT_TOTAL));
        assertEquals(
                List.of("n.e", "total treatment"),
                roles.candidates("OR", Scale.LOG).get(Role.TREATMENT_TOTAL));
    }

    @Test
    void whatIsSaidWins() {
        DataTable cells = numbers("n.e|total treatment|n.c|foo|se");
        ColumnRoles said = ColumnRoles.in(cells).with(cells, Role.TREATMENT_TOTAL, "total treatment");
        assertEquals("total treatment", said.columns().get(Role.TREATMENT_TOTAL));
        assertEquals(
                List.of("total treatment"), said.candidates("OR", Scale.LOG).get(Role.TREATMENT_TOTAL));
        // Beside an effect that is said, a standard error is one; and a column that is said means nothing else.
        ColumnRoles effect = said.with(cells, Role.Y, "foo");
        assertEquals("se", effect.columns().get(Role.SE));
        assertEquals("foo", effect.with(cells, Role.SE, "n.c").columns().get(Role.Y));
        assertFalse(effect.with(cells, Role.SE, "n.c").columns().containsKey(Role.CONTROL_TOTAL));
        // A set is whole if one of its roles is said.
        DataTable counts = numbers("tpos|n1i|ci|n2i");
        assertEquals(
                Map.of(
                        Role.TREATMENT_EVENTS,
                        "tpos",
                        Role.TREATMENT_TOTAL,
                        "n1i",
                        Role.CONTROL_EVENTS,
                        "ci",
                        Role.CONTROL_TOTAL,
                        "n2i"),
                ColumnRoles.in(counts)
                        .with(counts, Role.TREATMENT_EVENTS, "tpos")
                        .columns());
    }

    @Test
    void exactlyTheRolesThatAreSaidArePlayed() {
        DataTable cells = numbers("y|se|v");
        ColumnRoles roles = ColumnRoles.exactly(Map.of(Role.Y, "y"));
        assertEquals(Map.of(Role.Y, "y"), roles.columns());
        assertEquals(
                Map.of(Role.Y, "y", Role.V, "v"), roles.with(cells, Role.V, "v").columns());
    }

    @Test
    void provenanceIsKnownWhereItIsWhole() {
        assertFalse(ColumnRoles.in(numbers("source")).columns().containsKey(Role.SOURCE));
        assertEquals("Source", ColumnRoles.in(numbers("Source|Page")).columns().get(Role.SOURCE));
        DataTable published = CsvTexts.cells("study,status\nA,published\nB,\n");
        assertFalse(ColumnRoles.in(published).columns().containsKey(Role.STATUS));
        DataTable known = CsvTexts.cells("study,status\nA,Confirmed\nB,unclear\n");
        assertEquals("status", ColumnRoles.in(known).columns().get(Role.STATUS));
    }
}
