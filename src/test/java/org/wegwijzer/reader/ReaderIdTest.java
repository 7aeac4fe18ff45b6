package org.wegwijzer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is part of the page has an id that no heading of a text can take, however an editor words it. */
class ReaderIdTest {

    private static final Path PAGE = Path.of("src/main/resources/reader");
    private static final Pattern ID = Pattern.compile("\\bid(?:: |=)['\"`]([A-Za-z0-9-]+)");

    private static Stream<String> ids(Path file) {
        try {
            return ID.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ids of headings are in lower case. */
    @Test
    void theIdsOfThePageHaveACapital() throws IOException {
        List<String> ids;
        try (var files = Files.walk(PAGE)) {
            ids = files.filter(file -> file.toString().matches(".*\\.(js|html)"))
                    .flatMap(ReaderIdTest::ids)
                    .toList();
        }

        assertThat(ids).contains("readerMain", "readerContents").allMatch(id -> id.matches(".*[A-Z].*"));
    }
}
