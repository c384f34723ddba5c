package org.meridian.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files of other formats that are given by mistake for CSV, told by how they begin. */
enum ForeignFormat {
    ZIP("PK\u0003\u0004", "a spreadsheet file (.xlsx, .ods) or another zip archive: save the sheet as CSV"),
    OFFICE("\u00D0\u00CF\u0011\u00E0", "a spreadsheet file (.xls) or another Office document: save the sheet as CSV"),
    GZIP(
            "\u001F\u008B",
            "compressed by gzip, as R data files (.rds, .rda) are: unpack it, or write the data with write.csv"),
    PDF("%PDF", "a PDF document"),
    SPSS("$FL", "an SPSS data file (.sav): export it as CSV"),
    STATA("<stata_dta>", "a Stata data file (.dta): export it as CSV"),
    HTML("<!doctype html", "a web page: download the file that it shows"),
    HTML_ELEMENT("<html", "a web page: download the file that it shows");

    private final String beginning;
    private final String words;

    ForeignFormat(String beginning, String words) {
        this.beginning = beginning;
        this.words = words;
    }

    /** What the file is in words, and what to do about it. */
    String words() {
        return words;
    }

    /** The format of a file, if it begins as one of these. */
    static Optional<ForeignFormat> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(it -> head.toLowerCase(Locale.ROOT).startsWith(it.beginning.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
