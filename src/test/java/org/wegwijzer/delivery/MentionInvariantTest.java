package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** Where sources are mentioned is told alike from both ends: by the page of the source, and by that of the topic. */
@Seeded
@DatabaseTest
class MentionInvariantTest {

    private static final String ALL = "Limit=100";

    @Inject
    Given given;

    static LongStream seeds() {
        return Seeds.few(4, 40);
    }

    /**
     * What either page says of a mention.
     *
     * @param collection its slug and its texts; absent outside all of them
     */
    private record Mention(
            String topic, String source, @Nullable String collection, Object note, Object language, Object position) {

        static Mention of(String topic, String source, Map<?, ?> edge, @Nullable Object collection) {
            var said = collection instanceof Map<?, ?> group
                    ? group.get("slug") + " " + group.get("title") + " " + group.get("description")
                    : null;
            return new Mention(topic, source, said, edge.get("note"), edge.get("language"), edge.get("position"));
        }
    }

    private static JsonPath read(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> slugs(String type) {
        return read("/v1/" + type + "?limit=100").getList("items.slug");
    }

    private static String slug(Map<?, ?> edge, String member) {
        return edge.get(member) instanceof Map<?, ?> card ? String.valueOf(card.get("slug")) : "";
    }

    private static List<Map<?, ?>> items(JsonPath page, String relation) {
        List<Map<?, ?>> items = page.getList(relation + ".items");
        assertThat(page.getInt(relation + ".count")).isEqualTo(items.size());
        return items;
    }

    private static List<Mention> ofSources(String language) {
        var mentions = new ArrayList<Mention>();
        for (var source : slugs("sources")) {
            var page = read("/v1/sources/%s?expand=topics&lang=%s&topics%s".formatted(source, language, ALL));
            for (var edge : items(page, "topics")) {
                mentions.add(Mention.of(slug(edge, "topic"), source, edge, edge.get("collection")));
            }
        }
        return mentions;
    }

    private static List<Mention> ofTopics(String language) {
        var mentions = new ArrayList<Mention>();
        for (var topic : slugs("topics")) {
            var page = read("/v1/topics/%s?expand=sources&lang=%s&sources%s".formatted(topic, language, ALL));
            for (var edge : items(page, "sources")) {
                mentions.add(Mention.of(topic, slug(edge, "source"), edge, edge.get("collection")));
            }
        }
        return mentions;
    }

    /** Those outside all collections are not among them. */
    private static List<Mention> ofCollections(String language) {
        var mentions = new ArrayList<Mention>();
        for (var topic : slugs("topics")) {
            var page = read("/v1/topics/%s?expand=collections.sources&lang=%s&collections%3$s&sources%3$s"
                    .formatted(topic, language, ALL));
            var collections = items(page, "collections");
            for (var place = 0; place < collections.size(); place++) {
                for (var edge : items(page, "collections.items[%s].sources".formatted(place))) {
                    mentions.add(Mention.of(topic, slug(edge, "source"), edge, collections.get(place)));
                }
            }
        }
        return mentions;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothEndsSayTheSameOfEachMention(long seed) {
        for (var step = 0; step <= 2; step++) {
            given.published(step == 0 ? RandomHub.of(seed) : RandomHub.varied(seed, step));
            for (var language : List.of("en", "nl", "ar")) {
                var as = "seed %s, step %s, %s".formatted(seed, step, language);
                var fromTopics = ofTopics(language);
                var inCollections = fromTopics.stream()
                        .filter(mention -> mention.collection() != null)
                        .toList();

                assertThat(ofSources(language)).as(as).containsExactlyInAnyOrderElementsOf(fromTopics);
                assertThat(fromTopics).as(as).doesNotHaveDuplicates();
                assertThat(ofCollections(language)).as(as).containsExactlyElementsOf(inCollections);
            }
        }
    }
}
