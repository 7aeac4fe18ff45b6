package org.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.wegwijzer.search.Searches.found;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What a topic says of a collection is found like what it says of each source in it: for the topic, and for those sources. */
@DatabaseTest
class SearchCollectionTest {

    @Inject
    Given given;

    private static HubFixture hub(String title, String introduction) {
        return HubFixture.small()
                .collects("late", "start", "town", "Why.")
                .introduces("late", "start", "en", title, introduction);
    }

    @Test
    void aCollectionsTitleAndIntroductionFindItsTopicAndItsSources() {
        given.published(hub("Xylostart", "For every quokkavist."));

        assertThat(found("xylostart")).containsExactlyInAnyOrder("late", "town");
        assertThat(found("quokkavist")).containsExactlyInAnyOrder("late", "town");
        search("xylostart").body("items[0].highlights.text", hasItem("<mark>Xylostart</mark>"));
    }

    @Test
    void whatACollectionSaysNoMoreFindsNothing() {
        given.published(hub("Xylostart", "For every quokkavist."));
        assertThat(found("xylostart")).contains("town");

        given.published(hub("Canarystart", "For every wombatist."));

        assertThat(found("xylostart")).isEmpty();
        assertThat(found("canarystart")).containsExactlyInAnyOrder("late", "town");
    }

    @Test
    void aSourceThatLeavesACollectionIsNotFoundByIt() {
        given.published(hub("Xylostart", "For every quokkavist.").collects("late", "start", "ind", "Why too."));
        assertThat(found("xylostart")).containsExactlyInAnyOrder("late", "town", "ind");

        given.published(hub("Xylostart", "For every quokkavist."));

        assertThat(found("xylostart")).containsExactlyInAnyOrder("late", "town");
    }
}
