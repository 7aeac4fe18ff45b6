package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.wegwijzer.editorial.release.Visits.PUBLISH;
import static org.wegwijzer.editorial.release.Visits.SOURCE;
import static org.wegwijzer.editorial.release.Visits.VISIT;
import static org.wegwijzer.editorial.release.Visits.plan;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.release;
import static org.wegwijzer.editorial.release.Visits.visit;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

@DatabaseTest
class ReleaseTest {

    private static final String REMOVE = "{\"action\": \"remove\"}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @Inject
    Holders holders;

    @BeforeEach
    void emptyDesk() {
        hub.published(HubFixture.small());
        desk.now();
    }

    @Test
    void whatIsInAReleaseBecomesPublicTogether() {
        var release = visit();

        publish(release)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedBy", equalTo(Editor.name()))
                .body("items.slug", equalTo(List.of("museum", "visit")));

        when().get("/v1/sources/museum?expand=guides")
                .then()
                .statusCode(200)
                .body("guides.items[0].guide.slug", equalTo("visit"));
        when().get("/v1/topics/early?expand=guides").then().body("guides.items.guide.slug", hasItem("visit"));
        Editor.get("/sources/museum/draft").then().statusCode(404);
        Editor.get("/sources/museum").then().body("state", equalTo("published")).body("published.revision", is(1));
    }

    @Test
    void itsMomentsAreInWholeSeconds() {
        var published = publish(visit()).then().extract().jsonPath();

        assertThat(List.of(published.getString("createdAt"), published.getString("publishedAt")))
                .allMatch(moment -> moment.matches("[0-9-]{10}T[0-9:]{8}Z"));
    }

    @Test
    void whatIsNotInItStaysAsItIs() {
        var before = log.last();
        var draft = Editor.post("/sources/ind/draft");
        Editor.patch("/sources/ind/draft", draft, "{\"texts\": {\"en\": {\"name\": \"IND\"}}}");
        var release = release();
        plan(release, "sources/ind", PUBLISH);

        publish(release).then().statusCode(200);

        assertThat(log.after(before)).containsExactly("source ind PUBLISHED");
        when().get("/v1/sources/ind").then().body("name", equalTo("IND"));
        when().get("/v1/topics/early/sources").then().body("items[0].note", equalTo("Start here."));
        when().get("/v1/faqs/question").then().statusCode(200);
    }

    @Test
    void aCheckTellsWhatWouldChangeAndChangesNothing() {
        var release = visit();

        Editor.get(release + "/check")
                .then()
                .statusCode(200)
                .body("publishable", is(true))
                .body("changes.slug", equalTo(List.of("museum", "visit")))
                .body("changes.action", equalTo(List.of("added", "added")));

        when().get("/v1/sources/museum").then().statusCode(404);
        Editor.get("/sources/museum").then().body("state", equalTo("new"));
    }

    @Test
    void aLinkThatWouldLeadNowhereKeepsAllOfItBack() {
        Editor.post("/sources", SOURCE);
        Editor.post("/guides", VISIT);
        var release = release();
        plan(release, "guides/visit", PUBLISH);

        Editor.get(release + "/check")
                .then()
                .body("publishable", is(false))
                .body("faults[0].location", equalTo("/guides/visit/sources/0/source"))
                .body("faults[0].code", equalTo("UNKNOWN_ENTRY"));
        publish(release).then().statusCode(409).body("errors[0].code", equalTo("UNKNOWN_ENTRY"));
        when().get("/v1/guides/visit").then().statusCode(404);
    }

    @Test
    void whatIsLinkedCannotGoUnlessTheLinksGoToo() {
        var release = release();
        plan(release, "sources/ind", REMOVE);

        publish(release)
                .then()
                .statusCode(409)
                .body("errors.code", not(hasItem(not(equalTo("STILL_LINKED")))))
                .body(
                        "errors.location",
                        equalTo(List.of("/topics/early/sources", "/guides/a-guide/sources", "/faqs/question/sources")));
        when().get("/v1/sources/ind").then().statusCode(200);

        for (var user : List.of("topics/early", "guides/a-guide", "faqs/question")) {
            var draft = Editor.post("/" + user + "/draft");
            Editor.patch("/" + user + "/draft", draft, "{\"sources\": []}")
                    .then()
                    .statusCode(200);
            plan(release, user, PUBLISH);
        }
        publish(release).then().statusCode(200);
        when().get("/v1/sources/ind").then().statusCode(410);
    }

