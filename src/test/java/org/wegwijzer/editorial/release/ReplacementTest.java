package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Many entries are changed alike by one request, and looked at before they are published. */
@DatabaseTest
class ReplacementTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small()
                .says("guides", "b-guide", "en", "body", "Ask [them](ref:source/ind). An ind is no `ref:source/ind`."));
        desk.now();
    }

    private static Response replaced(String from, String to) {
        return Editor.post("/replacements", """
                {"type": "source", "from": "%s", "to": "%s"}""".formatted(from, to));
    }

    private static Response found(String language, String find, String replacement) {
        return Editor.post("/find-and-replace", """
                {"language": "%s", "find": "%s", "replacement": "%s"}""".formatted(language, find, replacement));
    }

    private static void publish(Response made) {
        made.then().statusCode(201).body("state", equalTo("OPEN"));
        Editor.post("/releases/" + made.path("id") + "/publish", made).then().statusCode(200);
    }

    @Test
    void aSourceTakesThePlaceOfAnotherEverywhereInTwoRequests() {
        publish(replaced("ind", "town"));

        when().get("/v1/sources/ind").then().statusCode(410).body("replacedBy", equalTo("/v1/sources/town"));
        when().get("/v1/topics/early/sources")
                .then()
                .body("items[0].source.slug", equalTo("town"))
                .body("items[0].note", equalTo("Start here."));
        when().get("/v1/guides/a-guide?expand=sources").then().body("sources.items[0].source.slug", equalTo("town"));
        when().get("/v1/faqs/question?expand=sources").then().body("sources.items[0].source.slug", equalTo("town"));
        when().get("/v1/guides/b-guide?bodyFormat=markdown")
                .then()
                .body("body", equalTo("Ask [them](/v1/sources/town). An ind is no `ref:source/ind`."));
    }

    @Test
    void whoLinksToBothLinksToOneThen() {
        hub.published(HubFixture.small().cites("a-guide", "town"));

        publish(replaced("ind", "town"));

        when().get("/v1/guides/a-guide?expand=sources")
                .then()
                .body("sources.items.source.slug", equalTo(List.of("town")));
    }

    @Test
    void whatSomebodyDraftsIsNotOverwritten() {
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Mine\"}}}");

        replaced("ind", "town").then().statusCode(409).body("errors.location", equalTo(List.of("/guides/a-guide")));

        Editor.get("/releases?state=open").then().body("items", empty());
        Editor.get("/guides/b-guide/draft").then().statusCode(404);
    }

    @Test
    void whatIsNotThereTakesNoPlace() {
        replaced("ind", "nowhere").then().statusCode(404);
        replaced("nowhere", "ind").then().statusCode(404);
        replaced("ind", "ind").then().statusCode(400).body("errors[0].location", equalTo("/to"));
    }

    @Test
    void wordsAreReplacedInTheTextsOfOneLanguage() {
        hub.published(HubFixture.small()
                .says("sources", "ind", "en", "description", "The old Act.")
                .says("sources", "ind", "nl", "description", "The old Act.")
                .recommends("late", "town", "By the old Act.")
                .change(
                        "topics",
                        "early",
                        topic -> ((ObjectNode) topic.at("/texts/en"))
                                .putArray("keyPoints")
                                .add("An old Act")));

        publish(found("en", "old Act", "new Act"));

        when().get("/v1/sources/ind?lang=en").then().body("description", equalTo("The new Act."));
        when().get("/v1/sources/ind?lang=nl").then().body("description", equalTo("The old Act."));
        when().get("/v1/topics/late/sources?lang=en").then().body("items.note", hasItem("By the new Act."));
        when().get("/v1/topics/early?lang=en").then().body("keyPoints", equalTo(List.of("An new Act")));
    }

    @Test
    void onlyWholeWordsAreReplacedAndNoAddresses() {
        publish(found("en", "ind", "IND"));

        when().get("/v1/guides/b-guide?bodyFormat=markdown&lang=en")
                .then()
                .body("body", equalTo("Ask [them](/v1/sources/ind). An IND is no `ref:source/IND`."));
        assertThat(when().get("/v1/sources/ind").statusCode()).isEqualTo(200);
    }

    @Test
    void whatNobodySaysIsReplacedNowhere() {
        found("en", "Zeldzaam", "x").then().statusCode(409);
    }

    @Test
    void aLanguageThatTheHubDoesNotSpeakIsRefusedWithThoseThatItDoes() {
        found("de", "a", "b")
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("/language"))
                .body("errors[0].allowed", hasItem("en"));
    }
}
