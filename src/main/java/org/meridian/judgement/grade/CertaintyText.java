package org.meridian.judgement.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A certainty as text, never without its rules. */
final class CertaintyText {

    private CertaintyText() {}

    static String headline(Certainty certainty) {
        String open = certainty.open().stream().map(GradeDomain::words).collect(Collectors.joining(" and "));
        return level(certainty) + (open.isEmpty() ? "" : ", " + open + " not judged") + ", from "
                + certainty.method().start().level().words() + " ("
                + certainty.method().start().words() + "): " + moves(certainty);
    }

    /** For a cell of a table: the level, or what it is at most. */
    static String level(Certainty certainty) {
        CertaintyLevel level = certainty.atMost();
        return certainty.open().isEmpty()
                ? level.words() + " " + level.symbol()
                : "not rated, at most " + level.words();
    }

    /** The rules that moved the level, or that none did. */
    static String moves(Certainty certainty) {
        List<String> moves = new ArrayList<>();
        boolean down = certainty.ratings().stream().anyMatch(it -> it.rating().steps() < 0);
        for (DomainRating rating : certainty.ratings()) {
            int steps = rating.rating().steps();
            if (steps != 0) {
                String uncounted = steps > 0 && down ? ", which does not count as something rates down" : "";
                moves.add(rating.domain().words() + (steps < 0 ? " −" : " +") + Math.abs(steps) + " by " + by(rating)
                        + uncounted);
            } else if (rating.people().isPresent()) {
                moves.add(rating.domain().words() + " 0 by " + by(rating));
            }
        }
        return moves.isEmpty() ? "nothing found that moves it" : String.join(", ", moves);
    }

    private static String by(DomainRating rating) {
        return rating.people()
                .map(it -> it.by() + " (the rule " + rating.rule() + " says "
                        + rating.rule().rating().words() + ")")
                .orElse(rating.rule().toString());
    }

    static String summary(Certainty certainty) {
        StringBuilder text =
                new StringBuilder("Certainty: ").append(headline(certainty)).append("\n\n");
        for (DomainRating rating : certainty.ratings()) {
            text.append(rating)
                    .append("\n    ")
                    .append(rating.rule().words())
                    .append(" [doi:")
                    .append(rating.rule().reference())
                    .append("]\n");
        }
        certainty
                .pooled()
                .findings()
                .forEach(finding ->
                        text.append("beside the rules: ").append(finding).append('\n'));
        return text.toString();
    }
}
