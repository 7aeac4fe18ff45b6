package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.editorial.web.bundle.Translations.SOURCE;
import static org.wegwijzer.editorial.web.bundle.Translations.TRANSLATIONS;
import static org.wegwijzer.editorial.web.bundle.Translations.XLIFF;
import static org.wegwijzer.editorial.web.bundle.Translations.exported;
import static org.wegwijzer.editorial.web.bundle.Translations.sent;
import static org.wegwijzer.editorial.web.bundle.Translations.translated;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Texts go out to translators as XLIFF, and come back into drafts. */
@DatabaseTest
class TranslationTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        desk.now();
        hub.startingFrom(HubFixture.small()
                .says("guides", "a-guide", "en", "body", "Read *on*.\n\n- one\n- two & <b>\n")
                .change(
                        "topics",
                        "early",
                        topic -> topic.withObject("/texts/en")
                                .putArray("keyPoints")
                                .add("First")
                                .add("Second"))
                .collects("early", "first", "ind", "Start here.")
                .says("sources", "ind", "ar", "name", "دائرة"));
    }

    @Test
    void eachEntryIsAFileAndEachTextAUnit() {
        var xliff = exported("guides/a-guide,sources/ind");

        assertThat(xliff)
                .contains("version=\"2.1\"", "srcLang=\"en\"", "trgLang=\"ar\"")
                .contains("original=\"guides/a-guide\"", "original=\"sources/ind\"")
                .contains("name=\"/texts/en/title\"", "name=\"/sources/0/note/en\"", "name=\"/texts/en/body\"")
                .contains("- two &amp; &lt;b&gt;")
                .contains(">دائرة</target>")
                .contains("state=\"translated\"");
    }

    @Test
    void whatIsTranslatedIsReadInArabicOnceItIsPublished() {
        var answer = sent(translated(exported("guides/a-guide,topics/early,faqs/question")));

        answer.then()
                .statusCode(200)
                .body("language", equalTo("ar"))
                .body("skipped", is(0))
                .body("entries.outcome", contains("begun", "begun", "begun"))
                .body(
                        "entries.find { it.entry == 'guides/a-guide' }.taken",
                        hasItems("/texts/ar/title", "/sources/0/note/ar"))
                .body(
                        "entries.find { it.entry == 'topics/early' }.taken",
                        hasItems(
                                "/texts/ar/keyPoints/1",
                                "/collections/0/texts/ar/title",
                                "/collections/0/sources/0/note/ar"));
        when().get("/v1/guides/a-guide?lang=ar").then().body("title", equalTo("Guide a-guide"));

        var draft = Editor.get("/guides/a-guide/draft");
        draft.then()
                .body("texts.ar.body", equalTo("[Read *on*.\n\n- one\n- two & <b>]"))
                .body("texts.en.title", equalTo("Guide a-guide"))
                .body("sources[0].note.ar", equalTo("[Used in a-guide.]"));
        Editor.post("/guides/a-guide/publish", draft).then().statusCode(200);
        when().get("/v1/guides/a-guide?lang=ar")
                .then()
                .body("title", equalTo("[Guide a-guide]"))
                .body("language", equalTo("ar"));
        sent(translated(exported("guides/a-guide")))
                .then()
                .body("entries[0].outcome", equalTo("unchanged"))
                .body("entries[0].unchanged", is(4));
    }

    @Test
    void theSameTextInTheSameKindOfFieldHasTheSameIdWhereverItStands() {
        var ids = Pattern.compile("<unit id=\"([^\"]+)\"[^>]*>\\s*<segment[^>]*>\\s*<source[^>]*>Start here.<")
                .matcher(exported("topics/early"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids).hasSize(2);
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
    }

    @Test
    void anOriginalThatSaysSomethingElseByNowIsSkippedByName() {
        var back = translated(exported("guides/a-guide"));
        hub.published(HubFixture.small());
        sent(back)
                .then()
                .statusCode(200)
                .body("entries[0].outcome", equalTo("begun"))
                .body("entries[0].taken", hasItem("/texts/ar/title"))
                .body("entries[0].skipped.name", contains("/texts/en/body"))
                .body("entries[0].skipped.reason", contains("stale"))
                .body("skipped", is(1));

        Editor.get("/guides/a-guide/draft").then().body("texts.ar.body", nullValue());
    }

    @Test
    void aSourceThatTheToolChangedIsStaleToo() {
        var back = translated(exported("guides/b-guide")).replaceFirst(">In short: b-guide.<", ">In other words.<");

        sent(back).then().body("entries[0].skipped.reason", hasItem("stale"));
    }

    @Test
    void linksMayStandElsewhereByNow() {
        var back = translated(exported("topics/early"));
        hub.published(HubFixture.small()
                .change("topics", "early", topic -> topic.withArray("/sources").removeAll())
                .recommends("early", "town", "Then here.")
                .recommends("early", "ind", "Start here."));

        sent(back).then().body("entries[0].taken", hasItem("/sources/1/note/ar"));
    }

    @Test
    void whatIsNotTranslatedIsNotTaken() {
        var untouched = exported("guides/b-guide");
        var copied = SOURCE.matcher(untouched).replaceAll("$1$2$3<target>$2</target>");

        for (var body : new String[] {untouched, copied}) {
            sent(body).then().statusCode(200).body("taken", is(0)).body("entries[0].untranslated", is(3));
        }
        Editor.get("/guides/b-guide/draft").then().statusCode(404);
    }

    @Test
    void aListIsTranslatedAsAWhole() {
        var back = exported("topics/early").replaceFirst("(<source[^>]*>First</source>)", "$1<target>Awal</target>");

        sent(back)
                .then()
                .body("taken", is(0))
                .body("entries[0].skipped.reason", contains("incomplete"))
                .body("entries[0].skipped.name", contains("/texts/ar/keyPoints/0"));
    }

    @Test
    void aDraftOfSomebodyElseChangesInThatLanguageOnly() {
        Editor.begin(
                "/guides/a-guide/draft",
                "{\"texts\": {\"en\": {\"summary\": \"Newer.\"}, \"nl\": {\"title\": \"Gids\"}}}");

        sent(translated(exported("guides/a-guide")))
                .then()
                .body("entries[0].outcome", equalTo("changed"))
                .body("entries[0].entityTag", notNullValue())
                .body("entries[0].skipped.name", contains("/texts/en/summary"));

        Editor.get("/guides/a-guide/draft")
                .then()
                .body("texts.en.summary", equalTo("Newer."))
                .body("texts.nl.title", equalTo("Gids"))
                .body("texts.ar.title", equalTo("[Guide a-guide]"));
    }

    @Test
    void whatIsScheduledStaysAndTheOthersAreTaken() {
        var back = translated(exported("guides/a-guide,guides/b-guide"));
        Editor.post("/guides/a-guide/draft");
        var release = Editor.post(
                "/releases", "{\"name\": \"Soon\", \"items\": [{\"type\": \"guide\", \"slug\": \"a-guide\"}]}");
        Editor.begin("/guides/b-guide/draft", "{\"texts\": {\"nl\": {\"title\": \"Gids b\"}}}");
        String id = release.path("id");
        var changed = Editor.get("/guides/a-guide/draft");
        Editor.patch("/guides/a-guide/draft", changed, "{\"texts\": {\"nl\": {\"title\": \"Gids a\"}}}");
        Editor.put(
                        "/releases/" + id + "/schedule",
                        Editor.get("/releases/" + id),
                        "{\"publishAt\": \"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(200);

        for (var key : new String[] {"\"one\"", "\"two\""}) {
            Editor.request()
                    .header("Idempotency-Key", key)
                    .contentType(XLIFF)
                    .body(back.getBytes(StandardCharsets.UTF_8))
                    .post(TRANSLATIONS)
                    .then()
                    .statusCode(200)
                    .body("entries[0].outcome", equalTo("refused"))
                    .body("entries[0].detail", containsString("Soon"))
                    .body("entries[0].skipped.reason", hasItem("refused"))
                    .body("entries[1].outcome", equalTo(key.contains("one") ? "changed" : "unchanged"));
        }
    }

    @Test
    void faultsOfOneEntryAreSaidOfIt() {
        var back = translated(exported("guides/a-guide,guides/b-guide"))
                .replaceFirst("\\[Guide a-guide\\]", "x".repeat(300));

        sent(back)
                .then()
                .body("entries[0].outcome", equalTo("begun"))
                .body("entries[0].faults[0].location", equalTo("/texts/ar/title"))
                .body("entries[0].faults[0].code", equalTo("TOO_LONG"))
                .body("entries[1].outcome", equalTo("begun"));
    }

    @Test
    void unknownEntriesAreSaid() {
        var back = translated(exported("guides/a-guide,guides/b-guide"))
                .replace("\"guides/a-guide\"", "\"guides/nobody\"")
                .replace("\"guides/b-guide\"", "\"https://example.org/b\"");

        sent(back)
                .then()
                .statusCode(200)
                .body("entries.outcome", contains("unknown", "unknown"))
                .body("entries[0].skipped.reason", hasItem("unknown"))
                .body("taken", is(0));
    }

    @Test
    void anEntryThatMovedIsFound() {
        var back = translated(exported("guides/b-guide"));
        var draft = Editor.begin("/guides/b-guide/draft", "{\"slug\": \"later\"}");
        Editor.post("/guides/b-guide/publish", draft).then().statusCode(200);

        sent(back).then().body("entries[0].outcome", equalTo("begun"));

        Editor.get("/guides/later/draft").then().body("texts.ar.title", equalTo("[Guide b-guide]"));
    }
}
