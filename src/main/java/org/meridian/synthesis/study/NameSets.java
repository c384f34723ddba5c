package org.meridian.synthesis.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that mean something only together: {@code ci} are the events of a control arm beside {@code ai}, {@code n1i} and
 * {@code n2i}, and a confidence interval elsewhere. A set counts if of each of its places a column is
 * there, or its role is said.
 */
final class NameSets {

    /** Each line is a set: role and name, alternatives of one place after a bar. */
    private static final List<Map<Role, String>[]> SETS = sets("""
            treatmentEvents=ai treatmentTotal=n1i|treatmentNonEvents=bi controlEvents=ci controlTotal=n2i|controlNonEvents=di
            treatmentEvents=a treatmentNonEvents=b controlEvents=c controlNonEvents=d
            treatmentEvents=tpos treatmentTotal=n1|treatmentNonEvents=tneg controlEvents=cpos controlTotal=n2|controlNonEvents=cneg
            both=ai firstOnly=bi secondOnly=ci neither=di
            treatmentEvents=x1i treatmentTime=t1i controlEvents=x2i controlTime=t2i
            treatmentMean=m1i treatmentSd=sd1i treatmentN=n1i controlMean=m2i controlSd=sd2i controlN=n2i
            mean1=m1i sd1=sd1i mean2=m2i sd2=sd2i n=ni correlation=ri
            mean1=mean1 sd1=sd1 mean2=mean2 sd2=sd2 n=n correlation=r
            events=xi total=ni
            events=xi time=ti
            mean=mi sd=sdi n=ni
            correlation=ri n=ni
            correlation=r n=n
            t=ti n=ni predictors=mi
            t=ti n=ni predictors=mi r2=r2i
            t=t n=n predictors=predictors
            alpha=ai items=mi n=ni
            y=yi v=vi|se=sei
            y=y v=vary|se=sey
            y=te se=sete
            y=givmean se=givse
            """);

    private NameSets() {}

    @SuppressWarnings("unchecked")
    private static List<Map<Role, String>[]> sets(String lines) {
        return lines.lines()
                .map(line -> Arrays.stream(line.split(" ")).map(NameSets::place).toArray(Map[]::new))
                .map(it -> (Map<Role, String>[]) it)
                .toList();
    }

    private static Map<Role, String> place(String alternatives) {
        Map<Role, String> place = new LinkedHashMap<>();
        for (String alternative : alternatives.split("\\|")) {
            String[] parts = alternative.split("=");
            place.put(Role.ofKey(parts[0]).orElseThrow(), parts[1]);
        }
        return place;
    }

    /** What the sets that are whole tell. */
    static List<ColumnRoles.Recognised> in(List<HeaderName> numbers, Set<Role> said) {
        List<ColumnRoles.Recognised> found = new ArrayList<>();
        for (Map<Role, String>[] set : SETS) {
            List<ColumnRoles.Recognised> ofSet = new ArrayList<>();
            long places = Arrays.stream(set)
                    .filter(place -> ofSet.addAll(members(place, numbers))
                            || place.keySet().stream().anyMatch(said::contains))
                    .count();
            if (places == set.length && !ofSet.isEmpty()) {
                found.addAll(ofSet);
            }
        }
        return found;
    }

    private static List<ColumnRoles.Recognised> members(Map<Role, String> place, List<HeaderName> numbers) {
        List<ColumnRoles.Recognised> members = new ArrayList<>();
        place.forEach((role, name) -> numbers.stream()
                .filter(header -> header.compact().equals(name))
                .forEach(header -> members.add(ColumnRoles.Recognised.of(role, header.column()))));
        return members;
    }
}
