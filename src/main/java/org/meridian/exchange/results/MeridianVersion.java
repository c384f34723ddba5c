package org.meridian.exchange.results;

/** The version that results carry, so that a number can be traced to the code that computed it. */
public final class MeridianVersion {

    /** The version of this library; a test holds it to the one of the build. */
    public static final String CURRENT = "0.1.0-SNAPSHOT";

    /** The version of the format of results. */
    public static final String FORMAT = "1";

    private MeridianVersion() {}
}
