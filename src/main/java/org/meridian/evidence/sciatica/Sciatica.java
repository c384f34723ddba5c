package org.meridian.evidence.sciatica;

import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.dataset.Location;
import org.meridian.evidence.dataset.PackageReader;
import org.meridian.evidence.dataset.Reading;

/** The door to the built-in library on acupuncture for sciatica. */
public final class Sciatica {

    private static final String FOLDER = "/datasets/sciatica";

    private Sciatica() {}

    /**
     * The built-in library, read and checked anew.
     *
     * @return the library
     */
    public static EvidenceLibrary library() {
        return read(Location.classPath(FOLDER)).value();
    }

    /**
     * A library of the same schema from anywhere.
     *
     * @param location where its data package lies
     * @return the library, or everything that is wrong with its files
     */
    public static Reading<EvidenceLibrary> read(Location location) {
        return PackageReader.withDefaults().read(location).then(LibraryReader::read);
    }
}
