package org.wegwijzer.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.WholeLog;

/** Where indexes lie, and whose they are. */
class IndexFoldersTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir
    Path folder;

    @Test
    void theyLieInTheFolderThatIsConfigured() throws Exception {
        try (var folders = configured(folder)) {
            assertThat(folders.next()).hasParentRaw(folder.resolve("wegwijzer-search"));
            assertThat(folders.areKept()).isTrue();
        }
    }

    @Test
    void theyLieBesideAnEmbeddedDatabase() throws Exception {
        try (var folders = beside("jdbc:h2:file:%s;TRACE_LEVEL_FILE=0".formatted(folder.resolve("data")))) {
            assertThat(folders.next()).hasParentRaw(folder.resolve("data.search"));
            assertThat(folders.areKept()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:hub",
                "jdbc:h2:tcp://localhost/hub",
                "jdbc:h2:zip:hub.zip!/hub",
                "jdbc:postgresql://localhost/hub"
            })
    void withAnyOtherDatabaseTheyAreNotKept(String database) throws Exception {
        try (var folders = beside(database)) {
            assertIsTemporary(folders);
        }
    }

    @Test
    void aSecondProcessLeavesTheIndexOfTheFirstAloneAndSaysSo() throws Exception {
        try (var first = configured(folder)) {
            var own = first.next();
            try (var second = configured(folder);
                    var log = new WholeLog()) {
                assertIsTemporary(second);
                assertThat(second.kept()).isEmpty();
                assertThat(log.lines()).singleElement().asString().contains("Another process");
            }
            assertThat(own).exists();
            assertThat(first.kept()).containsExactly(own);
        }
    }

    @Test
    void theNextProcessTakesOver() throws Exception {
        Path own;
        try (var first = configured(folder)) {
            own = first.next();
        }

        try (var second = configured(folder)) {
            assertThat(second.kept()).containsExactly(own);
        }
    }

    @Test
    void whereNothingCanBeWrittenTheyAreNotKeptAndTheLogSaysSo() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        try (var folders = configured(file);
                var log = new WholeLog()) {
            assertIsTemporary(folders);
            assertThat(log.lines()).singleElement().asString().contains("cannot be kept in", file.toString());
        }
    }

    private static IndexFolders configured(Path folder) {
        return new IndexFolders(() -> Optional.of(folder), "jdbc:h2:mem:none");
    }

    private static IndexFolders beside(String database) {
        return new IndexFolders(Optional::empty, database);
    }

    private static void assertIsTemporary(IndexFolders folders) throws Exception {
        var next = folders.next();
        assertThat(next).hasParentRaw(TEMPORARY);
        IndexFolders.remove(next);
        assertThat(folders.areKept()).isFalse();
        assertThat(folders.kept()).isEqualTo(List.of());
    }
}
