package org.wegwijzer.editorial.drafting;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.fixture.GuideInParts.DRAFT;
import static org.wegwijzer.fixture.GuideInParts.DUTCH;
import static org.wegwijzer.fixture.GuideInParts.ENGLISH;
import static org.wegwijzer.fixture.GuideInParts.PUBLISH;
import static org.wegwijzer.fixture.GuideInParts.TRANSLATION;
import static org.wegwijzer.fixture.GuideInParts.isCalled;
import static org.wegwijzer.fixture.GuideInParts.publish;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A language of an entry is a part of its draft, which its translators write and publish without meeting anybody else. */
@DatabaseTest
class DraftPartTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    @Test
    void aTranslatorWritesWhereNobodyDoesYetInOneRequest() {
        Editor.create(DUTCH, TRANSLATION)
                .then()
                .statusCode(200)
                .body("title", equalTo("Een gids"))
                .body("faults", nullValue());

        Editor.get(DRAFT)
                .then()
                .body("texts.nl.title", equalTo("Een gids"))
                .body("texts.en.title", equalTo("Guide a-guide"));
    }

    @Test
    void aLanguageIsPublishedWhileSomebodyElseWorksOnAnother() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Not finished\"}}}");

        var dutch = Editor.create(DUTCH, TRANSLATION);
        publish("nl", dutch).then().statusCode(200);

        isCalled("nl", "Een gids");
        isCalled("en", "Guide a-guide");
        Editor.get(DRAFT)
                .then()
                .body("texts.en.title", equalTo("Not finished"))
                .body("texts.nl.title", equalTo("Een gids"));
    }

    @Test
    void whatStaysInTheDraftIsPublishedAfterwards() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Finished\"}}}");
        publish("nl", Editor.create(DUTCH, TRANSLATION)).then().statusCode(200);

        Editor.post(PUBLISH, Editor.get(DRAFT)).then().statusCode(200);

        isCalled("nl", "Een gids");
        isCalled("en", "Finished");
        Editor.get(DRAFT).then().statusCode(404);
    }

    @Test
    void twoWhoWriteInTwoLanguagesDoNotMeet() {
        var dutch = Editor.create(DUTCH, TRANSLATION);
        var english = Editor.create(ENGLISH, "{\"title\": \"A guide\"}");

        Editor.patch(DUTCH, dutch, "{\"summary\": \"Kort.\"}").then().statusCode(200);
        Editor.patch(ENGLISH, english, "{\"summary\": \"Short.\"}").then().statusCode(200);

        Editor.get(DRAFT).then().body("texts.nl.summary", equalTo("Kort.")).body("texts.en.summary", equalTo("Short."));
    }

    @Test
    void twoWhoWriteInOneLanguageDo() {
        var mine = Editor.create(DUTCH, TRANSLATION);
        Editor.patch(DUTCH, mine, "{\"summary\": \"Kort.\"}");

        Editor.patch(DUTCH, mine, "{\"summary\": \"Anders.\"}").then().statusCode(412);
        Editor.create(DUTCH, TRANSLATION).then().statusCode(412);
    }

    @Test
    void whatOthersPublishInAnotherLanguageIsNotUndoneByADraft() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Mine\"}}}");
        hub.published(HubFixture.small().says("guides", "a-guide", "nl", "title", "Van een ander"));

        Editor.post(PUBLISH, Editor.get(DRAFT)).then().statusCode(200);

        isCalled("nl", "Van een ander");
        isCalled("en", "Mine");
    }

    @Test
    void whereOthersPublishedInTheSameLanguageTheDraftIsHeldAgainstThat() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Mine\"}}}");
        hub.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Theirs"));

        Editor.post(PUBLISH, Editor.get(DRAFT))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("OUTDATED_DRAFT")))
                .body("errors.location", equalTo(List.of("/guides/a-guide/texts/en")));
    }

    @Test
    void aTranslatorGivesTheNotesOfLinksAndTheTextsOfCollections() {
        hub.published(HubFixture.small()
                .collects("early", "first", "town", "Go there.")
                .introduces("early", "first", "en", "First steps", "Begin here."));
        var part = """
                {"title": "Vroeg", "sources": {"ind": {"note": "Begin hier."}},
                 "collections": {"first": {"title": "Eerste stappen", "sources": {"town": {"note": "Ga erheen."}}}}}""";

        var written = Editor.create("/topics/early/draft/texts/nl", part);

        written.then().statusCode(200).body("faults", nullValue());
        Editor.post("/topics/early/publish?parts=nl", written).then().statusCode(200);
        when().get("/v1/topics/early?lang=nl&expand=sources,collections")
                .then()
                .body("title", equalTo("Vroeg"))
                .body("sources.items.note", hasItem("Begin hier."));
    }

    @Test
    void whatIsSaidOfLinksThatAreNotThereIsRefused() {
        Editor.create(DUTCH, "{\"title\": \"Een gids\", \"sources\": {\"gone\": {\"note\": \"?\"}}}")
                .then()
                .statusCode(400)
                .body("errors.location", contains("/sources/gone"));
    }

    @Test
    void aNoteOfALinkThatIsOnlyDraftedWaitsForIt() {
        Editor.begin(DRAFT, "{\"sources\": [\"ind\", {\"source\": \"town\", \"note\": {\"en\": \"Here.\"}}]}");
        var dutch = Editor.create(DUTCH, "{\"title\": \"Gids\", \"sources\": {\"town\": {\"note\": \"Hier.\"}}}");

        publish("nl", dutch).then().statusCode(409).body("errors.location", contains("/guides/a-guide/texts/nl"));

        publish("nl,neutral", Editor.get(DRAFT)).then().statusCode(200);
        when().get("/v1/guides/a-guide?lang=nl&expand=sources").then().body("sources.items.note", hasItem("Hier."));
        Editor.get(DRAFT).then().body("sources.note.en", hasItem("Here."));
    }

    @Test
    void thePartsSayWhoWritesInThem() {
        Editor.create(DUTCH, TRANSLATION);

        Editor.get(DRAFT + "/texts")
                .then()
                .statusCode(200)
                .body("items.part", contains("neutral", "en", "nl"))
                .body("items.find { it.part == 'nl' }.writtenBy", contains(Editor.name()))
                .body("items.find { it.part == 'en' }.writtenBy", empty());
    }

    @Test
    void aPartThatIsThrownAwaySaysWhatIsPublic() {
        hub.published(HubFixture.small().says("guides", "a-guide", "nl", "title", "Openbaar"));
        var dutch = Editor.create(DUTCH, TRANSLATION);

        Editor.delete(DUTCH, dutch).then().statusCode(204);

        Editor.get(DUTCH).then().body("title", equalTo("Openbaar"));
        Editor.create(DUTCH, TRANSLATION).then().statusCode(200);
    }

    @Test
    void anEmptyPartTakesTheLanguageOut() {
        hub.published(HubFixture.small().says("guides", "a-guide", "nl", "title", "Openbaar"));

        publish("nl", Editor.create(DUTCH, "{}")).then().statusCode(200);

        when().get("/v1/guides/a-guide").then().body("translations", not(hasItems("nl")));
    }

    @Test
    void theAuthorOfAPartIsTheOneWhoWroteIt() {
        publish("nl", Editor.create(DUTCH, TRANSLATION)).then().statusCode(200);

        Editor.get("/guides/a-guide/revisions").then().body("items[0].writtenBy", contains(Editor.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-nothing", "fr"})
    void onlyLanguagesOfTheHubAreParts(String language) {
        Editor.create(DRAFT + "/texts/" + language, TRANSLATION).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl,", "Dutch", "NL"})
    void partsAreNamedByTheirTags(String parts) {
        publish(parts, Editor.create(DUTCH, TRANSLATION)).then().statusCode(400);
    }

    /** However three people take turns on three parts, each says in the end what they said last. */
    @Test
    void inWhateverOrderPartsAreWrittenAndPublishedNobodyLosesAnything() {
        var turns = List.of("nl", "en", "neutral", "en", "nl", "neutral", "nl", "nl", "en");
        var said = new ArrayList<String>();
        for (var turn : turns) {
            var text = "Turn " + said.size();
            said.add(text);
            var path = turn.equals("neutral") ? DRAFT : DRAFT + "/texts/" + turn;
            var body = turn.equals("neutral")
                    ? "{\"sources\": [\"%s\"]}".formatted(said.size() % 2 == 0 ? "ind" : "town")
                    : "{\"title\": \"%s\"}".formatted(text);
            var present = Editor.get(path);
            var written = present.statusCode() == 404 ? Editor.begin(path, body) : Editor.patch(path, present, body);
            assertThat(written.statusCode()).as(written.asString()).isIn(200, 201);
            if (said.size() % 3 == 0) {
                publish(turn, written).then().statusCode(200);
            }
        }
        var rest = Editor.get(DRAFT);
        if (rest.statusCode() == 200) {
            Editor.post(PUBLISH, rest).then().statusCode(200);
        }

        isCalled("nl", "Turn 7");
        when().get("/v1/guides/a-guide?lang=en&expand=sources")
                .then()
                .body("title", equalTo("Turn 8"))
                .body("sources.items.source.slug", contains("ind"));
    }
}
