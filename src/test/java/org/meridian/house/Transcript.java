package org.meridian.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that shows a JShell: its blocks of lines typed, and beneath each what is printed. */
final class Transcript {

    private static final Pattern BLOCK = Pattern.compile("```jshell\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "jshell> ";
    private static final String CONTINUATION = "   ...> ";

    /** What stands behind the prompts, several lines if it goes on; what the page shows beneath; what a shell prints. */
    record Line(String typed, List<String> shown, List<String> printed) {}

    private final List<Line> lines = new ArrayList<>();
    private final String replayed;

    /** Types all blocks of a page into a shell, one after the other. */
    Transcript(String page, Shell shell) {
        replayed = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(typed(block, shell)));
    }

    private String typed(MatchResult block, Shell shell) {
        StringBuilder text = new StringBuilder("```jshell\n");
        List<String> rows = block.group(1).lines().toList();
        for (int i = 0; i < rows.size(); ) {
            if (!rows.get(i).startsWith(PROMPT)) {
                throw new IllegalStateException("a prompt was expected: " + rows.get(i));
            }
            StringBuilder typed = new StringBuilder(rows.get(i).substring(PROMPT.length()));
            text.append(rows.get(i++)).append('\n');
            for (; i < rows.size() && rows.get(i).startsWith(CONTINUATION); i++) {
                typed.append('\n').append(rows.get(i).substring(CONTINUATION.length()));
                text.append(rows.get(i)).append('\n');
            }
            List<String> shown = new ArrayList<>();
            for (; i < rows.size() && !rows.get(i).startsWith(PROMPT); i++) {
                shown.add(rows.get(i));
            }
            List<String> printed =
                    shell.type(typed.toString()).stream().flatMap(String::lines).toList();
            printed.forEach(line -> text.append(line).append('\n'));
            lines.add(new Line(typed.toString(), shown, printed));
        }
        return text.append("```").toString();
    }

    /** The lines, in the order of the page. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The page with what is really printed. */
    String replayed() {
        return replayed;
    }
}
