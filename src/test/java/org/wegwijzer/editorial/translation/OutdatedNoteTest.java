package org.wegwijzer.editorial.translation;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Notes and roles of links, and collections, are outdated like texts; a bundle takes along what each was made from. */
@DatabaseTest
class OutdatedNoteTest {

    private static final String TOPIC = "/topics/late";
    private static final String GUIDE = "/guides/a-guide";

    private static final String NOTES = """
        {"texts": {"nl": {"title": "Laat"}},
         "sources": [{"source": "ind", "note": {"en": "First.", "nl": "Eerst."}, "role": {"en": "start", "nl": "begin"}},
                     {"source": "town", "note": {"en": "%s", "nl": "Dan."}}],
         "collections": [{"slug": "end", "texts": {"en": {"title": "%s"}, "nl": {"title": "Het einde"}},
                          "sources": [{"source": "ind", "note": {"en": "At last.", "nl": "Ten slotte."}}]}]}""";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aTopicWithNotes() {
        hub.published(new HubFixture());
        hub.published(HubFixture.small());
        desk.now();
        publish(TOPIC, NOTES.formatted("Then.", "The end"));
        publish(
                GUIDE,
                "{\"sources\": [{\"source\": \"ind\", \"note\": {\"en\": \"For this.\", \"nl\": \"Hiervoor.\"}}]}");
    }

    private static void publish(String entry, String patch) {
        var draft = Editor.begin(entry + "/draft", patch);
        Editor.post(entry + "/publish", draft).then().statusCode(200);
    }

    private static Response topic() {
        return when().get("/v1/topics/late?expand=sources,collections.sources&lang=nl");
    }

    @Test
    void aNoteIsOutdatedWhenItsOriginalSaysSomethingElse() {
        var tag = when().get("/v1/sources/town?expand=topics&lang=nl").header("ETag");
        publish(TOPIC, NOTES.formatted("And then.", "The end"));

        topic().then()
                .body("sources.items.find { it.source.slug == 'town' }.outdated", equalTo(true))
                .body("sources.items.find { it.source.slug == 'ind' }.outdated", equalTo(false))
                .body("collections.items[0].outdated", equalTo(false))
                .body("collections.items[0].sources.items[0].outdated", equalTo(false))
                .body("outdated", equalTo(false));
        when().get("/v1/topics/late?expand=sources").then().body("sources.items.outdated", hasItems(false, false));
        var source = when().get("/v1/sources/town?expand=topics&lang=nl");
        source.then().body("topics.items[0].outdated", equalTo(true));
        assertThat(source.header("ETag")).isNotEqualTo(tag);

        publish(TOPIC, NOTES.formatted("Then.", "The end"));
        topic().then().body("sources.items.find { it.source.slug == 'town' }.outdated", equalTo(false));
    }

    @Test
    void soIsACollectionAlsoBesideEachOfItsSources() {
        publish(TOPIC, NOTES.formatted("Then.", "The finish"));

        topic().then()
                .body("collections.items[0].outdated", equalTo(true))
                .body("sources.items.find { it.collection != null }.collection.outdated", equalTo(true));

        Editor.post(TOPIC + "/texts/nl/confirm").then().statusCode(200);
        topic().then()
                .body("collections.items[0].outdated", equalTo(false))
                .body("sources.items.find { it.collection != null }.collection.outdated", equalTo(false));
    }

    @Test
    void soIsWhatAGuideCitesASourceFor() {
        publish(
                GUIDE,
                "{\"sources\": [{\"source\": \"ind\", \"note\": {\"en\": \"For that.\", \"nl\": \"Hiervoor.\"}}]}");

        when().get("/v1/guides/a-guide?expand=sources&lang=nl").then().body("sources.items[0].outdated", equalTo(true));
        when().get("/v1/sources/ind?expand=guides&lang=nl").then().body("guides.items[0].outdated", equalTo(true));

        Editor.get(GUIDE + "/texts/nl")
                .then()
                .body("state", equalTo("missing"))
                .body("changes[0].pointer", equalTo("/sources/0/note/en"))
                .body("changes[0].before", equalTo("For this."))
                .body("changes[0].after", equalTo("For that."));
        Editor.post(GUIDE + "/texts/nl/confirm").then().statusCode(200);
        when().get("/v1/guides/a-guide?expand=sources&lang=nl")
                .then()
                .body("sources.items[0].outdated", equalTo(false));
    }

    @Test
    void aBundleTakesAlongWhatTextsWereMadeFrom() throws IOException {
        publish(TOPIC, "{\"texts\": {\"en\": {\"title\": \"Later\"}}}");
        publish(TOPIC, NOTES.formatted("And then.", "The finish"));
        publish(TOPIC, "{\"texts\": {\"nl\": {\"title\": \"Later (nl)\"}}}");
        var exported = Editor.get("/export").asString();
        var archive = Editor.request()
                .header("Accept", "application/zip")
                .get(Editor.ROOT + "/export")
                .asByteArray();

        hub.published(new HubFixture());
        imported("application/json", exported.getBytes(StandardCharsets.UTF_8));
        assertThat(Editor.get("/export").asString()).isEqualTo(exported);

        hub.published(new HubFixture());
        imported("application/zip", archive);
        assertThat(Editor.get("/export").asString()).isEqualTo(exported);
        topic().then()
                .body("outdated", equalTo(false))
                .body("collections.items[0].outdated", equalTo(true))
                .body("sources.items.find { it.source.slug == 'town' }.outdated", equalTo(true));

        imported("application/json", exported.getBytes(StandardCharsets.UTF_8));
        assertThat(Editor.get("/export").asString()).isEqualTo(exported);
    }

    private static void imported(String mediaType, byte[] bundle) {
        Editor.request()
                .contentType(mediaType)
                .body(bundle)
                .post(Editor.ROOT + "/import?force=true")
                .then()
                .statusCode(200);
    }

    @Test
    void aTranslationThatWasEditedInABundleIsMadeFromTheOriginalThere() throws IOException {
        publish(TOPIC, "{\"texts\": {\"en\": {\"title\": \"Later\"}}}");
        topic().then().body("outdated", equalTo(true));

        edited(topic -> ((ObjectNode) topic.at("/texts/nl")).put("title", "Later (nl)"));
        topic().then().body("outdated", equalTo(false));

        edited(topic -> ((ObjectNode) topic.at("/texts/en")).put("title", "Even later"));
        topic().then().body("outdated", equalTo(true));
    }

    private static void edited(Consumer<ObjectNode> edit) throws IOException {
        var exported = new ObjectMapper().readTree(Editor.get("/export").asByteArray());
        exported.path("topics").forEach(topic -> {
            if (topic.path("slug").asText().equals("late")) {
                edit.accept((ObjectNode) topic);
            }
        });
        imported("application/json", exported.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void draftsDoNotSayWhatTextsWereMadeFrom() {
        publish(TOPIC, "{\"texts\": {\"en\": {\"title\": \"Later\"}}}");

        var draft = Editor.post(TOPIC + "/draft");

        assertThat(draft.asString()).doesNotContain("translationOf");
        Editor.patch(TOPIC + "/draft", draft, """
                        {"texts": {"nl": {"translationOf": "en:00000000000000000000000000000000"}},
                         "sources": [{"source": "ind", "note": {"en": "First."},
                                      "translationOf": {"nl": "en:00000000000000000000000000000000"}}]}""")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("READ_ONLY_FIELD", "READ_ONLY_FIELD"))
                .body("errors.location", hasItems("/texts/nl/translationOf", "/sources/0/translationOf"));
    }
}
