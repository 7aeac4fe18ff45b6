package org.wegwijzer.purge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the manual tells operators to write for Varnish is what the tests start. */
class CachingManualTest {

    private static final Path DOCS = Path.of("src/docs");

    @Test
    void theManualShowsTheFileThatIsTested() throws IOException {
        var file = Files.readString(DOCS.resolve("caching/wegwijzer.vcl"));

        assertThat(Files.readString(DOCS.resolve("caching.md"))).contains("```vcl\n" + file + "```\n");
    }
}
