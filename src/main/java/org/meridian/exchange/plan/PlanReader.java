package org.meridian.exchange.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.dataset.Location;
import org.meridian.table.Problem;
import org.meridian.table.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads analysis plans strictly: a key that plans do not have, a key that is given twice, a value of another type and a name that
 * is not known are problems, each with its line and its path, and all of a plan are told at once. Study data are read when the
 * plan is run.
 */
public final class PlanReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlanReader() {}

    /**
     * The reader.
     *
     * @return the reader
     */
    public static PlanReader withDefaults() {
        return new PlanReader();
    }

    /**
     * Reads a file. Paths in the plan are relative to its folder.
     *
     * @param file the plan
     * @return the plan, or every fault of it
     */
    public Reading<AnalysisPlan> read(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || file.getFileName() == null
                ? Reading.failed(List.of(Problem.ofFile(file.toString(), "must be a file, but is a folder")))
                : read(Location.folder(folder), file.getFileName().toString());
    }

    /**
     * Reads a file of a folder.
     *
     * @param folder the folder, to which paths in the plan are relative
     * @param file the name of the plan in the folder
     * @return the plan, or every fault of it
     */
    public Reading<AnalysisPlan> read(Location folder, String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(folder.bytes(file)))
                    .toString();
            return read(folder, file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Reading.failed(List.of(Problem.ofFile(file, "must be UTF-8, but has bytes that are not")));
        } catch (NoSuchFileException missing) {
            return Reading.failed(List.of(Problem.ofFile(file, "there is no such file in " + folder)));
        } catch (IOException unreadable) {
            return Reading.failed(List.of(Problem.ofFile(file, "cannot be read: " + unreadable.getMessage())));
        }
    }

    /**
     * Reads a plan that is at hand as text.
     *
     * @param folder the folder to which paths in the plan are relative
     * @param file what to call the plan in messages
     * @param text the plan
     * @return the plan, or every fault of it
     */
    public Reading<AnalysisPlan> read(Location folder, String file, String text) {
        List<Problem> problems = new ArrayList<>();
        try {
            JsonNode node = JSON.readTree(text);
            PlanPlace.Sheet sheet = new PlanPlace.Sheet(file, JsonLines.of(text, JSON), problems);
            if (!node.isObject()) {
                problems.add(Problem.ofFile(file, "must be a JSON object with the key \"analyses\""));
                return Reading.failed(problems);
            }
            Optional<AnalysisPlan> plan = plan(new PlanPlace(sheet, "", node), folder);
            return problems.isEmpty() ? Reading.of(plan.orElseThrow()) : Reading.failed(problems);
        } catch (JacksonException refused) {
            return Reading.failed(List.of(syntax(file, refused)));
        }
    }

    private static Problem syntax(String file, JacksonException refused) {
        // Jackson adds where an unclosed bracket began, but only as an unnamed source.
        String reason = refused.getOriginalMessage().replaceAll("\\s*\\(start marker at .*", "");
        TokenStreamLocation at = refused.getLocation();
        return at == null
                ? Problem.ofFile(file, "must be JSON that can be read, but: " + reason)
                : new Problem(
                        file, at.getLineNr(), "", "must be JSON, but at character " + at.getColumnNr() + ": " + reason);
    }

    private static Optional<AnalysisPlan> plan(PlanPlace at, Location folder) {
        at.allowOnly("a plan", List.of("meridian", "profile", "analyses", "$schema"));
        at.require("meridian");
        at.text("meridian")
                .filter(version -> !version.equals("1"))
                .ifPresent(version -> at.refuse("meridian", "must be \"1\", but was \"" + version + "\""));
        Profile profile = at.constant("profile", Profile.class).orElse(Profile.MERIDIAN);
        at.require("analyses");
        List<PlannedAnalysis> analyses = at.children("analyses").stream()
                .map(place -> AnalysisReader.read(place, profile))
                .flatMap(Optional::stream)
                .toList();
        boolean allRead = at.has("analyses") && at.children("analyses").size() == analyses.size();
        return allRead ? at.build(() -> new AnalysisPlan(folder, analyses)) : Optional.empty();
    }
}
