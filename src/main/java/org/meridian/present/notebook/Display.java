package org.meridian.present.notebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a notebook gets of a value: the same content in one or more forms, of which the page takes the richest it knows.
 *
 * @param contents the content in each form, the text always among them
 */
public record Display(Map<DisplayForm, String> contents) {

    /**
     * Copies the map and checks it.
     *
     * @throws IllegalArgumentException if there is no text
     */
    public Display {
        if (!contents.containsKey(DisplayForm.TEXT)) {
            throw new IllegalArgumentException("a display needs its text, but had only " + contents.keySet());
        }
        contents = Collections.unmodifiableMap(new EnumMap<>(contents));
    }

    /**
     * A display of text alone.
     *
     * @param text any text; line ends after the last line are left out
     * @return the display
     */
    public static Display ofText(String text) {
        return new Display(Map.of(DisplayForm.TEXT, text.stripTrailing()));
    }

    /**
     * The display with one more form, or with another content in this form.
     *
     * @param form the form
     * @param content the content
     * @return the display
     */
    public Display with(DisplayForm form, String content) {
        Map<DisplayForm, String> more = new EnumMap<>(contents);
        more.put(form, content);
        return new Display(more);
    }

    /**
     * The content as text.
     *
     * @return the text
     */
    public String text() {
        return contents.get(DisplayForm.TEXT);
    }

    /**
     * The content in one form.
     *
     * @param form the form
     * @return the content, if there is one in this form
     */
    public Optional<String> content(DisplayForm form) {
        return Optional.ofNullable(contents.get(form));
    }

    /** The text. */
    @Override
    public String toString() {
        return text();
    }
}
