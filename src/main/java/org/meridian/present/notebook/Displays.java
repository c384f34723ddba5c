package org.meridian.present.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which type shows itself how. The first rule that is about a value decides.
 *
 * @param rules the rules, in the order in which they are asked
 */
public record Displays(List<DisplayRule<?>> rules) {

    /** Copies the list. */
    public Displays {
        rules = List.copyOf(rules);
    }

    /**
     * The rules of this library.
     *
     * @return figures as SVG; results as text, the most asked for among them also as HTML tables
     */
    public static Displays withDefaults() {
        return new Displays(StandardRules.all());
    }

    /**
     * The rules with one more, which is asked before the others.
     *
     * @param rule the rule
     * @return the rules
     */
    public Displays with(DisplayRule<?> rule) {
        List<DisplayRule<?>> more = new ArrayList<>(rules);
        more.add(0, rule);
        return new Displays(more);
    }

    /**
     * Shows a value. A thing of this library that no rule is about shows its text; a collection of such things, or of texts, shows its
     * members one below the other.
     *
     * @param value any value
     * @return its display; empty if it is none of this library's and no rule is about it
     */
    public Optional<Display> show(Object value) {
        if (value instanceof Collection<?> collection
                && collection.stream().allMatch(it -> it instanceof String || isOurs(it))) {
            return Optional.of(LineList.of(collection));
        }
        Optional<Display> byRule =
                rules.stream().flatMap(rule -> rule.show(value).stream()).findFirst();
        return byRule.isEmpty() && isOurs(value) ? Optional.of(Display.ofText(value.toString())) : byRule;
    }

    static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("org.meridian.");
    }

    @Override
    public String toString() {
        return rules.size() + (rules.size() == 1 ? " rule" : " rules");
    }
}
