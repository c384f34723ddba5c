package org.meridian.exchange.bibliography;

import java.text.Normalizer;
import java.util.Map;

/** Plain text in LaTeX and back. Letters with accents stay as they are; reading also understands the commands for them. */
final class LatexText {

    private static final Map<Character, String> ESCAPES = Map.of(
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            // BibTeX counts braces even behind a backslash.
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '\\', "\\textbackslash{}");

    /** Accent commands and the combining signs that they stand for. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"));

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("emph", ""),
            Map.entry("textit", ""),
            Map.entry("textbf", ""),
            Map.entry("textsc", ""),
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private LatexText(String text) {
        this.text = text;
    }

    static String escape(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (char c : plain.toCharArray()) {
            escaped.append(ESCAPES.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }

    /** The text without braces and commands; a command that is not known stays as it is. */
    static String unescape(String latex) {
        return new LatexText(latex).read();
    }

    private String read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                command();
            } else if (c == '~') {
                plain.append(' ');
            } else if (c != '{' && c != '}') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private void command() {
        String name = name();
        if (ACCENTS.containsKey(name) && at < text.length()) {
            plain.append(Normalizer.normalize(letter() + ACCENTS.get(name), Normalizer.Form.NFC));
        } else if (COMMANDS.containsKey(name)) {
            plain.append(COMMANDS.get(name));
            endOfWord();
        } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            plain.append(name);
        } else {
            plain.append('\\').append(name);
        }
    }

    private String name() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The letter under an accent: {@code \"o}, {@code \"{o}}, {@code \c c} and {@code \'{\i}} are all written. */
    private String letter() {
        while (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == ' ' || text.charAt(at) == '\\')) {
            at++;
        }
        return at < text.length() ? String.valueOf(text.charAt(at++)) : "";
    }

    /** A command of letters ends at {@code {}} or takes the blank after it with it. */
    private void endOfWord() {
        if (text.startsWith("{}", at)) {
            at += 2;
        } else if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