    @Test
    void aTextThatRefersToAnEntryKeepsItToo() {
        hub.published(HubFixture.small().says("guides", "b-guide", "en", "body", "See [it](ref:source/town)."));
        var release = release();
        plan(release, "sources/town", REMOVE);

        publish(release).then().statusCode(409).body("errors.location", equalTo(List.of("/guides/b-guide/texts")));
    }

    @Test
    void whatWasPublishedMeanwhileIsNotOverwritten() {
        Editor.begin("/sources/ind/draft", "{\"texts\": {\"en\": {\"name\": \"Mine\"}}}");
        var release = release();
        plan(release, "sources/ind", PUBLISH);
        hub.published(HubFixture.small().says("sources", "ind", "en", "name", "Imported"));

        publish(release).then().statusCode(409).body("errors[0].code", equalTo("OUTDATED_DRAFT"));
        when().get("/v1/sources/ind").then().body("name", equalTo("Imported"));

        int revision = Editor.get("/sources/ind").path("published.revision");
        var draft = Editor.get("/sources/ind/draft");
        Editor.put("/sources/ind/draft?basedOn=" + revision, draft, draft.asString())
                .then()
                .statusCode(200);
        publish(release).then().statusCode(200);
    }

    @Test
    void onlyWhatWasSeenIsPublished() {
        var release = visit();
        var seen = Editor.get(release);
        var draft = Editor.get("/sources/museum/draft");
        Editor.patch("/sources/museum/draft", draft, "{\"kind\": \"OTHER\"}")
                .then()
                .statusCode(200);

        Editor.post(release + "/publish", seen).then().statusCode(412);
        Editor.post(release + "/publish").then().statusCode(428);

        when().get("/v1/sources/museum").then().statusCode(404);
    }

    @Test
    void anEntryIsInOneReleaseAtMost() {
        var release = visit();
        var other = release();

        plan(other, "sources/museum", PUBLISH).then().statusCode(409);
        Editor.delete(release + "/items/sources/museum").then().statusCode(200);
        plan(other, "sources/museum", PUBLISH).then().statusCode(200);
        Editor.delete("/sources/museum/draft", Editor.get("/sources/museum/draft"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDissolvedReleaseLeavesItsDrafts() {
        var release = visit();

        Editor.delete(release, Editor.get(release)).then().statusCode(204);

        Editor.get(release).then().statusCode(404);
        Editor.get("/sources/museum/draft").then().statusCode(200);
    }

    @Test
    void anUnknownMemberIsRefused() {
        Editor.post("/releases", "{\"name\": \"X\", \"state\": \"PUBLISHED\"}")
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("/state"));
        plan(release(), "sources/ind", "{\"action\": \"destroy\"}").then().statusCode(400);
        Editor.get("/releases/1-1-1-1-1").then().statusCode(404);
    }

    @Test
    void thoseOfTheSameSecondStandInTheOrderInWhichTheyWereMade() {
        var made = Stream.generate(() -> release().substring("/releases/".length()))
                .limit(12)
                .toList();

        var listed = new ArrayList<String>();
        var page = Editor.get("/releases?limit=5").jsonPath();
        while (listed.size() < made.size()) {
            listed.addAll(page.getList("items.id"));
            page = Editor.get(page.getString("next").substring(Editor.ROOT.length()))
                    .jsonPath();
        }

        Collections.reverse(listed);
        assertThat(listed).endsWith(made.toArray(String[]::new));
    }

    @Test
    void everyImportIsARelease() {
        hub.published(HubFixture.small().says("sources", "ind", "en", "name", "Imported"));

        Editor.get("/releases?state=published&limit=1")
                .then()
                .body("items[0].name", containsString("Import of"))
                .body("items[0].publishedBy", equalTo("import"));
    }
}
