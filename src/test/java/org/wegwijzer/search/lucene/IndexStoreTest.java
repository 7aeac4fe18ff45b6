package org.wegwijzer.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.search.lucene.KeptIndexes.FORM;
import static org.wegwijzer.search.lucene.KeptIndexes.HUB;
import static org.wegwijzer.search.lucene.KeptIndexes.found;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept is used as long as it is of this database and this program, and nothing that changed since can be missed. */
class IndexStoreTest {

    @TempDir
    Path folder;

    @AutoClose
    private KeptIndexes indexes;

    @BeforeEach
    void create() throws SQLException {
        indexes = new KeptIndexes(folder);
    }

    @Test
    void anIndexThatWasSavedIsFoundAgain() throws Exception {
        indexes.save(indexes.log().published("one"), "one");

        try (var folders = indexes.folders()) {
            var kept = indexes.opened(folders, FORM).orElseThrow();

            assertThat(kept.sequence()).isEqualTo(1);
            assertThat(kept.missed()).isEmpty();
            assertThat(found(kept.index(), "one")).isEqualTo(1);
            kept.index().close();
        }
    }

    @Test
    void whatChangedSinceIsMissed() throws Exception {
        indexes.save(indexes.log().published("one"), "one");
        indexes.log().published("two");

        assertThat(indexes.missed()).containsExactlyInAnyOrder("guide:two", "guides");
    }

    @Test
    void whatTheIndexSawBeforeItWasCompleteIsMissedToo() throws Exception {
        var complete = indexes.log().published("one");
        indexes.log().published("two");
        indexes.save(complete, "two");

        assertThat(indexes.missed()).containsExactlyInAnyOrder("guide:two", "guides");
    }

    @Test
    void anIndexThatCouldNotBeWrittenAndIsClosedForGoodIsNotTriedAgain() throws Exception {
        var one = indexes.log().published("one");

        try (var folders = indexes.folders()) {
            var closed = indexes.saved(folders, one, "one");
            closed.close();

            assertThat(new IndexStore(folders, indexes.log().changes(), FORM).save(closed, one))
                    .isTrue();
        }
    }

    @Test
    void anIndexThatAnotherProgramMadeIsMadeAnew() throws Exception {
        indexes.save(indexes.log().published("one"), "one");

        indexes.assertAreMadeAnew("another form", "another version of the program made it");
    }

    @Test
    void anIndexOfAnotherDatabaseIsMadeAnew() throws Exception {
        indexes.save(indexes.log().published("one"), "one");
        indexes.log().putBack(0);
        indexes.log().published("one");

        indexes.assertAreMadeAnew("change 1, which it has seen, is not in the database");
    }

    @Test
    void anIndexOfADatabaseThatWasPutBackIsMadeAnew() throws Exception {
        indexes.log().published("one");
        indexes.save(indexes.log().published("two"), "one", "two");
        indexes.log().putBack(1);

        indexes.assertAreMadeAnew("change 2, which it has seen, is not in the database");
    }

    @Test
    void anIndexThatSawWhatTheDatabaseForgotIsMadeAnew() throws Exception {
        var complete = indexes.log().published("one");
        indexes.log().published("two");
        indexes.save(complete, "one", "two");
        indexes.log().putBack(1);

        indexes.assertAreMadeAnew("change 2, which it has seen, is not in the database");
    }

    @Test
    void anIndexIsMadeAnewWhenTheLogHasForgottenWhatItMissed() throws Exception {
        indexes.save(indexes.log().published("one"), "one");
        indexes.log().published("two");
        indexes.log().published("three");
        indexes.log().forget(2);

        indexes.assertAreMadeAnew("change 1, which it has seen, is not in the database");
    }

    @Test
    void anIndexIsMadeAnewWhenTheHubHasOtherLanguagesOrSynonyms() throws Exception {
        indexes.save(indexes.log().published("one"), "one");
        indexes.log().hubPublished();

        indexes.assertAreMadeAnew("the hub itself has changed since");
    }

    @Test
    void anIndexThatDoesNotSayHowCompleteItIsIsMadeAnew() throws Exception {
        try (var folders = indexes.folders();
                var index = HubIndex.made(folders.next(), HUB)) {
            index.save(Map.of("form", FORM));
        }

        indexes.assertAreMadeAnew("it does not say how complete it is");
    }
}
