package org.wegwijzer.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.wegwijzer.search.lucene.KeptIndexes.FORM;
import static org.wegwijzer.search.lucene.KeptIndexes.HUB;
import static org.wegwijzer.search.lucene.KeptIndexes.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies on the disk is whole or is not used, and nothing stays behind. */
class IndexFilesTest {

    @TempDir
    Path folder;

    @AutoClose
    private KeptIndexes indexes;

    @BeforeEach
    void create() throws SQLException {
        indexes = new KeptIndexes(folder);
    }

    @Test
    void anIndexThatWasNeverSavedIsMadeAnew() throws Exception {
        try (var folders = indexes.folders()) {
            Files.createDirectory(folders.next().resolve("entries"));
        }

        indexes.assertAreMadeAnew("faulty");
    }

    private enum Harm {
        TRUNCATED,
        GARBLED,
        EMPTIED,
        MISSING;

        void to(Path file) throws IOException {
            var bytes = Files.readAllBytes(file);
            switch (this) {
                case TRUNCATED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case GARBLED -> {
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
                case EMPTIED -> Files.write(file, new byte[0]);
                default -> Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIndexOfWhichAnyFileIsHarmedIsMadeAnew(Harm harm) throws Exception {
        var sequence = indexes.log().published("one");
        indexes.save(sequence, "one");
        for (var number = 0; number < indexes.files().size(); number++) {
            var file = indexes.files().get(number);
            harm.to(file);

            indexes.assertAreMadeAnew("faulty");
            indexes.save(sequence, "one");
        }
    }

    @Test
    void anIndexThatSomebodyElseHasOpenIsMadeAnew() throws Exception {
        indexes.save(indexes.log().published("one"), "one");
        try (var folders = indexes.folders();
                var entries = FSDirectory.open(folders.kept().get(0).resolve("entries"));
                var lock = entries.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            assertThat(indexes.opened(folders, FORM)).isEmpty();
        }
    }

    @Test
    void ofSeveralIndexesOneIsKept() throws Exception {
        var sequence = indexes.log().published("one");
        try (var folders = indexes.folders()) {
            indexes.saved(folders, sequence, "one").close();
            indexes.saved(folders, sequence, "one").close();
        }

        try (var folders = indexes.folders()) {
            indexes.opened(folders, FORM).orElseThrow().index().close();
            assertThat(folders.kept()).hasSize(1);
        }
    }

    @Test
    void anIndexThatTookThePlaceOfAnotherIsTheOnlyOneLeft() throws Exception {
        var sequence = indexes.log().published("one");
        try (var folders = indexes.folders()) {
            var last = indexes.saved(folders, sequence, "one");
            var next = indexes.saved(folders, sequence, "one", "two");
            last.discard();
            next.close();
        }

        try (var folders = indexes.folders()) {
            var kept = indexes.opened(folders, FORM).orElseThrow();
            assertThat(found(kept.index(), "two")).isEqualTo(1);
            kept.index().close();
        }
    }

    @Test
    void nothingIsKeptOfAnIndexThatWasNotSaved() throws Exception {
        try (var folders = indexes.folders()) {
            HubIndex.made(folders.next(), HUB).close();

            assertThat(folders.kept()).isEmpty();
        }
    }

    @Test
    void anIndexWhoseSecondHalfCannotBeMadeLeavesNothingOpenAndNothingBehind() throws Exception {
        try (var folders = indexes.folders()) {
            var next = folders.next();
            Files.writeString(next.resolve("completions"), "in the way");

            assertThatIOException().isThrownBy(() -> HubIndex.made(next, HUB));

            assertThat(next).doesNotExist();
        }
    }

    @Test
    void anIndexWhoseSecondHalfCannotBeOpenedLeavesItsFirstHalfForOthers() throws Exception {
        indexes.save(indexes.log().published("one"), "one");
        try (var folders = indexes.folders()) {
            var place = folders.kept().get(0);
            IndexFolders.remove(place.resolve("completions"));

            assertThatIOException().isThrownBy(() -> HubIndex.kept(place, HUB));

            IndexFolders.remove(place.resolve("completions"));
            HubIndex.made(place, HUB).close();
        }
    }
}
