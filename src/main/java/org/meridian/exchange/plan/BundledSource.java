package org.meridian.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.dataset.Dataset;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.StudySource;
import org.meridian.synthesis.study.Role;
import org.meridian.table.DataTable;

/**
 * A data set that comes with the library.
 *
 * @param name its name
 */
public record BundledSource(String name) implements StudySource {

    private Dataset dataset() {
        return Datasets.load(name);
    }

    @Override
    public DataTable load() {
        return dataset().studies().cells();
    }

    @Override
    public Map<Role, String> columns() {
        return dataset().studies().columns();
    }

    @Override
    public String words() {
        String title = dataset().descriptor().title();
        return "the data set " + name + (title.isEmpty() ? "" : " (" + title + ")");
    }

    @Override
    public Value.Fields settings() {
        return Value.fields().with("dataset", name);
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(dataset().studyColumns()).map(it -> new Subject(it.treatment(), it.control(), it.event()));
    }

    @Override
    public List<Reference> references() {
        return dataset().descriptor().sources().stream()
                .map(it -> new Reference(it.title(), it.path()))
                .toList();
    }
}
