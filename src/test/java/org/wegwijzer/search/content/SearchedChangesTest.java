package org.wegwijzer.search.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** Whoever kept something reads in the change log what came since. */
@DatabaseTest
class SearchedChangesTest {

    @Inject
    Given given;

    @Inject
    LoggedChanges log;

    @Inject
    SearchedChanges changes;

    @BeforeEach
    void publish() {
        given.startingFrom(HubFixture.small());
    }

    @Test
    void theLastLineIsFoundByItsNumber() throws Exception {
        var last = changes.last().orElseThrow();

        assertThat(last.sequence()).isEqualTo(log.last());
        assertThat(changes.line(last.sequence())).contains(last);
    }

    @Test
    void aLineThatIsNotThereYetIsNotFound() throws Exception {
        assertThat(changes.line(log.last() + 1)).isEmpty();
    }

    @Test
    void theSameChangeAtAnotherMomentIsAnotherLine() throws Exception {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "One"));
        var one = changes.last().orElseThrow();
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Another"));
        var another = changes.last().orElseThrow();

        assertThat(another.text()).startsWith("guide a-guide ").isNotEqualTo(one.text());
    }

    @Test
    void whatWasTouchedSinceIsAllThatWasTouchedSince() throws Exception {
        var before = log.last();
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Touched"));

        assertThat(changes.since(before))
                .contains("guide:a-guide", "guides.recent")
                .doesNotContain("hub");
        assertThat(changes.since(log.last())).isEmpty();
    }
}
