package org.meridian.judgement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.article.ReaderConclusion;

class VerdictCatalogueTest {

    private static final Path PAGE = Path.of("src/main/docs/verdicts.md");

    @Test
    void thePageIsWhatTheRulesSay() throws IOException {
        String written = VerdictCatalogue.toMarkdown();
        if (Boolean.getBoolean("meridian.write")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(
                written,
                Files.readString(PAGE),
                PAGE + " is written from the rules: mvn test -Dtest=VerdictCatalogueTest -Dmeridian.write=true");
    }

    @Test
    void nothingIsLeftOut() {
        assertEquals(
                VerdictRule.values().length, VerdictCatalogue.rules().methods().size());
        assertEquals(
                Quantity.values().length,
                VerdictCatalogue.quantities().methods().size());
        assertEquals(
                ReaderConclusion.values().length,
                VerdictCatalogue.readings().methods().size());
        assertEquals(Tier.values().length, VerdictCatalogue.tiers().methods().size());
    }
}
