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
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.Profile;
import org.meridian.synthesis.protocol.Protocol;
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
 * is not known are problems, each with its line and its path, and all of a plan are told at once. Names are read in any case.
 * Study data are read when the plan is run.
 */
public final class PlanReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MethodRegistry registry;

    private PlanReader(MethodRegistry registry) {
        this.registry = registry;
    }

    /**
     * The reader, which knows the standard methods.
     *
     * @return the reader
     */
    public static PlanReader withDefaults() {
        return new PlanReader(MethodRegistry.standard());
    }

    /**
     * The reader with other methods.
     *
     * @param methods the methods that plans may name
     * @return the reader
     */
    public PlanReader with(MethodRegistry methods) {
        return new PlanReader(methods);
    }

    /**
     * Reads a file. Paths in the plan are relative to its folder.
     *
     * @param file the plan
     * @return the plan, or every fault of it
     */
    public Reading<Protocol> read(Path file) {
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
    public Reading<Protocol> read(Location folder, String file) {
        try {
            return read(folder, file, folder.bytes(file));
        } catch (NoSuchFileException missing) {
            return Reading.failed(List.of(Problem.ofFile(file, "there is no such file in " + folder)));
        } catch (IOException unreadable) {
            return Reading.failed(List.of(Problem.ofFile(file, "cannot be read: " + unreadable.getMessage())));
        }
    }

    /**
     * Reads a plan that is at hand as bytes, for example from standard input.
     *
     * @param folder the folder to which paths in the plan are relative
     * @param file what to call the plan in messages
     * @param bytes the plan in UTF-8
     * @return the plan, or every fault of it
     */
    public Reading<Protocol> read(Location folder, String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(folder, file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Reading.failed(List.of(Problem.ofFile(file, "must be UTF-8, but has bytes that are not")));
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
    public Reading<Protocol> read(Location folder, String file, String text) {
        List<Problem> problems = new ArrayList<>();
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                return Reading.failed(List.of(Problem.ofFile(file, "must be a JSON object with the key \"analyses\"")));
            }
            JsonLines lines = JsonLines.of(text, JSON);
            Place whole = new Place(
                    "",
                    (path, reason) -> problems.add(new Problem(
                            file, lines.nearest(path), "", path.isEmpty() ? reason : path + ": " + reason)));
            Optional<Protocol> plan = plan((Value.Fields) JsonValues.of(node), whole, folder);
            return problems.isEmpty() ? Reading.of(plan.orElseThrow()) : Reading.failed(problems);
        } catch (JacksonException refused) {
            return Reading.failed(List.of(syntax(file, refused)));
        }
    }

    /**
     * Reads a plan that is at hand as values.
     *
     * @param folder the folder to which paths in the plan are relative
     * @param plan the plan
     * @return the plan, or every fault of it
     */
    public Reading<Protocol> read(Location folder, Value.Fields plan) {
        List<Problem> problems = new ArrayList<>();
        Place whole = new Place(
                "",
                (path, reason) -> problems.add(Problem.ofFile("plan", path.isEmpty() ? reason : path + ": " + reason)));
        Optional<Protocol> read = plan(plan, whole, folder);
        return problems.isEmpty() ? Reading.of(read.orElseThrow()) : Reading.failed(problems);
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

    private Optional<Protocol> plan(Value.Fields plan, Place place, Location folder) {
        PlanKeys.PLAN.checkKeys(plan, place);
        PlanVersion version = PlanVersion.read(plan, place);
        Optional<Profile> profile = plan.has(PlanKeys.PROFILE)
                ? OptionTypes.constant(Profile.class).read(plan.get(PlanKeys.PROFILE), place.within(PlanKeys.PROFILE))
                : Optional.of(Profile.MERIDIAN);
        if (!plan.has(PlanKeys.ANALYSES) || profile.isEmpty()) {
            return Optional.empty();
        }
        OptionType<PlannedAnalysis> type = new AnalysisType(registry, folder, version, profile.get());
        Value analyses = plan.get(PlanKeys.ANALYSES);
        Place within = place.within(PlanKeys.ANALYSES);
        if (!(analyses instanceof Value.Items)) {
            within.refuse("must be a list, but was " + analyses.shown());
            return Optional.empty();
        }
        return OptionTypes.list(type).read(analyses, within).flatMap(it -> {
            try {
                return Optional.of(new Protocol(it));
            } catch (IllegalArgumentException refused) {
                place.refuse(refused.getMessage());
                return Optional.empty();
            }
        });
    }
}
