package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.bundle.ImportMode;
import org.wegwijzer.bundle.Importer;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.Archive;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** A merge changes what it names, and nothing else. */
@DatabaseTest
class MergedImportTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Importer importer;

    @Inject
    LoggedChanges changes;

    @BeforeEach
    void aHubInTwoLanguages() {
        desk.now();
        hub.startingFrom(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Gids a")
                .change(
                        "topics",
                        "early",
                        topic -> ((ObjectNode) topic.at("/sources/0"))
                                .putObject("note")
                                .put("en", "Start here.")
                                .put("nl", "Begin hier."))
                .collects("early", "first", "ind", "First.")
                .introduces("early", "first", "nl", "Eerst", "Wat eerst komt."));
    }

    private static Response sent(String query, String bundle) {
        return Editor.request()
                .contentType("application/json")
                .body(bundle.getBytes(StandardCharsets.UTF_8))
                .post(Editor.ROOT + "/import?" + query);
    }

    private static ValidatableResponse merged(String bundle) {
        return sent("mode=merge&force=true", bundle).then();
    }

    private static ValidatableResponse exported() {
        return Editor.get("/export").then();
    }

    @Test
    void whatIsNotInItStays() {
        merged("""
                {"sources": [{"slug": "ind", "texts": {"en": {"name": "New"}}}, {"slug": "more", "kind": "NGO", "texts": {"en": {"name": "More"}}}]}
                """)
                .statusCode(200)
                .body("added", is(1))
                .body("changed", is(1))
                .body("removed", is(0))
                .body("hub", is(false));

        when().get("/v1/sources/ind")
                .then()
                .body("name", equalTo("New"))
                .body("description", equalTo("What ind is for."))
                .body("kind", equalTo("GOVERNMENT"));
        when().get("/v1/sources/ind?lang=nl").then().body("name", equalTo("IND (nl)"));
        when().get("/v1/sources/more").then().statusCode(200);
        when().get("/v1/guides/a-guide").then().statusCode(200);
    }

    @Test
    void aMirrorTakesAwayWhatAMergeKeeps() {
        var bundle = HubFixture.small().without("faqs", "question").toString();

        sent("mode=merge&dryRun=true", bundle).then().statusCode(200).body("removed", is(0));
        sent("mode=mirror&dryRun=true", bundle).then().statusCode(200).body("removed", is(1));
        sent("dryRun=true", bundle).then().statusCode(200).body("removed", is(1));
    }

    @Test
    void aListThatItHasStandsAndTextsInOtherLanguagesStayWithTheirLinks() {
        merged("""
                {"topics": [{"slug": "early", "sources": [{"source": "town", "note": "Then here."}, {"source": "ind", "note": {"en": "Later."}}]}]}
                """).statusCode(200);

        exported()
                .body("topics[0].sources.source", contains("town", "ind"))
                .body("topics[0].sources[1].note.en", equalTo("Later."))
                .body("topics[0].sources[1].note.nl", equalTo("Begin hier."))
                .body("topics[0].collections[0].texts.nl.title", equalTo("Eerst"));
    }

    @Test
    void aCollectionThatItHasIsMergedByItsSlug() {
        merged("""
                {"topics": [{"slug": "early", "collections": [{"slug": "first", "texts": {"en": {"title": "Before all"}}}]}]}
                """).statusCode(200);

        exported()
                .body("topics[0].collections[0].texts.en.title", equalTo("Before all"))
                .body("topics[0].collections[0].texts.nl.title", equalTo("Eerst"))
                .body("topics[0].collections[0].sources[0].source", equalTo("ind"));
    }

    @Test
    void nullTakesAway() {
        merged("""
                {"guides": [{"slug": "a-guide", "texts": {"nl": null, "en": {"summary": null}}}]}
                """).statusCode(200);

        exported()
                .body("guides[0].texts.nl", nullValue())
                .body("guides[0].texts.en.summary", nullValue())
                .body("guides[0].texts.en.body", notNullValue());
    }

    @Test
    void anEntryIsKnownByItsIdAndMayMove() {
        String id = when().get("/v1/sources/ind").path("id");

        merged("""
                {"sources": [{"slug": "immigration", "id": "%s"}]}
                """.formatted(id)).statusCode(200).body("added", is(1));

        when().get("/v1/sources/immigration").then().body("name", equalTo("Source ind"));
        exported().body("topics[0].sources[0].source", equalTo("immigration"));
    }

    @Test
    void linksMayLeadToWhatIsOnlyPublic() {
        merged("""
                {"guides": [{"slug": "c-guide", "topics": ["late"], "sources": ["town"], "next": ["a-guide"],
                  "texts": {"en": {"title": "C", "body": "See [b](ref:guide/b-guide)."}}}]}
                """).statusCode(200).body("added", is(1));
    }

    @Test
    void everyFaultIsSaidAtOnceAndNothingChanges() {
        var before = changes.last();

        merged("""
                {"guides": [{"slug": "a-guide",
                  "next": ["nobody"],
                  "texts": {"fr": {"title": "Guide"}}}],
                 "sources": [
                  {"slug": "fresh"}]}
                """)
                .statusCode(400)
                .body("errors.location", hasItem("document.json:2"))
                .body("errors.location", hasItem("document.json:3"))
                .body("errors.location", hasItem("document.json:5"))
                .body("detail", containsString("document.json"));

        assertThat(changes.after(before)).isEmpty();
    }

    @Test
    void aTopicThatWouldStandAboveItselfIsRefused() {
        merged("""
                {"topics": [{"slug": "early", "parent": "late"}]}
                """).statusCode(400).body("errors[0].detail", containsString("above itself"));
    }

    @Test
    void theHubItselfMergesToo() {
        merged("""
                {"hub": {"texts": {"nl": {"name": "Proefhub"}}}}
                """).statusCode(200).body("hub", is(true));

        exported().body("hub.texts.en.notice", equalTo("Rules change.")).body("hub.texts.nl.name", equalTo("Proefhub"));
    }

    @Test
    void theLanguagesOfTheHubAreAMatterOfMirrors() {
        merged("""
                {"hub": {"languages": ["en", "nl"]}}
                """).statusCode(400).body("errors[0].detail", containsString("mode=mirror"));
    }

    @Test
    void aMergeSaysWhatItIsBasedOnToo() {
        var bundle = "{\"sources\": [{\"slug\": \"ind\", \"texts\": {\"en\": {\"name\": \"New\"}}}]}";
        var part = Editor.get("/export?type=source&language=en");

        sent("mode=merge", bundle).then().statusCode(428);
        Editor.request()
                .header("If-Match", part.header("ETag"))
                .contentType("application/json")
                .body(bundle)
                .post(Editor.ROOT + "/import?mode=merge")
                .then()
                .statusCode(200)
                .body("changed", is(1));
        Editor.request()
                .header("If-Match", part.header("ETag"))
                .contentType("application/json")
                .body(bundle)
                .post(Editor.ROOT + "/import?mode=merge")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode=replace", "mode=", "mode=merge&mode=mirror", "Mode=merge"})
    void anUnknownModeIsRefused(String query) {
        sent(query + "&force=true", "{}").then().statusCode(400);
    }

    @Test
    void nothingMergesToNothing() {
        var answers = Answers.all("en", "nl");

        merged("{}").statusCode(200).body("summary", containsString("0"));

        assertThat(Answers.all("en", "nl")).isEqualTo(answers);
    }

    @Test
    void aFolderNeedsNeitherHubNorTexts() {
        var archive = new Archive()
                .file("guides/a-guide/guide.yaml", "sources: [town]\n")
                .file("guides/b-guide/guide.yaml", "{}\n")
                .file("guides/b-guide/nl.md", "---\ntitle: Gids b\n---\nLees verder.\n");

        Editor.request()
                .contentType("application/zip")
                .body(archive.bytes())
                .post(Editor.ROOT + "/import?mode=merge&force=true")
                .then()
                .statusCode(200)
                .body("changed", is(2));

        exported()
                .body("guides[0].sources.source", contains("town"))
                .body("guides[0].texts.nl.title", equalTo("Gids a"))
                .body("guides[1].texts.nl.title", equalTo("Gids b"))
                .body("guides[1].texts.en.title", equalTo("Guide b-guide"));
    }

    @Test
    void theCommandLineMergesByTheSameWay() throws Exception {
        var file = Files.createTempFile("part", ".json");
        Files.writeString(file, "{\"sources\": [{\"slug\": \"town\", \"texts\": {\"nl\": {\"name\": \"Stad\"}}}]}");

        var publication = importer.run(Path.of(file.toString()), ImportMode.MERGE);

        assertThat(publication.changes()).hasSize(1);
        when().get("/v1/sources/town?lang=nl").then().body("name", equalTo("Stad"));
        Files.delete(file);
    }
}
