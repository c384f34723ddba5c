package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meridian.table.Problem;

/** A BibTeX text taken apart into entries; what stands between them is comment. */
final class BibtexText {

    /**
     * One entry.
     *
     * @param type its type in lower case
     * @param key its key
     * @param line the line on which it begins
     * @param fields its fields
     */
    record Entry(String type, String key, int line, List<Field> fields) {}

    /**
     * One field.
     *
     * @param name its name in lower case
     * @param value its value without the outer braces or quotation marks
     * @param line the line on which it begins
     */
    record Field(String name, String value, int line) {}

    /** What is wrong at the place reached. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason);
        }
    }

    private final String text;
    private final Map<String, String> strings = new HashMap<>();
    private int at;
    private int line = 1;

    private BibtexText(String text) {
        this.text = text;
    }

    static List<Entry> entries(String text, String file, List<Problem> problems) {
        BibtexText source = new BibtexText(text);
        List<Entry> entries = new ArrayList<>();
        while (source.findEntry()) {
            int begin = source.line;
            try {
                source.entry(begin, entries);
            } catch (Malformed e) {
                problems.add(new Problem(file, source.line, "", e.getMessage() + ", in the entry of line " + begin));
            }
        }
        return entries;
    }

    private boolean findEntry() {
        while (at < text.length()) {
            if (next() == '@') {
                return true;
            }
        }
        return false;
    }

    private void entry(int begin, List<Entry> entries) throws Malformed {
        String type = word().toLowerCase(Locale.ROOT);
        if (type.equals("comment")) {
            return;
        }
        expect("{(");
        if (type.equals("preamble")) {
            value();
            expect("})");
        } else if (type.equals("string")) {
            Field field = field();
            strings.put(field.name(), field.value());
            expect("})");
        } else {
            entries.add(new Entry(type, key(), begin, fields()));
        }
    }

    private String key() throws Malformed {
        skipBlanks();
        int start = at;
        while (at < text.length() && ",})\n".indexOf(peek()) < 0) {
            next();
        }
        String key = text.substring(start, at).strip();
        if (key.isEmpty()) {
            throw new Malformed("an entry must have a key, but has none");
        }
        return key;
    }

    private List<Field> fields() throws Malformed {
        List<Field> fields = new ArrayList<>();
        skipBlanks();
        while (peek() == ',') {
            next();
            skipBlanks();
            if (peek() != '}' && peek() != ')') {
                fields.add(field());
                skipBlanks();
            }
        }
        expect("})");
        return fields;
    }

    private Field field() throws Malformed {
        skipBlanks();
        int begin = line;
        String name = word().toLowerCase(Locale.ROOT);
        expect("=");
        return new Field(name, value(), begin);
    }

    /** Pieces joined by {@code #}: a text in braces or quotation marks, a number, the name of a string. */
    private String value() throws Malformed {
        StringBuilder value = new StringBuilder(piece());
        skipBlanks();
        while (peek() == '#') {
            next();
            value.append(piece());
            skipBlanks();
        }
        return value.toString().replaceAll("\\s+", " ").strip();
    }

    private String piece() throws Malformed {
        skipBlanks();
        char c = peek();
        if (c == '{' || c == '"') {
            next();
            return delimited(c == '{' ? '}' : '"');
        }
        String word = word();
        return strings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private String delimited(char end) throws Malformed {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = next();
            if (c == end && depth == 0) {
                return text.substring(start, at - 1);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        throw new Malformed("a value must be closed by " + end + ", but never is");
    }

    private String word() throws Malformed {
        skipBlanks();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || "-_:+./".indexOf(peek()) >= 0)) {
            next();
        }
        if (at == start) {
            throw new Malformed("must have a word here, but has " + found());
        }
        return text.substring(start, at);
    }

    private void expect(String signs) throws Malformed {
        skipBlanks();
        if (at >= text.length() || signs.indexOf(peek()) < 0) {
            throw new Malformed("must have " + String.join(" or ", signs.split("")) + " here, but has " + found());
        }
        next();
    }

    private String found() {
        return at < text.length() ? "\"" + peek() + "\"" : "the end of the text";
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(peek())) {
            next();
        }
    }

    /** The sign reached; a sign that means nothing at the end of the text. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char next() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
        }
        return c;
    }
}
