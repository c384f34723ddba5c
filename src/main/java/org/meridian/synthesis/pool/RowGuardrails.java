package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.study.FigureStatus;
import org.meridian.synthesis.study.Role;
import org.meridian.table.Cell;

/** The rules about the rows that effects come from: labels, and whether their figures are confirmed. Each rule is documented at its {@link FindingCode}. */
public final class RowGuardrails {

    private RowGuardrails() {}

    /**
     * What a careful reader would object to in rows.
     *
     * @param effects the studies' effects, with their rows where they have any
     * @return the findings of all rules that apply, in a fixed order
     */
    public static List<Finding> of(Effects effects) {
        List<Finding> findings = new ArrayList<>();
        duplicateLabels(effects, findings);
        notConfirmed(effects, findings);
        return findings;
    }

    /** Rows of one cluster, or numbered within their study, are declared effects of one study: a label shared by them is right. */
    private static void duplicateLabels(Effects effects, List<Finding> findings) {
        if (effects.rows().columns().containsKey(Role.EFFECT)) {
            return;
        }
        List<Cell> clusters = effects.rows().cells(Role.CLUSTER).orElse(List.of());
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < effects.size(); i++) {
            if (!effects.labels().get(i).isBlank()) {
                rows.computeIfAbsent(effects.labels().get(i), label -> new ArrayList<>())
                        .add(i);
            }
        }
        rows.values().removeIf(places -> places.size() < 2 || areOfOneCluster(places, clusters));
        if (!rows.isEmpty()) {
            findings.add(Finding.of(FindingCode.DUPLICATE_LABEL)
                    .with("rows", rows.values().stream().mapToInt(List::size).sum())
                    .in(List.copyOf(rows.keySet())));
        }
    }

    private static boolean areOfOneCluster(List<Integer> places, List<Cell> clusters) {
        if (clusters.isEmpty()) {
            return false;
        }
        Set<String> named = new HashSet<>();
        places.forEach(i -> named.add(clusters.get(i).text()));
        return named.size() == 1 && !named.contains("");
    }

    private static void notConfirmed(Effects effects, List<Finding> findings) {
        List<Cell> statuses = effects.rows().cells(Role.STATUS).orElse(List.of());
        List<String> studies = IntStream.range(0, statuses.size())
                .filter(i -> FigureStatus.ofWord(statuses.get(i).text())
                        .filter(it -> it != FigureStatus.CONFIRMED)
                        .isPresent())
                .mapToObj(effects.labels()::get)
                .toList();
        if (!studies.isEmpty()) {
            findings.add(Finding.of(FindingCode.FIGURES_NOT_CONFIRMED)
                    .with("studies", studies.size())
                    .in(studies));
        }
    }
}
