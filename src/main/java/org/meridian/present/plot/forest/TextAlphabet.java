package org.meridian.present.plot.forest;

import java.util.List;

/** The characters of a plot on a terminal. */
public enum TextAlphabet {
    /** Box-drawing characters, for terminals that know Unicode. */
    BOX("─┬│■◆━┄←→") {
        @Override
        String words(String text) {
            return text;
        }
    },
    /** Characters that every terminal and every file knows. What names of studies contain stays as it is. */
    ASCII("-+|#O=~<>") {
        @Override
        String words(String text) {
            String plain = text;
            for (List<String> sign : SIGNS) {
                plain = plain.replace(sign.get(0), sign.get(1));
            }
            return plain;
        }
    };

    private static final List<List<String>> SIGNS = List.of(
            List.of("τ²", "tau^2"),
            List.of("χ²", "chi^2"),
            List.of("²", "^2"),
            List.of("−", "-"),
            List.of("–", "-"),
            List.of("×", "x"),
            List.of("○", "o"),
            List.of("·", "."),
            List.of("…", "..."));

    private final String characters;

    TextAlphabet(String characters) {
        this.characters = characters;
    }

    /** The words of the plot in this alphabet. */
    abstract String words(String text);

    /** What stands for the end of a name that is too long. */
    String ellipsis() {
        return words("…");
    }

    char rule() {
        return characters.charAt(0);
    }

    char tick() {
        return characters.charAt(1);
    }

    char noEffect() {
        return characters.charAt(2);
    }

    char study() {
        return characters.charAt(3);
    }

    char summary() {
        return characters.charAt(4);
    }

    char summaryInterval() {
        return characters.charAt(5);
    }

    char prediction() {
        return characters.charAt(6);
    }

    char beyondLeft() {
        return characters.charAt(7);
    }

    char beyondRight() {
        return characters.charAt(8);
    }
}
