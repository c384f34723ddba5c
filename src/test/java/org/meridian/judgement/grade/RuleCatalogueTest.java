package org.meridian.judgement.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Path PAGE = Path.of("src/main/docs/certainty.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        String written = RuleCatalogue.toMarkdown();
        if (Boolean.getBoolean("meridian.write")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(
                written,
                Files.readString(PAGE),
                PAGE + " is written from the code: mvn test -Dtest=RuleCatalogueTest -Dmeridian.write=true");
    }

    @Test
    void noRuleIsLeftOut() {
        assertEquals(
                Stream.of(Rule.values()).map(Rule::name).toList(),
                RuleCatalogue.rules().ids());
    }
}
