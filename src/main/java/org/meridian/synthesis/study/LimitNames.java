package org.meridian.synthesis.study;

import java.util.List;

/** How the limits of confidence intervals are called. */
final class LimitNames {

    static final List<String> LOWER = List.of(
            "lower",
            "low",
            "lo",
            "ll",
            "lb",
            "lcl",
            "lci",
            "cil",
            "cilower",
            "lowerci",
            "cilow",
            "lowci",
            "cilo",
            "loci",
            "cilb",
            "cill",
            "lowerlimit",
            "lowerbound",
            "lowercl",
            "lowerconfidencelimit",
            "lowerconfidenceinterval",
            "confidenceintervallower",
            "cilowerlimit",
            "cilowerbound",
            "lowerlimitci",
            "lowerboundci",
            "cistart",
            "conflow");

    static final List<String> UPPER = LOWER.stream().map(LimitNames::upper).toList();

    private LimitNames() {}

    private static String upper(String lower) {
        return switch (lower) {
            case "ll", "lb", "lcl", "lci" -> "u" + lower.substring(1);
            case "cil", "cilb", "cill" -> "ciu" + lower.substring(3);
            case "cistart" -> "ciend";
            default -> lower.contains("lower") ? lower.replace("lower", "upper") : high(lower);
        };
    }

    private static String high(String low) {
        return low.contains("low") ? low.replace("low", "high") : low.replace("lo", "hi");
    }
}
