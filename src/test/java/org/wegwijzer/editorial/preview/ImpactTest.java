package org.wegwijzer.editorial.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

@Seeded
@DatabaseTest
class ImpactTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("en", "nl", "ar", "ar-MA");

    @Inject
    Shapes shapes;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    static LongStream seeds() {
        return Seeds.few(1, 4);
    }

    /** Every page, relation and list in every language, by address and language; lists in whole. */
    private SortedMap<String, String> answers() {
        var answers = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            for (var type : EntryType.values()) {
                var list = items("/v1/%s?limit=100&lang=%s".formatted(type.plural(), language));
                answers.put("/v1/%s %s".formatted(type.plural(), language), list.toString());
                list.forEach(item -> answers(type, item.path("slug").asText(), language, answers));
            }
        }
        return answers;
    }

    private void answers(EntryType type, String slug, String language, Map<String, String> answers) {
        var entry = "/v1/%s/%s".formatted(type.plural(), slug);
        answers.put(
                entry + " " + language, given().get(entry + "?lang=" + language).asString());
        var shape = shapes.of(type);
        Stream.concat(
                        shape.relations().stream().map(ToMany::name),
                        shape.groups().stream().map(ToGroups::name))
                .forEach(list -> answers.put(
                        entry + "/" + list + " " + language,
                        items("%s/%s?limit=100&lang=%s".formatted(entry, list, language))
                                .toString()));
    }

    /** Read without REST Assured's paths, which cost more than the answer. */
    private static JsonNode items(String address) {
        try {
            return MAPPER.readTree(given().get(address).asByteArray()).path("items");
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static SortedSet<String> difference(SortedMap<String, String> before, SortedMap<String, String> after) {
        var different = new TreeSet<String>();
        Stream.of(before, after)
                .flatMap(answers -> answers.keySet().stream())
                .filter(address -> !String.valueOf(before.get(address)).equals(after.get(address)))
                .forEach(different::add);
        return different;
    }

    private static SortedSet<String> told(JsonPath impact) {
        var told = new TreeSet<String>();
        for (var change : impact.<Map<String, Object>>getList("changes")) {
            for (var language : (List<?>) change.get("languages")) {
                told.add(change.get("address") + " " + language);
            }
        }
        return told;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatRemovingWouldChangeIsWhatItChanges(long seed) {
        given.published(RandomHub.aged(seed));
        var entry = chosen(new Random(seed));
        var before = answers();
        var impact = Editor.get("/" + entry + "/impact?action=remove")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answers()).isEqualTo(before);

        remove(entry, impact);

        assertThat(told(impact)).as(entry).isEqualTo(difference(before, answers()));
        assertThat(impact.getBoolean("complete")).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatADraftWouldChangeIsWhatItChanges(long seed) {
        given.published(RandomHub.aged(seed));
        var entry = chosen(new Random(seed + 100));
        var draft = Editor.post("/" + entry + "/draft");
        var naming = shapes.of(type(entry)).naming();
        Editor.patch("/" + entry + "/draft", draft, "{\"texts\": {\"nl\": {\"%s\": \"Anders\"}}}".formatted(naming))
                .then()
                .statusCode(200);
        var before = answers();
        var impact = Editor.get("/" + entry + "/impact?action=change")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        publish(List.of(entry), List.of());

        assertThat(told(impact)).as(entry).isEqualTo(difference(before, answers()));
    }

    private static String chosen(Random chance) {
        var types = EntryType.values();
        var type = types[chance.nextInt(types.length)].plural();
        var slugs = given().get("/v1/%s?limit=100".formatted(type)).<List<String>>path("items.slug");
        return type + "/" + slugs.get(chance.nextInt(slugs.size()));
    }

    private static EntryType type(String entry) {
        return EntryType.ofPlural(entry.substring(0, entry.indexOf('/'))).orElseThrow();
    }

    /** Removes an entry and all links to it, as an editor would by the list of its users. */
    private static void remove(String entry, JsonPath impact) {
        var removals = new ArrayList<>(List.of(entry));
        var drafts = new ArrayList<String>();
        for (var user : impact.<Map<String, String>>getList("users")) {
            var type = EntryType.ofSingular(user.get("type")).orElseThrow();
            var address = type.plural() + "/" + user.get("slug");
            if (isRequired(type, user.get("member"))) {
                removals.add(address);
            } else if (!drafts.contains(address)) {
                drafts.add(address);
            }
        }
        drafts.removeAll(removals);
        drafts.forEach(user -> unlink(user, entry.substring(entry.indexOf('/') + 1)));
        publish(drafts, removals);
    }

    private static boolean isRequired(EntryType type, String member) {
        return LinkKind.of(type)
                .anyMatch(kind -> kind.member().equals(member) && kind.rows().isRequired());
    }

    private static void unlink(String user, String slug) {
        var draft = Editor.post("/" + user + "/draft");
        var document = draft.jsonPath().<Map<String, Object>>get();
        LinkKind.of(type(user)).map(LinkKind::member).forEach(member -> {
            document.remove(member, slug);
            if (document.get(member) instanceof List<?> links) {
                links.removeIf(link -> ((Map<?, ?>) link).containsValue(slug));
            }
        });
        Editor.request()
                .header("If-Match", draft.header("ETag"))
                .contentType("application/json")
                .body(document)
                .put(Editor.ROOT + "/" + user + "/draft")
                .then()
                .statusCode(200);
    }

    private static void publish(List<String> drafts, List<String> removals) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        drafts.forEach(entry -> Editor.put(release + "/items/" + entry, "{\"action\": \"publish\"}"));
        removals.forEach(entry -> Editor.put(release + "/items/" + entry, "{\"action\": \"remove\"}"));
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);
    }

    @Test
    void whoLinksToItIsNamed() {
        Editor.get("/sources/ind/impact?action=remove")
                .then()
                .body("users.slug", equalTo(List.of("early", "a-guide", "question")))
                .body("changes.find { it.address == '/v1/sources/ind' }.effect", equalTo("REMOVED"))
                .body("changes.find { it.address == '/v1/topics/early/sources' }.languages", hasItem("nl"))
                .body("changes.find { it.address == '/v1/sources' }.kind", equalTo("LIST"))
                .body("complete", is(true));
    }

    @Test
    void whatNamesItInATextOnlyIsAmongWhatChanges() {
        given.published(HubFixture.small().says("guides", "b-guide", "en", "body", "Ask [them](ref:source/town)."));
        var draft = Editor.post("/sources/town/draft");
        Editor.patch("/sources/town/draft", draft, "{\"texts\": {\"en\": {\"name\": \"City\"}}}");

        for (var action : List.of("change", "remove")) {
            Editor.get("/sources/town/impact?action=" + action)
                    .then()
                    .statusCode(200)
                    .body("complete", is(true))
                    .body("changes.address", hasItem("/v1/guides/b-guide"));
        }
    }

    @Test
    void nothingIsChanged() {
        var last = log.last();

        Editor.get("/sources/ind/impact?action=remove").then().statusCode(200);

        assertThat(log.last()).isEqualTo(last);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Editor.get("/sources/ind/impact").then().statusCode(400);
        Editor.get("/sources/ind/impact?action=burn").then().statusCode(400);
        Editor.get("/sources/ind/impact?action=change").then().statusCode(404);
        Editor.get("/sources/nowhere/impact?action=remove").then().statusCode(404);
    }
}
