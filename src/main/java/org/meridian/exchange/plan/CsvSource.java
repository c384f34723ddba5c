package org.meridian.exchange.plan;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import org.meridian.evidence.dataset.Location;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.StudySource;
import org.meridian.table.CsvDialect;
import org.meridian.table.CsvReader;
import org.meridian.table.DataTable;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * A CSV file beside a plan.
 *
 * @param folder the folder that the path is relative to
 * @param path the path of the file
 * @param dialect what is declared of how the file is written; all else is recognised
 */
public record CsvSource(Location folder, String path, CsvDialect dialect) implements StudySource {

    @Override
    public DataTable load() {
        return read(path, bytes());
    }

    /**
     * The table that other bytes give, read as this file is declared.
     *
     * @param name what they are called in messages
     * @param bytes the bytes
     * @return the table
     * @throws IllegalArgumentException if they cannot be read; the message names every problem
     */
    public DataTable read(String name, byte[] bytes) {
        Reading<DataTable> reading = CsvReader.withDefaults().with(dialect).read(name, bytes);
        if (!reading.isClean()) {
            throw new IllegalArgumentException(
                    reading.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
        return reading.value();
    }

    private byte[] bytes() {
        try {
            return folder.bytes(path);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("there is no file " + path + " in the folder of the plan");
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    @Override
    public String words() {
        return "the file " + path;
    }

    @Override
    public Value.Fields settings() {
        return Value.fields().with("csv", CsvOptions.write(path, dialect));
    }
}
