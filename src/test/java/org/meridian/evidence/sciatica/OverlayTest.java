package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.sciatica.SciaticaOutcome.TOTAL_EFFECTIVE_RATE;
import static org.meridian.evidence.trial.Intervention.ACUPUNCTURE;
import static org.meridian.evidence.trial.Intervention.DRUG;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.EntryChange;
import org.meridian.evidence.comparison.EntryChange.Kind;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.LaidOverlay;
import org.meridian.evidence.comparison.LibraryDiff;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.PooledChange;
import org.meridian.evidence.dataset.Field;
import org.meridian.evidence.dataset.Location;
import org.meridian.evidence.dataset.OverlayTemplate;
import org.meridian.evidence.dataset.PackageReader;
import org.meridian.evidence.dataset.Resource;
import org.meridian.evidence.source.Origin;
import org.meridian.evidence.source.Provenance;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.table.Problem;

/** The library with a made-up trial, a made-up correction and a withdrawal; overlays with faults; templates. */
class OverlayTest {

    private static final Path MADE_UP = Path.of("src/test/resources/overlays/made_up");
    private static final Path FAULTY = Path.of("src/test/resources/overlays/faulty");
    private static final EvidenceLibrary BUILT_IN = Sciatica.library();

    private static OutcomeEvidence rate(EvidenceLibrary library) {
        return library.compare(ACUPUNCTURE, DRUG).on(TOTAL_EFFECTIVE_RATE);
    }

