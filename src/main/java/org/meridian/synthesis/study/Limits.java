package org.meridian.synthesis.study;

import static org.meridian.synthesis.study.Role.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.table.DataTable;

/**
 * Which number a pair of confidence limits belongs to: an effect on the analysis scale, an estimate as printed, or a mean. The
 * limits must enclose exactly one of them in most rows; otherwise nobody knows.
 */
final class Limits {

    private Limits() {}

    /**
     * A column that limits may belong to.
     *
     * @param role what it is
     * @param column its name
     * @param measure the measure that its name speaks of
     */
    private record Centre(Role role, String column, Optional<String> measure) {}

    static void in(DataTable table, List<HeaderName> numbers, List<ColumnRoles.Recognised> found) {
        List<Centre> centres = centres(found);
        List<String> lower = named(numbers, LimitNames.LOWER);
        List<String> upper = named(numbers, LimitNames.UPPER);
        if (centres.isEmpty() || lower.isEmpty() || upper.isEmpty()) {
            return;
        }
        List<Centre> enclosed = centres.stream()
                .filter(it -> encloses(table, lower.get(0), it.column, upper.get(0)))
                .toList();
        if (enclosed.size() == 1) {
            Centre centre = enclosed.get(0);
            lower.forEach(column -> found.add(limit(centre, centre.role == Y ? LOWER : CI_LOWER, column)));
            upper.forEach(column -> found.add(limit(centre, centre.role == Y ? UPPER : CI_UPPER, column)));
        }
    }

    private static ColumnRoles.Recognised limit(Centre centre, Role role, String column) {
        return new ColumnRoles.Recognised(role, column, centre.measure, Optional.empty());
    }

    /** A difference is both an estimate and an effect on the analysis scale; it counts as an estimate. */
    private static List<Centre> centres(List<ColumnRoles.Recognised> found) {
        List<Centre> centres = new ArrayList<>();
        for (Role role : List.of(ESTIMATE, Y, Role.MEAN)) {
            for (ColumnRoles.Recognised it : found) {
                if (it.role() == role && centres.stream().noneMatch(known -> known.column.equals(it.column()))) {
                    centres.add(new Centre(role, it.column(), it.measure()));
                }
            }
        }
        return centres;
    }

    private static List<String> named(List<HeaderName> numbers, List<String> names) {
        return numbers.stream()
                .filter(it -> names.contains(it.compact()))
                .map(HeaderName::column)
                .toList();
    }

    private static boolean encloses(DataTable table, String lower, String centre, String upper) {
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < table.size(); i++) {
            OptionalDouble low = table.cell(i, lower).number();
            OptionalDouble middle = table.cell(i, centre).number();
            OptionalDouble high = table.cell(i, upper).number();
            if (low.isPresent() && middle.isPresent() && high.isPresent()) {
                boolean enclosed =
                        low.getAsDouble() <= middle.getAsDouble() && middle.getAsDouble() <= high.getAsDouble();
                inside += enclosed ? 1 : 0;
                outside += enclosed ? 0 : 1;
            }
        }
        return inside > outside;
    }
}
