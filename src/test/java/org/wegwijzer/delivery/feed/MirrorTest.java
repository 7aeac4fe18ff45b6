package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;
import org.wegwijzer.fixture.StableIds;

/** Whatever became of a hub, whoever followed it from wherever has what somebody has who reads all of it now. */
@DatabaseTest
@Seeded
class MirrorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STEPS = 12;

    @Inject
    Given given;

    static LongStream seeds() {
        return Seeds.few(2, 21);
    }

    private record Follower(String language, String filter, Mirror mirror) {

        static Follower of(String language, String filter) {
            return new Follower(language, filter, new Mirror(language, filter));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoFollowsHasWhatWhoReadsEverythingHas(long seed) throws IOException {
        var chance = new Random(seed);
        // What others published has other ids.
        given.published(new HubFixture());
        given.published(next(seed, 0, chance));
        var followers = new ArrayList<Follower>();
        for (var language : List.of("en", "nl", "ar")) {
            followers.add(new Follower(language, "", Mirror.ofSnapshot(language)));
        }
        followers.add(Follower.of("nl", "&type=guide,faq"));
        followers.add(Follower.of("en", "&topic=topic-0"));
        followers.add(Follower.of("nl", "&topic=topic-1&type=source,guide"));

        for (var step = 1; step <= STEPS; step++) {
            given.published(next(seed, step, chance));
            for (var follower : followers) {
                if (chance.nextInt(3) == 0) {
                    follower.mirror().step(1 + chance.nextInt(4));
                }
                if (chance.nextInt(4) == 0) {
                    hold(follower, "seed %s, step %s".formatted(seed, step));
                }
            }
        }
        for (var follower : followers) {
            hold(follower, "seed %s, at the end".formatted(seed));
        }
    }

    /** Another hub, or the same with changes; some entries elsewhere, sometimes another language. */
    private static HubFixture next(long seed, int step, Random chance) {
        var hub = StableIds.of(RandomHub.varied(seed + chance.nextInt(2), step));
        for (var slug : List.of("source-0", "guide-1", "topic-0", "guide-0")) {
            if (chance.nextInt(5) == 0) {
                StableIds.renamed(hub, slug, slug + "-moved");
            }
        }
        if (chance.nextInt(5) == 0) {
            hub.hub(itself -> itself.withArray("/languages").add("tr"));
        }
        return hub;
    }

    private static void hold(Follower follower, String when) throws IOException {
        var kept = follower.mirror().upToDate();
        var fresh = fresh(follower.language());
        fresh.keySet().retainAll(names(follower.filter(), fresh));

        assertThat(kept.keySet()).as("%s: %s", when, follower).isEqualTo(fresh.keySet());
        assertThat(texts(kept)).as("%s: %s", when, follower).isEqualTo(texts(fresh));
        for (var document : fresh.entrySet()) {
            isAsItsPage(document.getKey(), document.getValue(), follower.language());
        }
    }

    private static SortedMap<String, String> texts(Map<String, JsonNode> documents) {
        var texts = new TreeMap<String, String>();
        documents.forEach((name, document) -> texts.put(name, document.toString()));
        return texts;
    }

    private static SortedMap<String, JsonNode> fresh(String language) throws IOException {
        var documents = new TreeMap<String, JsonNode>();
        var lines = Mirror.snapshot(language);
        for (var place = 1; place < lines.length; place++) {
            var document = JSON.readTree(lines[place]);
            documents.put(
                    document.path("type").asText() + "/" + document.path("slug").asText(), document);
        }
        assertThat(documents).hasSize(JSON.readTree(lines[0]).path("count").asInt());
        return documents;
    }

    /** The names of what the lists of entries find that are narrowed alike. */
    private static TreeSet<String> names(String filter, Map<String, JsonNode> all) {
        var types = filter.contains("type=")
                ? List.of(filter.replaceAll(".*type=([^&]*).*", "$1").split(","))
                : List.of("source", "topic", "guide", "faq");
        var names = new TreeSet<String>();
        if (!filter.contains("topic=")) {
            all.keySet().stream()
                    .filter(name -> types.contains(name.substring(0, name.indexOf('/'))))
                    .forEach(names::add);
            return names;
        }
        for (var topic : filter.replaceAll(".*topic=([^&]*).*", "$1").split(",")) {
            if (all.containsKey("topic/" + topic)) {
                names.addAll(members(topic, types));
            }
        }
        return names;
    }

    private static List<String> members(String topic, List<String> types) {
        var names = new ArrayList<String>();
        if (types.contains("topic")) {
            names.add("topic/" + topic);
        }
        for (var type : List.of(EntryType.SOURCE, EntryType.GUIDE, EntryType.FAQ)) {
            if (types.contains(type.singular())) {
                List<String> slugs = given().get("/v1/%s?limit=100&topic=%s".formatted(type.plural(), topic))
                        .path("items.slug");
                slugs.forEach(slug -> names.add(type.singular() + "/" + slug));
            }
        }
        return names;
    }

    /** What a document says of the entry itself its page says, too. */
    private static void isAsItsPage(String name, JsonNode document, String language) throws IOException {
        var type = EntryType.ofSingular(name.substring(0, name.indexOf('/'))).orElseThrow();
        var address = "/v1/%s/%s?lang=%s"
                .formatted(type.plural(), document.path("slug").asText(), language);
        var page = JSON.readTree(when().get(address).asString());
        document.properties().stream()
                .filter(member ->
                        !member.getValue().has("href") && !member.getKey().equals("references"))
                .forEach(member -> assertThat(page.path(member.getKey()))
                        .as("%s of %s", member.getKey(), address)
                        .isEqualTo(member.getValue()));
    }
}
