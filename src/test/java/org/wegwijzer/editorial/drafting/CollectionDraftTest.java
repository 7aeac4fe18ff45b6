package org.wegwijzer.editorial.drafting;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Editors write a topic's collections as they write the topic: drafted, compared, published, reverted. */
@DatabaseTest
class CollectionDraftTest {

    private static final String DRAFT = "/topics/late/draft";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aTopicWithTwoCollections() {
        given.published(new HubFixture()
                .source("ind")
                .source("town")
                .topic("late", 1)
                .collects("late", "start", "ind", "At the start.")
                .collects("late", "start", "town", "Then the town.")
                .collects("late", "end", "ind", "At the end."));
        desk.now();
    }

    private static String release(String entry, String action) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items/" + entry, "{\"action\": \"%s\"}".formatted(action))
                .then()
                .statusCode(200);
        return release;
    }

    private static void patch(String patch) {
        Editor.patch(DRAFT, Editor.post(DRAFT), patch).then().statusCode(200);
    }

    private static void publish() {
        var release = release("topics/late", "publish");
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);
    }

    private static final String ONE_COLLECTION = """
        {"collections": [{"slug": "end", "texts": {"en": {"title": "The end"}, "nl": {"title": "Het einde"}},
          "sources": [{"source": "ind", "note": {"en": "At the end.", "nl": "Aan het einde."}},
                      {"source": "town", "note": {"en": "New here."}}]}]}""";

    @Test
    void aDraftOfCollectionsIsPublished() {
        patch(ONE_COLLECTION);
        when().get("/v1/topics/late").then().body("collections.count", equalTo(2));

        publish();

        when().get("/v1/topics/late?expand=collections.sources&lang=nl")
                .then()
                .body("collections.items.title", contains("Het einde"))
                .body("collections.items[0].sources.items.note", contains("Aan het einde.", "New here."))
                .body("sources.count", equalTo(2));
        when().get("/v1/sources/ind").then().body("topics.count", equalTo(1));
    }

    @Test
    void whatADraftChangesInCollectionsIsTold() {
        var number = Editor.get("/topics/late").path("published.revision");
        patch(ONE_COLLECTION);
        publish();

        Editor.get("/topics/late/revisions/%s/diff".formatted(number))
                .then()
                .statusCode(200)
                .body("differences.findAll { it.what == 'COLLECTION' }.kind", contains("MOVED", "REMOVED"))
                .body("differences.findAll { it.what == 'LINK' }.kind", contains("CHANGED", "ADDED"))
                .body(
                        "differences.findAll { it.what == 'LINK' }.pointer",
                        contains("/collections/0/sources/0", "/collections/0/sources/1"))
                .body("differences.pointer", hasItem("/collections/0/texts/nl"))
                .body("differences.pointer", hasItem("/collections/0/texts/en/title"));
    }

    @Test
    void anotherTextOfACollectionOutdatesItsTranslations() {
        given.published(new HubFixture()
                .source("ind")
                .topic("late", 1)
                .collects("late", "start", "ind", "Why.")
                .introduces("late", "start", "nl", "Begin", "Voor allen.")
                .change(
                        "topics",
                        "late",
                        topic -> topic.at("/collections/0/texts")
                                .forEach(text -> ((ObjectNode) text).put("updatedAt", "2026-01-01T00:00:00Z"))));
        var draft = Editor.post(DRAFT);
        draft.then().body("collections[0].texts.en.updatedAt", nullValue());
        var changed = draft.asString().replace("Collection start", "Another start");
        Editor.put(DRAFT, draft, changed).then().statusCode(200);

        publish();

        when().get("/v1/topics/late/collections?lang=nl").then().body("items.outdated", contains(true));
    }

    @Test
    void whenATextOfACollectionChangedIsSettledByPublishing() {
        var seen = Editor.post(DRAFT);

        Editor.patch(DRAFT, seen, """
                {"collections": [{"slug": "a", "texts": {"en": {"title": "A", "updatedAt": "2026-01-01T00:00:00Z"}},
                  "sources": [{"source": "ind", "note": {"en": "1"}}]}]}""")
                .then()
                .statusCode(400)
                .body("errors.code", contains("READ_ONLY_FIELD"))
                .body("errors.location", contains("/collections/0/texts/en/updatedAt"));
    }

    @Test
    void faultsInCollectionsAreToldWithTheirPlace() {
        var seen = Editor.post(DRAFT);

        Editor.patch(DRAFT, seen, """
                {"collections": [{"slug": "a", "texts": {"en": {"title": "A"}},
                  "sources": [{"source": "ind", "note": {"en": "1"}}, {"source": "ind", "note": {"en": "2"}}]},
                  {"slug": "a", "texts": {"en": {"title": "B"}}, "sources": []}]}""")
                .then()
                .statusCode(200)
                .body("faults.location", hasItem("/collections/1/sources"));
    }

    @Test
    void aSourceThatStandsInACollectionIsNotRemoved() {
        var release = release("sources/town", "remove");

        Editor.post(release + "/publish", Editor.get(release))
                .then()
                .statusCode(409)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("STILL_LINKED"))
                .body("errors[0].location", equalTo("/topics/late/collections"));
        when().get("/v1/sources/town").then().statusCode(200);
    }

    @Test
    void whatTheRemovalOfASourceWouldDoIsTold() {
        Editor.get("/sources/ind/impact?action=remove")
                .then()
                .statusCode(200)
                .body("complete", is(true))
                .body("users", hasSize(1))
                .body("changes.address", hasItem("/v1/topics/late/collections"))
                .body("changes.address", hasItem("/v1/topics/late/sources"));
    }

    @Test
    void anotherNameOfASourceIsFollowedInCollections() {
        var draft = Editor.post("/sources/ind/draft");
        Editor.patch("/sources/ind/draft", draft, "{\"slug\": \"immigration\"}")
                .then()
                .statusCode(200);
        var release = release("sources/ind", "publish");
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);

        when().get("/v1/topics/late/sources")
                .then()
                .body("items.source.slug", contains("immigration", "town", "immigration"));
        patch("{\"position\": 9}");
        publish();
        when().get("/v1/topics/late/sources").then().body("count", equalTo(3));
    }
}
