package org.meridian.exchange.statement;

/** A sentence that cannot be read as a result: where, and what was expected there. */
public final class UnreadableStatement extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int position;
    private final String expected;

    UnreadableStatement(String text, int position, String expected) {
        super("cannot read the statement at character " + (position + 1) + ": expected " + expected + ", but found "
                + found(text, position));
        this.text = text;
        this.position = position;
        this.expected = expected;
    }

    private static String found(String text, int position) {
        String rest = text.substring(position).strip();
        int end = rest.indexOf(' ');
        return rest.isEmpty() ? "the end" : "\"" + (end < 0 ? rest : rest.substring(0, end)) + "\"";
    }

    /**
     * Where reading stopped.
     *
     * @return a place in the text, counted from 0
     */
    public int position() {
        return position;
    }

    /**
     * What could stand there.
     *
     * @return in words
     */
    public String expected() {
        return expected;
    }

    /**
     * The sentence with a mark below the place.
     *
     * @return two lines of text
     */
    public String marked() {
        return text + "\n" + " ".repeat(text.codePointCount(0, position)) + "^";
    }
}
