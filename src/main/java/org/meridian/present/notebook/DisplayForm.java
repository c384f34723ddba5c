package org.meridian.present.notebook;

import java.util.Arrays;
import java.util.Optional;

/** A form in which a notebook can show a value, by its media type. */
public enum DisplayForm {
    /** Plain text: every value has it. */
    TEXT("text/plain"),
    /** HTML. */
    HTML("text/html"),
    /** A figure. */
    SVG("image/svg+xml");

    private final String mediaType;

    DisplayForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The name by which notebooks know the form.
     *
     * @return for example {@code text/html}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The form of a media type.
     *
     * @param mediaType for example {@code text/html}
     * @return the form; empty if there is none of this type
     */
    public static Optional<DisplayForm> of(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(mediaType))
                .findFirst();
    }
}
