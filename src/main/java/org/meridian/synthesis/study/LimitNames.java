package org.meridian.synthesis.study;

import java.util.List;

/** How the limits of confidence intervals are called. */
final class LimitNames {

    static final List<String> LOWER = List.of(
            "lower",
            "ll",
            "lb",
            "lcl",
            "lci",
            "cil",
            "cilower",
            "lowerci",
            "cilow",
            "lowci",
            "cilb",
            "cill",
            "lowerlimit",
            "lowerbound",
            "lowercl",
            "lowerconfidencelimit",
            "cilowerlimit",
            "cilowerbound",
            "lowerlimitci",
            "lowerboundci",
            "cistart",
            "conflow");

    static final List<String> UPPER = LOWER.stream()
            .map(it -> it.replace("lower", "upper"))
            .map(LimitNames::upper)
            .toList();

    private LimitNames() {}

    private static String upper(String name) {
        return switch (name) {
            case "ll" -> "ul";
            case "lb" -> "ub";
            case "lcl" -> "ucl";
            case "lci" -> "uci";
            case "cil" -> "ciu";
            case "cilow" -> "cihigh";
            case "lowci" -> "highci";
            case "cilb" -> "ciub";
            case "cill" -> "ciul";
            case "cistart" -> "ciend";
            case "conflow" -> "confhigh";
            default -> name;
        };
    }
}
