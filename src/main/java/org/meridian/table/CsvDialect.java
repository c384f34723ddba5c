package org.meridian.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is declared about the form of a CSV file. What is not declared is recognised from the file by {@link CsvReader}.
 *
 * @param separator the sign between cells
 * @param decimal the sign before the decimals of a number; if it is declared, the other one of {@code .} and {@code ,} can only
 *     separate thousands
 * @param missing the texts that mean a missing value, without blanks around them; an empty cell is always missing. If nothing
 *     is declared, {@link #MISSING}
 * @param charset how characters are written as bytes; if nothing is declared, UTF-8, or UTF-16 with a byte-order mark
 */
public record CsvDialect(
        Optional<CellSeparator> separator,
        Optional<DecimalMark> decimal,
        Optional<List<String>> missing,
        Optional<Charset> charset) {

    /** The texts that mean a missing value where nothing else is declared, beside the empty text. */
    public static final List<String> MISSING = List.of(
            "NA", "N/A", "n/a", "na", "N.A.", "n.a.", "#N/A", "NaN", "nan", "NULL", "null", "#NULL!", "NR", "nr",
            "N.R.", "n.r.", ".", "?", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212");

    private static final CsvDialect RECOGNISED =
            new CsvDialect(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that nothing is null, and takes the blanks around the texts off. */
    public CsvDialect {
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(decimal, "decimal");
        Objects.requireNonNull(charset, "charset");
        missing = missing.map(texts -> texts.stream().map(Whitespace::strip).toList());
    }

    /**
     * Nothing is declared, everything is recognised.
     *
     * @return the dialect
     */
    public static CsvDialect recognised() {
        return RECOGNISED;
    }

    /**
     * The same with a declared separator.
     *
     * @param declared the sign between cells
     * @return a dialect
     */
    public CsvDialect with(CellSeparator declared) {
        return new CsvDialect(Optional.of(declared), decimal, missing, charset);
    }

    /**
     * The same with a declared decimal mark.
     *
     * @param declared the sign before the decimals of a number
     * @return a dialect
     */
    public CsvDialect with(DecimalMark declared) {
        return new CsvDialect(separator, Optional.of(declared), missing, charset);
    }

    /**
     * The same with a declared charset.
     *
     * @param declared how characters are written as bytes
     * @return a dialect
     */
    public CsvDialect with(Charset declared) {
        return new CsvDialect(separator, decimal, missing, Optional.of(declared));
    }

    /**
     * The same with a charset declared by its name.
     *
     * @param name for example {@code windows-1252}, in any case
     * @return a dialect
     * @throws IllegalArgumentException if no charset of this name is known
     */
    public CsvDialect withCharset(String name) {
        try {
            return with(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new IllegalArgumentException(
                    "a charset must be a known one such as UTF-8 or windows-1252, but was \"" + name + "\"", unknown);
        }
    }

    /**
     * The same with declared texts for missing values.
     *
     * @param texts the texts, instead of {@link #MISSING}; they are compared exactly, and a number among them, such as
     *     {@code -9}, is missing where it is written just so
     * @return a dialect
     */
    public CsvDialect withMissing(List<String> texts) {
        return new CsvDialect(separator, decimal, Optional.of(texts), charset);
    }
}
