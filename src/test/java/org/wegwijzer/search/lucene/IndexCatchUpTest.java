package org.wegwijzer.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wegwijzer.search.lucene.KeptIndexes.FORM;
import static org.wegwijzer.search.lucene.KeptIndexes.HUB;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed while a process did not run is read in steps, the first of them before anybody searches. */
class IndexCatchUpTest {

    private static final int MANY = 1201;

    @TempDir
    Path folder;

    private KeptIndexes indexes;
    private IndexFolders folders;
    private Reader reader;
    private IndexCatchUp catchUp;

    @BeforeEach
    void create() throws SQLException {
        indexes = new KeptIndexes(folder);
        folders = indexes.folders();
        reader = new Reader(new IndexStore(folders, indexes.log().changes(), FORM));
        catchUp = new IndexCatchUp(reader);
    }

    @AfterEach
    void close() throws IOException {
        folders.close();
        indexes.close();
    }

    /** Reads what is kept, and nothing else. */
    private final class Reader extends IndexBuilder {

        private final IndexStore store;
        private final List<Set<String>> steps = new ArrayList<>();
        private Optional<Exception> failure = Optional.empty();

        @SuppressWarnings("NullAway") // There is no content.
        Reader(IndexStore store) {
            super(null, folders, store);
            this.store = store;
        }

        @Override
        Optional<IndexStore.Kept> kept() throws SQLException, IOException {
            return store.opened(HUB);
        }

        @Override
        void update(HubIndex known, Set<String> tags) throws SQLException, IOException {
            if (failure.isPresent() && failure.get() instanceof SQLException away) {
                throw away;
            } else if (failure.isPresent()) {
                throw (IOException) failure.get();
            }
            steps.add(tags);
        }
    }

    @Test
    void thereIsNothingToCatchUpWithWhenNothingWasKept() throws Exception {
        assertThat(catchUp.begun()).isEmpty();
        assertThat(catchUp.isDone()).isTrue();
    }

    @Test
    void aFewChangesAreReadBeforeAnybodySearches() throws Exception {
        keepThenPublish(2);

        catchUp.begun().orElseThrow().index().close();

        assertThat(catchUp.isDone()).isTrue();
        assertThat(reader.steps).containsExactly(Set.of("guide:0", "guide:1", "guides"));
    }

    @Test
    void manyChangesAreReadInStepsOfWhichOnlyTheFirstIsWaitedFor() throws Exception {
        keepThenPublish(MANY);

        try (var index = catchUp.begun().orElseThrow().index()) {
            assertThat(reader.steps).hasSize(1);
            while (!catchUp.isDone()) {
                catchUp.step(index);
            }
        }

        assertThat(reader.steps).hasSize(3).allSatisfy(step -> assertThat(step).hasSizeLessThanOrEqualTo(500));
        assertThat(reader.steps.stream().flatMap(Set::stream)).hasSize(MANY + 1).doesNotHaveDuplicates();
    }

    @Test
    void whatCouldNotBeReadOfTheDatabaseLeavesTheIndexForAnotherTry() throws Exception {
        keepThenPublish(1);
        reader.failure = Optional.of(new SQLException("away"));
        assertThatThrownBy(catchUp::begun).isInstanceOf(SQLException.class);

        reader.failure = Optional.empty();
        catchUp.begun().orElseThrow().index().close();

        assertThat(reader.steps).containsExactly(Set.of("guide:0", "guides"));
    }

    @Test
    void anIndexThatCannotBeWrittenIsGone() throws Exception {
        keepThenPublish(1);
        reader.failure = Optional.of(new IOException("full"));

        assertThatIOException().isThrownBy(catchUp::begun);

        assertThat(folders.kept()).isEmpty();
    }

    private void keepThenPublish(int changes) throws Exception {
        indexes.saved(folders, indexes.log().published("first"), "first").close();
        for (var slug : IntStream.range(0, changes).mapToObj(String::valueOf).toList()) {
            indexes.log().published(slug);
        }
    }
}
