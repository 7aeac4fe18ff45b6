package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.editorial.release.Visits.PUBLISH;
import static org.wegwijzer.editorial.release.Visits.plan;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.release;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** An entry may be called otherwise, whoever links to it. */
@DatabaseTest
class RenameTest {

    private static final String BODY = "See [the service](ref:source/ind) and `ref:source/ind`.";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @BeforeEach
    void aTextRefersToASource() {
        hub.published(HubFixture.small().says("guides", "b-guide", "en", "body", BODY));
        desk.now();
    }

    /** The two requests of an editor who gives an entry another slug. */
    private static Response renamed(String entry, String to) {
        var draft = Editor.begin("/" + entry + "/draft", "{\"slug\": \"%s\"}".formatted(to));
        draft.then().statusCode(201);
        return Editor.post("/" + entry + "/publish", draft);
    }

    private static String body() {
        return when().get("/v1/guides/b-guide?bodyFormat=markdown").path("body");
    }

    @Test
    void anEntryToWhichATextRefersIsRenamedInTwoRequests() {
        renamed("sources/ind", "immigration").then().statusCode(200);

        assertThat(body()).isEqualTo("See [the service](/v1/sources/immigration) and `ref:source/ind`.");
        when().get("/v1/guides/b-guide").then().body("references.slug", equalTo(List.of("immigration")));
    }

    @Test
    void aTextThatOnlyFollowsARenameStaysAsOldAsItWas() {
        var before = when().get("/v1/guides/b-guide").then().extract().jsonPath();
        var edition = log.edition("guide", "b-guide");

        renamed("sources/ind", "immigration");

        when().get("/v1/guides/b-guide").then().body("updatedAt", equalTo(before.getString("updatedAt")));
        assertThat(log.edition("guide", "b-guide")).isEqualTo(edition);
    }

    @Test
    void theFeedTellsThatATextFollowsARename() {
        var before = log.last();

        renamed("sources/ind", "immigration");

        assertThat(log.after(before)).contains("guide b-guide PUBLISHED");
    }

    @Test
    void aDraftThatWasBegunBeforeARenameIsPublishedAfterIt() {
        var colleague = Editor.begin("/guides/b-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Other\"}}}");
        renamed("sources/ind", "immigration");

        Editor.post("/guides/b-guide/publish", colleague).then().statusCode(200);

        assertThat(body()).contains("/v1/sources/immigration");
    }

    @Test
    void aDraftMayNameASlugThatAnEntryHasLeft() {
        renamed("sources/ind", "immigration");
        renamed("sources/immigration", "immigration-service");

        var draft = Editor.begin("/guides/b-guide/draft", """
                {"sources": [{"source": "ind"}], "texts": {"en": {"body": "[a](ref:source/immigration)"}}}""");

        draft.then()
                .statusCode(201)
                .body("sources[0].source", equalTo("immigration-service"))
                .body("texts.en.body", equalTo("[a](ref:source/immigration-service)"));
        Editor.post("/guides/b-guide/publish", draft).then().statusCode(200);
    }

    @Test
    void aDraftMayNameTheSlugThatAnEntryIsToHave() {
        var move = Editor.begin("/sources/ind/draft", "{\"slug\": \"immigration\"}");
        move.then().statusCode(201);
        var text = Editor.begin(
                "/guides/b-guide/draft", "{\"texts\": {\"en\": {\"body\": \"[a](ref:source/immigration)\"}}}");
        text.then().statusCode(201);
        Editor.post("/guides/b-guide/publish", text)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("UNKNOWN_ENTRY"));

        var release = release();
        plan(release, "sources/ind", PUBLISH);
        plan(release, "guides/b-guide", PUBLISH);
        publish(release).then().statusCode(200);

        assertThat(body()).isEqualTo("[a](/v1/sources/immigration)");
    }

    @Test
    void whatIsPublishedTogetherWithARenameMayNameEitherSlug() {
        Editor.begin("/sources/ind/draft", "{\"slug\": \"immigration\"}");
        Editor.begin("/guides/b-guide/draft", "{\"texts\": {\"en\": {\"body\": \"[a](ref:source/ind)\"}}}");
        var release = release();
        plan(release, "sources/ind", PUBLISH);
        plan(release, "guides/b-guide", PUBLISH);

        publish(release).then().statusCode(200);

        assertThat(body()).isEqualTo("[a](/v1/sources/immigration)");
    }

    @Test
    void anEntryWhoseTextRefersToItselfIsRenamed() {
        hub.published(HubFixture.small().says("guides", "b-guide", "en", "body", "[here](ref:guide/b-guide)"));

        renamed("guides/b-guide", "c-guide").then().statusCode(200);

        when().get("/v1/guides/c-guide?bodyFormat=markdown").then().body("body", equalTo("[here](/v1/guides/c-guide)"));
    }

    @Test
    void whatTakesAFormerSlugIsMeantByItFromThenOn() {
        renamed("sources/ind", "immigration");
        Editor.post("/sources", "{\"slug\": \"ind\", \"kind\": \"OTHER\", \"texts\": {\"en\": {\"name\": \"New\"}}}")
                .then()
                .statusCode(201);
        Editor.post("/sources/ind/publish", Editor.get("/sources/ind/draft"))
                .then()
                .statusCode(200);

        assertThat(body()).contains("/v1/sources/immigration");
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"body\": \"[a](ref:source/ind)\"}}}")
                .then()
                .body("texts.en.body", equalTo("[a](ref:source/ind)"));
    }

    @Test
    void whatIsGoneIsNotMeantByItsFormerSlug() {
        renamed("sources/town", "city");
        var release = release();
        plan(release, "sources/city", "{\"action\": \"remove\"}");
        publish(release).then().statusCode(200);

        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"body\": \"[a](ref:source/town)\"}}}")
                .then()
                .statusCode(201)
                .body("faults[0].detail", containsString("ref:source/town"));
    }

    @Test
    void aBundleMayNameTheSlugThatAnEntryLeavesByIt() {
        var moved = HubFixture.small()
                .says("guides", "b-guide", "en", "body", BODY)
                .change(
                        "sources",
                        "ind",
                        source -> source.put("slug", "immigration")
                                .put("id", when().get("/v1/sources/ind").<String>path("id")));

        hub.published(moved);

        assertThat(body()).contains("/v1/sources/immigration");
        when().get("/v1/guides/a-guide?expand=sources")
                .then()
                .body("sources.items[0].source.slug", equalTo("immigration"));
    }

    @Test
    void aBundleMayNameASlugThatAnEntryLeftBefore() {
        renamed("sources/ind", "immigration");
        var exported = HubFixture.small()
                .says("guides", "b-guide", "en", "body", BODY)
                .change("sources", "ind", source -> source.put("slug", "immigration"));

        hub.published(exported);

        assertThat(body()).contains("/v1/sources/immigration");
    }
}
