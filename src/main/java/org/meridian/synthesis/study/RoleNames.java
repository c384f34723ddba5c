package org.meridian.synthesis.study;

import static org.meridian.synthesis.study.Role.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/**
 * Roles by the names of columns, as metafor, meta, RevMan, Stata, JASP and plain English give them. Only a column whose cells are
 * mostly numbers is taken for numbers.
 */
final class RoleNames {

    /** The better names of labels first. */
    private static final List<String> LABELS = List.of(
            "slab",
            "studlab",
            "studylabel",
            "study",
            "studyname",
            "studyorsubgroup",
            "studyid",
            "trialname",
            "authoryear",
            "author",
            "authors",
            "firstauthor",
            "trial",
            "reference",
            "citation",
            "publication",
            "paper",
            "label",
            "name");

    private static final Map<Role, Set<String>> NUMBERS = numbers();

    private static final Map<Role, Set<String>> PROVENANCE =
            Map.of(SOURCE, Set.of("source"), PAGE, Set.of("page", "pages"), QUOTE, Set.of("quote", "quotation"));

    private RoleNames() {}

    private static Map<Role, Set<String>> numbers() {
        Map<Role, Set<String>> names = new LinkedHashMap<>();
        names.put(MEAN_1, Set.of("mean1"));
        names.put(SD_1, Set.of("sd1"));
        names.put(MEAN_2, Set.of("mean2"));
        names.put(SD_2, Set.of("sd2"));
        names.put(CORRELATION, Set.of("correlation", "cor", "corr", "pearsonr"));
        names.put(T, Set.of("tvalue", "tstat", "tstatistic"));
        names.put(PREDICTORS, Set.of("predictors", "npredictors", "numberofpredictors"));
        names.put(R2, Set.of("r2", "rsquared", "rsq"));
        names.put(ALPHA, Set.of("alpha", "cronbachalpha", "cronbachsalpha"));
        names.put(ITEMS, Set.of("items", "nitems", "numberofitems"));
        names.put(BOTH, Set.of("both"));
        names.put(FIRST_ONLY, Set.of("firstonly"));
        names.put(SECOND_ONLY, Set.of("secondonly"));
        names.put(NEITHER, Set.of("neither"));
        names.put(OBSERVED_MINUS_EXPECTED, Set.of("oe", "ominuse", "observedminusexpected"));
        names.put(LOG_RANK_VARIANCE, Set.of("logrankvariance", "logrankv", "varianceofoe"));
        names.put(HOMOZYGOUS_FIRST, Set.of("homozygousfirst"));
        names.put(HETEROZYGOUS, Set.of("heterozygous"));
        names.put(HOMOZYGOUS_SECOND, Set.of("homozygoussecond"));
        names.put(ESTIMATE_SE, Set.of("estimatese"));
        return names;
    }

    /** What the names of labels, groups and columns of numbers tell; several columns for one role if they leave it open. */
    static List<ColumnRoles.Recognised> ofNumbers(DataTable table, Map<Role, String> said) {
        List<HeaderName> free = free(table, said);
        List<ColumnRoles.Recognised> found = new ArrayList<>();
        label(free).ifPresent(it -> found.add(recognised(STUDY, it)));
        named(free, Set.of("cluster", "clusterid")).forEach(it -> found.add(recognised(CLUSTER, it)));
        found.addAll(provenance(table, free));
        found.addAll(numbers(table, free, said, RoleNames::isNumeric));
        return found;
    }

    /** What the names of further columns would tell, were their cells numbers. */
    static List<ColumnRoles.Recognised> ofTexts(DataTable table, Map<Role, String> said) {
        Set<String> texts = new LinkedHashSet<>(table.columns());
        texts.removeIf(column -> isNumeric(table.column(column)));
        return numbers(table, free(table, said), said, cells -> true).stream()
                .filter(it -> texts.contains(it.column()))
                .toList();
    }

    private static List<HeaderName> free(DataTable table, Map<Role, String> said) {
        return table.columns().stream()
                .filter(column -> !said.containsValue(column))
                .map(HeaderName::of)
                .filter(it -> !ReviewColumns.NAMES.contains(it.compact()))
                .toList();
    }

    private static List<ColumnRoles.Recognised> numbers(
            DataTable table, List<HeaderName> free, Map<Role, String> said, Predicate<List<Cell>> condition) {
        List<HeaderName> numbers = free.stream()
                .filter(it -> condition.test(table.column(it.column())))
                .toList();
        List<ColumnRoles.Recognised> found = new ArrayList<>();
        said.forEach((role, column) -> found.add(ColumnRoles.Recognised.of(role, column)));
        found.addAll(NameSets.in(numbers, said.keySet()));
        found.addAll(ArmNames.in(numbers));
        NUMBERS.forEach((role, names) -> named(numbers, names).forEach(it -> found.add(recognised(role, it))));
        new EffectNames(numbers, found).read(table);
        return found;
    }

    private static boolean isNumeric(List<Cell> cells) {
        long present = cells.stream().filter(cell -> !cell.isMissing()).count();
        long numbers = cells.stream().filter(cell -> cell.number().isPresent()).count();
        return 2 * numbers > present;
    }

    private static Optional<HeaderName> label(List<HeaderName> all) {
        return LABELS.stream()
                .flatMap(name -> all.stream().filter(it -> it.compact().equals(name)))
                .findFirst();
    }

    /** A source alone may be anything; beside a page or a quotation it is where the figures were read. */
    private static List<ColumnRoles.Recognised> provenance(DataTable table, List<HeaderName> all) {
        List<ColumnRoles.Recognised> found = new ArrayList<>();
        for (Role role : List.of(SOURCE, PAGE, QUOTE)) {
            named(all, PROVENANCE.get(role)).forEach(it -> found.add(recognised(role, it)));
        }
        if (found.stream().map(ColumnRoles.Recognised::role).distinct().count() < 2) {
            found.clear();
        }
        named(all, Set.of("status")).stream()
                .filter(it -> areStatuses(table.column(it.column())))
                .forEach(it -> found.add(recognised(STATUS, it)));
        return found;
    }

    /** Every cell that says something says a status; one at least does. */
    private static boolean areStatuses(List<Cell> cells) {
        List<String> words = cells.stream().flatMap(it -> it.present().stream()).toList();
        return !words.isEmpty()
                && words.stream().allMatch(it -> FigureStatus.ofWord(it).isPresent());
    }

    private static List<HeaderName> named(List<HeaderName> headers, Set<String> names) {
        return headers.stream().filter(it -> names.contains(it.compact())).toList();
    }

    private static ColumnRoles.Recognised recognised(Role role, HeaderName header) {
        return ColumnRoles.Recognised.of(role, header.column());
    }
}
