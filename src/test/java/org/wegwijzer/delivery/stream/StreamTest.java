package org.wegwijzer.delivery.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.delivery.stream.Listening.STREAM;
import static org.wegwijzer.delivery.stream.Listening.data;
import static org.wegwijzer.delivery.stream.Listening.edited;
import static org.wegwijzer.delivery.stream.Listening.edition;
import static org.wegwijzer.delivery.stream.Listening.open;
import static org.wegwijzer.delivery.stream.Listening.slug;
import static org.wegwijzer.delivery.stream.Listening.tags;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.http.HttpClient.Version;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.EventSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What changes, told as it changes. */
@DatabaseTest
class StreamTest {

    @Inject
    Given hub;

    @BeforeEach
    void start() {
        hub.startingFrom(HubFixture.small());
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void whoeverListensHearsOfAChange(Version version) {
        try (var stream = EventSource.open(version, RestAssured.port, STREAM, null)) {
            stream.id();

            hub.published(edited("sources", "town"));

            var event = stream.next();
            assertThat(event.name()).isEqualTo("change");
            assertThat(data(event).get("type").asText()).isEqualTo("source");
            assertThat(data(event).get("slug").asText()).isEqualTo("town");
            assertThat(data(event).get("kind").asText()).isEqualTo("put");
            assertThat(tags(event)).contains("s.town", "sources.recent").isSorted();
            assertThat(stream.response().version()).isEqualTo(version);
        }
    }

    @Test
    void whatIsRemovedIsToldAsRemoved() {
        try (var stream = open("?tag=s.town")) {
            stream.id();

            hub.published(HubFixture.small().without("sources", "town"));

            var event = stream.next();
            assertThat(data(event).get("slug").asText()).isEqualTo("town");
            assertThat(data(event).get("kind").asText()).isEqualTo("remove");
        }
    }

    @Test
    void whoWatchesNamesHearsOfNothingElse() {
        try (var stream = open("?tag=g.b-guide,s.town")) {
            stream.id();

            hub.published(edited("topics", "late"));
            hub.published(edited("sources", "town"));

            assertThat(data(stream.next()).get("slug").asText()).isEqualTo("town");
        }
    }

    @Test
    void whoWatchesAnAnswersNamesHearsOfWhatItShowsOfOthers() {
        var page = given().get("/v1/sources/ind?expand=guides").then().statusCode(200);
        var names = page.extract().header("Cache-Tag").replace(" ", "");
        try (var stream = open("?tag=" + names)) {
            stream.id();

            hub.published(edited("guides", "a-guide"));

            assertThat(data(stream.next()).get("slug").asText()).isEqualTo("a-guide");
        }
    }

    @Test
    void theLastEventOfAPublicationNamesAllThatItTouched() {
        try (var stream = open("")) {
            stream.id();

            hub.published(HubFixture.small()
                    .says("sources", "town", "en", "name", edition())
                    .says("guides", "a-guide", "en", "title", edition()));

            var first = stream.next();
            var second = stream.next();
            assertThat(List.of(slug(first), slug(second))).containsExactlyInAnyOrder("town", "a-guide");
            assertThat(tags(second)).contains("s.town", "g.a-guide", "sources.recent", "guides.recent", "s.ind.guides");
            assertThat(tags(first)).doesNotContain("s.ind.guides");
            assertThat(first.id()).isNotEqualTo(second.id());
        }
    }
}
