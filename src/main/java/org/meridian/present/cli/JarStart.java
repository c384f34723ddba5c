package org.meridian.present.cli;

/** What {@code java -jar} starts. The library's own jar holds no dependency, and its command line needs one that embedders do not have. */
final class JarStart {

    private JarStart() {}

    public static void main(String... args) {
        try {
            Class.forName("picocli.CommandLine");
        } catch (ClassNotFoundException missing) {
            System.err.println(
                    "meridian: the command line needs picocli, which is not on the class path; meridian-VERSION-app.jar has everything");
            System.exit(Main.NOT_DONE);
        }
        Main.main(args);
    }
}
