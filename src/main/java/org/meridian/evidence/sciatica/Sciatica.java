package org.meridian.evidence.sciatica;

import java.nio.file.Path;
import java.util.List;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.dataset.Location;
import org.meridian.evidence.dataset.OverlayTemplate;
import org.meridian.evidence.dataset.PackageReader;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.table.Reading;

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

    /**
     * The built-in library with an overlay, as a reading: {@code library().with(folder)} for those who want to see every
     * problem as data.
     *
     * @param overlay the folder of additions and corrections
     * @return the library, or everything that is wrong with the overlay
     */
    public static Reading<EvidenceLibrary> read(Path overlay) {
        return new SciaticaTables(tables(), List.of()).read(overlay);
    }

    /**
     * An overlay to be filled in, with headers only.
     *
     * @return the template; {@code write} puts it into a folder
     */
    public static OverlayTemplate template() {
        return OverlayTemplate.of(tables().descriptor());
    }

    /**
     * An overlay to be filled in for one review by someone who has its full text: a numbered form for each of its trials, with the
     * trials that the library knows as they stand there, a form for every arm and outcome, the pooled results that were not seen,
     * and its gaps. What is not known is blank. Read back as it is, the overlay changes nothing.
     *
     * @param review the key of the review, for example {@code Zhang2023}; case does not matter
     * @return the template
     * @throws IllegalArgumentException if the library has no such review, or does not know how many trials it has
     */
    public static OverlayTemplate templateFor(String review) {
        return ReviewForms.of(tables(), review);
    }

    private static TablePackage tables() {
        return PackageReader.withDefaults().read(Location.classPath(FOLDER)).value();
    }
}