    private static Contribution of(String trial, EvidenceLibrary library) {
        return rate(library).included().stream()
                .filter(it -> it.trial().id().equals(trial))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTrialThatIsAddedIsPooledAndSaysWhereItComesFrom() {
        EvidenceLibrary library = BUILT_IN.with(MADE_UP);
        assertEquals(BUILT_IN.trials().size() + 1, library.trials().size());
        PooledEffect before = rate(BUILT_IN).pool(RR);
        PooledEffect after = rate(library).pool(RR);
        assertEquals(before.k() + 1, after.k());
        assertTrue(after.natural() > before.natural(), before + " then " + after);

        Contribution madeUp = of("MadeUp2026", library);
        assertEquals(TwoByTwo.ofEvents(90, 100, 60, 100), madeUp.data());
        assertEquals(
                List.of(new Origin("made_up"), new Origin("made_up")),
                madeUp.provenances().stream().map(Provenance::origin).toList());
        assertEquals(
                "From the overlay made_up, not from the built-in library.",
                madeUp.remarks().get(0));
        assertTrue(
                rate(library).summary().contains("Made-up 2026: From the overlay made_up"),
                rate(library).summary());
        assertTrue(of("HuPeng2017", library).provenances().stream()
                .allMatch(it -> it.origin().isBuiltIn()));
        assertEquals(BUILT_IN + "", Sciatica.library().toString());
        assertTrue(library.toString().endsWith(", with overlay made_up"), library.toString());
    }

    /** A table may gain columns later without making older overlays unreadable. */
    @Test
    void aColumnThatMayBeEmptyMayBeLeftOutAndStaysAsItIs(@TempDir Path folder) throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("narrow"));
        Files.writeString(
                overlay.resolve("arm_results.csv"),
                "arm_id,trial_id,outcome_id,timepoint,source_id,printed,obtained,standing,place,events\n"
                        + "drug,ChenWK2010,total_effective_rate,end of 1 course,T02,24 of 30,reported,verified,Table 9,24\n");
        EvidenceLibrary library = BUILT_IN.with(overlay);
        assertEquals(
                TwoByTwo.ofEvents(30, 30, 24, 30), of("ChenWK2010", library).data(), "the total was left out");
        assertEquals(
                List.of("events", "printed", "place"),
                LibraryDiff.between(BUILT_IN, library).changes().get(0).fields().stream()
                        .map(EntryChange.FieldChange::field)
                        .toList());
        Files.writeString(overlay.resolve("arms.csv"), "trial_id,arm_id,label\nChenWK2010,drug,a label\n");
        assertTrue(problems(overlay)
                .contains("narrow/arms.csv, line 1, column intervention: must be in the header, but is missing"));
    }

    @Test
    void aRowUnderATakenKeyIsCorrected() {
        EvidenceLibrary library = BUILT_IN.with(MADE_UP);
        assertEquals(
                TwoByTwo.ofEvents(30, 30, 25, 30), of("ChenWK2010", BUILT_IN).data());
        assertEquals(
                TwoByTwo.ofEvents(30, 30, 24, 30), of("ChenWK2010", library).data());
        assertEquals(
                List.of(Origin.BUILT_IN, new Origin("made_up")),
                of("ChenWK2010", library).provenances().stream()
                        .map(Provenance::origin)
                        .toList());
    }

    @Test
    void theBuiltInLibraryStaysAsItIs() {
        BUILT_IN.with(MADE_UP);
        assertEquals(BUILT_IN, Sciatica.library());
        assertEquals(List.of(), BUILT_IN.overlays());
    }

    @Test
    void theDifferenceNamesRowsFieldsAndPooledNumbers() {
        EvidenceLibrary library = BUILT_IN.with(MADE_UP);
        LibraryDiff diff = LibraryDiff.between(BUILT_IN, library);
        assertEquals(
                List.of(
                        "sources X_made_up",
                        "trials MadeUp2026",
                        "arms MadeUp2026|acupuncture",
                        "arms MadeUp2026|drug"),
                diff.changes(Kind.ADDED).stream()
                        .map(it -> it.entry().toString())
                        .toList()
                        .subList(0, 4));
        assertEquals(6, diff.changes(Kind.ADDED).size());
        assertEquals(1, diff.changes(Kind.REMOVED).size());
        EntryChange corrected = diff.changes(Kind.CORRECTED).get(0);
        assertTrue(corrected.toString().contains("(overlay made_up): events: 25 → 24"), corrected.toString());
        PooledChange moved = diff.moved().stream()
                .filter(it -> it.outcome().id().equals(TOTAL_EFFECTIVE_RATE.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                rate(BUILT_IN).pool(RR).toString().split(", τ²")[0],
                moved.before().toString());
        assertEquals(
                rate(library).pool(RR).toString().split(", τ²")[0],
                moved.after().toString());
        assertTrue(diff.pooled().size() > diff.moved().size(), "most numbers stand");
        assertTrue(diff.summary().contains(moved.toString()), diff.summary());
        LaidOverlay laid = library.overlays().get(0);
        assertEquals(diff.changes(Kind.ADDED).size(), laid.added());
        assertEquals(diff.changes(Kind.CORRECTED).size(), laid.corrected());
        assertEquals(diff.changes(Kind.REMOVED).size(), laid.withdrawn().size());
        assertTrue(
                laid.withdrawn().get(0).endsWith("|T01: Made up for a test."),
                laid.withdrawn().get(0));
    }

    @Test
    void backwardsTheDifferenceIsTurnedRound() {
        LibraryDiff back = LibraryDiff.between(BUILT_IN.with(MADE_UP), BUILT_IN);
        assertEquals(6, back.changes(Kind.REMOVED).size());
        assertEquals(1, back.changes(Kind.ADDED).size());
        LibraryDiff none = LibraryDiff.between(BUILT_IN, Sciatica.library());
        assertEquals(List.of(), none.changes());
        assertEquals(List.of(), none.moved());
    }

    @Test
    void overlaysAreLaidOneOnTheOther(@TempDir Path folder) throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(
                second.resolve("withdrawn.csv"),
                "table,key,reason\narm_results,MadeUp2026|drug|total_effective_rate|end of treatment|X_made_up,made up\n");
        EvidenceLibrary both = BUILT_IN.with(MADE_UP).with(second);
        assertEquals(rate(BUILT_IN).pool(RR).k(), rate(both).pool(RR).k());
        assertEquals(2, both.overlays().size());
        assertEquals(List.of(), Sciatica.read(MADE_UP).problems());
        IllegalStateException twice = assertThrows(
                IllegalStateException.class, () -> BUILT_IN.with(MADE_UP).with(MADE_UP));
        assertTrue(twice.getMessage().contains("each overlay needs a name of its own"), twice.getMessage());
    }

    @Test
    void everyFaultOfAnOverlayIsNamedAtOnce() {
        List<String> expected = List.of(
                "faulty/trials.csv, line 2, column design: must be one of randomised, protocol, ",
                "faulty/trials.csv, line 2, column label: must be unique, but \"Hu 2017\" is already in trials.csv, line 2",
                "faulty/trials.csv, line 2, column source_id: must be found in sources.csv (source_id), but \"T99\"",
                "faulty/arms.csv, line 2, column randomised: must be a whole number",
                "faulty/arms.csv, line 2, column trial_id: must be found in trials.csv (trial_id), but \"Nowhere2026\"",
                "faulty/withdrawn.csv, line 2, column table: must be one of sources, ",
                "faulty/withdrawn.csv, line 3, column key: must be the key (trial_id) of a row of trials, but there is no ",
                "faulty/arm_result.csv: must be one of sources.csv, ",
                "arms.csv, line 36, column trial_id: must be found in trials.csv (trial_id), but \"Tu2024\" is not there");
        List<String> problems = problems(FAULTY);
        for (String start : expected) {
            assertTrue(problems.stream().anyMatch(it -> it.startsWith(start)), start + " in " + problems);
        }
        assertTrue(
                problems.stream()
                        .filter(it -> expected.stream().noneMatch(it::startsWith))
                        .allMatch(it -> it.contains("\"Tu2024\" is not there") && !it.startsWith("faulty")),
                "nothing else but what points to the trial withdrawn: " + problems);
    }

    private static List<String> problems(Path overlay) {
        return Sciatica.read(overlay).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aRowCannotBeGivenAndWithdrawnByOneOverlay(@TempDir Path folder) throws IOException {
        Path overlay = folder.resolve("torn");
        Sciatica.templateFor("Zhang2023").write(overlay);
        Files.writeString(overlay.resolve("withdrawn.csv"), "table,key,reason\nreviews,Zhang2023,made up\n");
        assertTrue(problems(overlay)
                .contains("torn/withdrawn.csv, line 2, column key: must not be given by the same overlay, but is in "
                        + "torn/reviews.csv, line 2"));
    }

    @Test
    void aFolderThatIsNoOverlayIsRefused(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of(folder.resolve("nowhere") + ": must be a folder, but is none"),
                problems(folder.resolve("nowhere")));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(
                problems(empty).get(0).endsWith("but holds no table"),
                problems(empty).get(0));
    }

    @Test
    void whatTheSchemaCannotSayIsCheckedInOverlaysToo(@TempDir Path folder) throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("mine"));
        String table = Files.readString(MADE_UP.resolve("arm_results.csv"));
        for (String file : List.of("sources.csv", "trials.csv", "arms.csv")) {
            Files.copy(MADE_UP.resolve(file), overlay.resolve(file));
        }
        Files.writeString(
                overlay.resolve("arm_results.csv"),
                table.replace("end of treatment,90,100", "end of treatment,190,100"));
        assertEquals(
                List.of(
                        "mine/arm_results.csv, line 2, column events: events cannot exceed participants, but were 190.0 of 100.0"),
                problems(overlay));
    }

    @Test
    void anEmptyTemplateChangesNothing(@TempDir Path folder) {
        Path overlay = Sciatica.template().write(folder.resolve("mine"));
        EvidenceLibrary library = BUILT_IN.with(overlay);
        assertEquals(List.of(), LibraryDiff.between(BUILT_IN, library).changes());
        assertEquals(List.of(), library.overlays().get(0).notes());
    }

    @Test
    void aTemplateIsNeverWrittenOverWhatIsThere(@TempDir Path folder) {
        Sciatica.template().write(folder);
        assertThrows(UncheckedIOException.class, () -> Sciatica.template().write(folder));
    }

    @Test
    void theGuideExplainsEveryColumn() {
        String guide = Sciatica.template().files().get(OverlayTemplate.GUIDE);
        List<String> lines = guide.lines().toList();
        for (Resource table : Sciatica.template().descriptor().resources()) {
            assertTrue(guide.contains(table.path() + ": " + table.title()), table.path());
            for (Field field : table.schema().fields()) {
                assertTrue(
                        lines.stream().anyMatch(line -> line.startsWith(field.name() + " (" + field.title() + "; ")),
                        table.name() + "." + field.name());
            }
        }
        assertTrue(lines.stream().allMatch(line -> line.length() <= 160), "lines that fit on a page");
    }

    @Test
    void theTemplateForZhang2023HasThirtyTrialsAndInventsNothing(@TempDir Path folder) throws IOException {
        OverlayTemplate template = Sciatica.templateFor("zhang2023");
        List<Map<String, String>> trials = template.forms().get("trials");
        assertEquals(30, trials.size());
        List<String> known = BUILT_IN.trials().stream().map(it -> it.id()).toList();
        for (Map<String, String> form : trials) {
            assertTrue(known.contains(form.get("trial_id")) || form.keySet().equals(Set.of("trial_id")), "" + form);
        }
        assertEquals(
                30,
                template.forms().get("review_trials").stream()
                        .map(it -> it.get("trial_id"))
                        .distinct()
                        .count());
        assertTrue(
                template.forms().get("pooled_results").stream()
                        .map(it -> it.get("outcome_id"))
                        .toList()
                        .containsAll(List.of("pain_intensity", "pain_threshold", "recurrence", "adverse_events")),
                "its open outcomes");

        EvidenceLibrary library = BUILT_IN.with(template.write(folder.resolve("zhang")));
        LibraryDiff diff = LibraryDiff.between(BUILT_IN, library);
        assertEquals(List.of(), diff.changes());
        assertEquals(List.of(), diff.moved());
        int forms = template.forms().values().stream().mapToInt(List::size).sum();
        assertEquals(forms, library.overlays().get(0).notes().size(), "every form is noted");
    }

    @Test
    void oneFormFilledInIsEnough(@TempDir Path folder) throws IOException {
        Path overlay = Sciatica.templateFor("Zhang2023").write(folder.resolve("zhang"));
        Path file = overlay.resolve("pooled_results.csv");
        String row =
                "zhang2023_recurrence,Zhang2023,acupuncture,acupuncture,drug,medicine treatment,,recurrence,overall,,,,,,,";
        String text = Files.readString(file);
        assertTrue(text.contains(row), text);
        Files.writeString(file, text.replace(row, row.replace("overall,,,,,,,", "overall,RR,,4,,0.5,0.25,1.0")));
        EvidenceLibrary library = BUILT_IN.with(overlay);
        EntryChange change = LibraryDiff.between(BUILT_IN, library).changes().get(0);
        assertEquals(
                Set.of(
                        "measure: (empty) → RR",
                        "trials: (empty) → 4",
                        "estimate: (empty) → 0.5",
                        "lower: (empty) → 0.25",
                        "upper: (empty) → 1.0"),
                change.fields().stream().map(Object::toString).collect(Collectors.toSet()));
        String summary = library.compare(ACUPUNCTURE, DRUG)
                .on(SciaticaOutcome.RECURRENCE)
                .summary();
        assertTrue(summary.contains("Zhang 2023 (overlay zhang)"), summary);
    }

    @Test
    void aReviewThatIsNotThereIsNamed() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Sciatica.templateFor("Nobody2000"));
        assertTrue(refused.getMessage().startsWith("no review \"Nobody2000\"; the reviews are Zhang2023"));
    }

    /** A table that joins sources must take the sources of overlays, or nobody could add to it. */
    @Test
    void everyColumnOfSourcesTakesTheSourcesOfOverlays() {
        var descriptor = PackageReader.withDefaults()
                .read(Location.classPath("/datasets/sciatica"))
                .value()
                .descriptor();
        for (Resource resource : descriptor.resources()) {
            for (Field field : resource.schema().fields()) {
                if (field.name().equals("source_id")) {
                    assertFalse(
                            field.constraints().stream().anyMatch(it -> !it.allows("X_made_up")),
                            resource.name() + "." + field.name());
                }
            }
        }
    }
}
