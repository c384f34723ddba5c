package org.meridian.present.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** The file formats a figure can be saved in. */
public enum FigureFormat {
    /** Scalable Vector Graphics: for pages, print and further editing. */
    SVG {
        @Override
        public byte[] bytes(Figure figure) {
            return figure.toSvg().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Portable Network Graphics, two pixels a point: for slides and word processors. */
    PNG {
        @Override
        public byte[] bytes(Figure figure) {
            return PngWriter.withDefaults().write(figure);
        }
    },
    /** Portable Document Format, one page of vectors: for manuscripts and print. */
    PDF {
        @Override
        public byte[] bytes(Figure figure) {
            return PdfWriter.withDefaults().write(figure);
        }
    };

    /**
     * The content of a file in this format.
     *
     * @param figure what to write
     * @return the bytes
     */
    public abstract byte[] bytes(Figure figure);

    /**
     * The extension of its files.
     *
     * @return for example {@code ".svg"}
     */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that the extension of a file names, in capitals or not.
     *
     * @param file for example {@code forest.svg}
     * @return the format
     * @throws IllegalArgumentException if the extension names no known format
     */
    public static FigureFormat of(Path file) {
        String path = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> path.endsWith(format.extension()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a figure is saved as "
                        + Arrays.stream(values()).map(FigureFormat::extension).collect(Collectors.joining(" or "))
                        + ", but the file was " + file));
    }

    Path save(Figure figure, Path file) {
        byte[] bytes = bytes(figure);
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try {
                Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no folder " + target.getParent() + " to save " + file + " in", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save " + file, e);
        }
        return file;
    }
}
