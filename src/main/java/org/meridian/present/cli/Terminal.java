package org.meridian.present.cli;

import java.io.Console;
import java.util.Map;

/** Whether somebody watches. */
enum Terminal {
    /** Input and output are a terminal that can move its cursor. */
    WATCHED,
    /** A pipe, a file, or nothing. */
    UNWATCHED;

    /**
     * The terminal of the virtual machine. Up to Java 21 there is no console without a terminal; from 22 on there may be, and the console
     * says whether it is one.
     */
    static Terminal of(Map<String, String> environment) {
        Console console = System.console();
        boolean watched = console != null
                && isTerminal(console)
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return watched ? WATCHED : UNWATCHED;
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
