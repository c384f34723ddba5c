package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;

class RowGuardrailsTest {

    @TempDir
    private Path folder;

    @Test
    void oneLabelTwiceIsFound() throws IOException {
        List<Finding> found = RowGuardrails.of(effects("""
                study,yi,vi
                Wu 2010,0.1,0.04
                Wu 2010,0.3,0.05
                Li 2012,0.2,0.03
                """));
        assertEquals(List.of(FindingCode.DUPLICATE_LABEL), codes(found));
        assertEquals(List.of("Wu 2010"), found.get(0).studies());
    }

    @Test
    void effectsDeclaredToBeOfOneStudyAreNot() throws IOException {
        assertEquals(List.of(), RowGuardrails.of(effects("""
                        study,cluster,yi,vi
                        Wu 2010,1,0.1,0.04
                        Wu 2010,1,0.3,0.05
                        Li 2012,2,0.2,0.03
                        """)));
        StudyTable numbered = table("""
                study,outcome,yi,vi
                Wu 2010,pain,0.1,0.04
                Wu 2010,function,0.3,0.05
                """);
        assertEquals(
                List.of(),
                RowGuardrails.of(numbered.with(Role.EFFECT, "outcome").effects(GenericMeasure.GEN)));
    }

    @Test
    void oneLabelInTwoClustersIsFound() throws IOException {
        List<Finding> found = RowGuardrails.of(effects("""
                study,cluster,yi,vi
                Wu 2010,1,0.1,0.04
                Wu 2010,2,0.3,0.05
                Li 2012,3,0.2,0.03
                Li 2012,3,0.3,0.03
                """));
        assertEquals(List.of(FindingCode.DUPLICATE_LABEL), codes(found));
        assertEquals(List.of("Wu 2010"), found.get(0).studies());
    }

    @Test
    void figuresThatAreNotConfirmedAreFound() throws IOException {
        Effects effects = effects("""
                study,yi,vi,status
                Wu 2010,0.1,0.04,CONFIRMED
                Ma 2011,0.3,0.05,extracted
                Li 2012,0.2,0.03,
                Hu 2013,0.2,0.03,UNCLEAR
                """);
        List<Finding> found = RowGuardrails.of(effects);
        assertEquals(List.of(FindingCode.FIGURES_NOT_CONFIRMED), codes(found));
        assertEquals(List.of("Ma 2011", "Hu 2013"), found.get(0).studies());
        assertEquals(
                "The figures of some studies are not confirmed (studies = 2), in Ma 2011, Hu 2013. Compare them with their source "
                        + "before the result is used.",
                found.get(0).message());
        assertEquals(List.of(), RowGuardrails.of(effects.at(0, 2)));
    }

    private Effects effects(String csv) throws IOException {
        return table(csv).effects(GenericMeasure.GEN);
    }

    private StudyTable table(String csv) throws IOException {
        return StudyTable.read(Files.writeString(folder.resolve("trials.csv"), csv));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
