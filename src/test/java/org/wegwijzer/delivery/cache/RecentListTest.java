package org.wegwijzer.delivery.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What an entry says on its page alone moves it in lists where it matters when it changed. */
@DatabaseTest
class RecentListTest {

    @Inject
    Given given;

    private static HubFixture aged() {
        return HubFixture.small()
                .since("guides", "a-guide", "2026-01-02T00:00:00Z")
                .since("guides", "b-guide", "2026-01-01T00:00:00Z");
    }

    private static String first(String address) {
        return given().get(address).path("items[0].slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/guides?sort=-updatedAt&limit=1", "/v1/guides?updatedSince=2026-02-01T00:00:00Z"})
    void anEntryThatSaysSomethingElseIsAmongThoseThatChangedLast(String address) {
        // What another test published is newer than what this one wants.
        given.published(new HubFixture());
        given.published(aged());
        assertThat(first(address)).isNotEqualTo("b-guide");

        var hub = aged().says("guides", "b-guide", "en", "body", "Read this.");
        hub.entry("guides", "b-guide").put("updatedAt", "2026-03-01T00:00:00Z");
        given.published(hub);

        assertThat(first(address)).isEqualTo("b-guide");
    }
}
