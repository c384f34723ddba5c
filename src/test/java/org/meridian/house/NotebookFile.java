package org.meridian.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.present.notebook.Display;
import org.meridian.present.notebook.DisplayForm;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A Jupyter notebook on disk. */
final class NotebookFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final ObjectNode notebook;

    private NotebookFile(Path file, ObjectNode notebook) {
        this.file = file;
        this.notebook = notebook;
    }

    static NotebookFile read(Path file) throws IOException {
        return new NotebookFile(file, (ObjectNode) JSON.readTree(Files.readString(file)));
    }

    /** One cell of code. */
    record Cell(ObjectNode json) {

        /** What the kernel alone understands, such as where the jar lies, begins with a per cent sign. */
        String java() {
            return joined(json.get("source"))
                    .lines()
                    .filter(line -> !line.startsWith("%"))
                    .collect(Collectors.joining("\n"));
        }

        /** What the file keeps of the value of the cell. */
        Optional<Display> output() {
            if (json.get("outputs").isEmpty()) {
                return Optional.empty();
            }
            Map<DisplayForm, String> contents = new EnumMap<>(DisplayForm.class);
            JsonNode data = json.get("outputs").get(0).get("data");
            for (DisplayForm form : DisplayForm.values()) {
                if (data.has(form.mediaType())) {
                    contents.put(form, joined(data.get(form.mediaType())));
                }
            }
            return Optional.of(new Display(contents));
        }

        void show(int number, Optional<Display> display) {
            json.put("execution_count", number);
            ArrayNode outputs = json.putArray("outputs");
            display.ifPresent(it -> {
                ObjectNode output = outputs.addObject();
                ObjectNode data = output.putObject("data");
                for (DisplayForm form : List.of(DisplayForm.SVG, DisplayForm.HTML, DisplayForm.TEXT)) {
                    it.content(form).ifPresent(content -> lines(data.putArray(form.mediaType()), content));
                }
                output.put("execution_count", number);
                output.putObject("metadata");
                output.put("output_type", "execute_result");
            });
        }

        private static String joined(JsonNode lines) {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line.asString()));
            return text.toString();
        }

        private static void lines(ArrayNode array, String content) {
            int begin = 0;
            while (begin < content.length()) {
                int end = content.indexOf('\n', begin) < 0 ? content.length() : content.indexOf('\n', begin) + 1;
                array.add(content.substring(begin, end));
                begin = end;
            }
        }
    }

    List<Cell> code() {
        List<Cell> code = new ArrayList<>();
        for (JsonNode cell : notebook.get("cells")) {
            if (cell.get("cell_type").asString().equals("code")) {
                code.add(new Cell((ObjectNode) cell));
            }
        }
        return code;
    }

    String kernel() {
        return notebook.get("metadata").get("kernelspec").get("name").asString();
    }

    /** Writes the file as Jupyter does, one blank for each step in. */
    void write() throws IOException {
        DefaultIndenter indent = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
        Files.writeString(file, JSON.writer().with(printer).writeValueAsString(notebook) + "\n");
    }
}
