package org.wegwijzer.editorial.translation;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A translation is outdated when its original says something else than when it was made, whatever the clock says. */
@DatabaseTest
class OutdatedTest {

    private static final String ENTRY = "/sources/ind";
    private static final String LONG_AGO = "2024-01-01T00:00:00Z";
    private static final String SLIP = "{\"texts\": {\"en\": {\"description\": \"The imigration service.\"}}}";
    private static final String MENDED = "{\"texts\": {\"en\": {\"description\": \"The immigration service.\"}}}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void aSourceInThreeLanguages() {
        hub.published(new HubFixture());
        hub.published(HubFixture.small()
                .since("sources", "ind", LONG_AGO)
                .says("sources", "ind", "en", "description", "The imigration service.")
                .says("sources", "ind", "nl", "description", "De dienst.")
                .says("sources", "ind", "ar", "name", "الدائرة")
                .changedAt("sources", "ind", "en", LONG_AGO)
                .changedAt("sources", "ind", "nl", LONG_AGO)
                .changedAt("sources", "ind", "ar", LONG_AGO));
        desk.now();
    }

    private static void publish(String patch, String parameters) {
        var draft = Editor.begin(ENTRY + "/draft", patch);
        Editor.post(ENTRY + "/publish" + parameters, draft).then().statusCode(200);
    }

    private static void publishAt(String entry, String patch) {
        var draft = Editor.begin(entry + "/draft", patch);
        Editor.post(entry + "/publish", draft).then().statusCode(200);
    }

    private static boolean isOutdated(String language) {
        return when().get("/v1/sources/ind?lang=" + language).path("outdated");
    }

    private static Response confirm(String language) {
        return Editor.post(ENTRY + "/texts/" + language + "/confirm");
    }

    @Test
    void aSlipThatIsMendedLeavesTranslationsAsTheyAreIfThatIsMinor() {
        publish(MENDED, "?minor=true");

        assertThat(isOutdated("nl")).isFalse();
        assertThat(isOutdated("ar")).isFalse();
    }

    @Test
    void whatIsOutdatedStaysSoWhateverIsMinor() {
        publish(MENDED, "");

        publish("{\"texts\": {\"en\": {\"description\": \"More.\"}}}", "?minor=true");

        assertThat(isOutdated("nl")).isTrue();
    }

    @Test
    void anOriginalThatSaysSomethingElseOutdatesItsTranslations() {
        publish(MENDED, "");

        assertThat(isOutdated("nl")).isTrue();
        assertThat(isOutdated("ar")).isTrue();
        assertThat(isOutdated("en")).isFalse();
    }

    @Test
    void anOriginalThatSaysAgainWhatItSaidDoesNot() {
        publish(MENDED, "");
        publish(SLIP, "");

        assertThat(isOutdated("nl")).isFalse();
        assertThat(isOutdated("ar")).isFalse();
    }

    @Test
    void aTranslationThatChangesIsCurrentAndNoOther() {
        publish(MENDED, "");
        publish("{\"texts\": {\"nl\": {\"description\": \"De immigratiedienst.\"}}}", "");

        assertThat(isOutdated("nl")).isFalse();
        assertThat(isOutdated("ar")).isTrue();

        publish(SLIP, "");
        assertThat(isOutdated("nl")).isTrue();
        assertThat(isOutdated("ar")).isFalse();
    }

    @Test
    void whatIsStillRightIsSaidWithoutChangingTheText() {
        publish(MENDED, "");
        var before = when().get("/v1/sources/ind?lang=nl");

        confirm("nl").then().statusCode(200).body("state", equalTo("current"));

        var after = when().get("/v1/sources/ind?lang=nl");
        after.then().body("outdated", equalTo(false));
        assertThat(after.<String>path("updatedAt")).isEqualTo(before.path("updatedAt"));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(isOutdated("ar")).isTrue();
        Editor.get(ENTRY + "/revisions?limit=1")
                .then()
                .body("items[0].message", equalTo(""))
                .body("items[0].author", equalTo(Editor.name()));
    }

    @Test
    void readersOfTheFeedLearnOfIt() {
        publish(MENDED, "");
        var cursor = when().get("/v1/hub").<String>path("cursor");

        confirm("nl");

        when().get("/v1/changes?lang=nl&after=" + cursor)
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo("ind"))
                .body("items[0].document.outdated", equalTo(false));
    }

    @Test
    void sayingItAgainChangesNothing() {
        publish(MENDED, "");
        var first = confirm("nl");

        confirm("nl").then().statusCode(200).body("revision", equalTo(first.<Integer>path("revision")));
    }

    @Test
    void whatNobodyHasSeenIsNotConfirmed() {
        publish(MENDED, "");
        var seen = Editor.get(ENTRY + "/texts/nl").<Integer>path("revision");
        publish("{\"texts\": {\"en\": {\"description\": \"Something new.\"}}}", "");

        Editor.post(ENTRY + "/texts/nl/confirm?basedOn=" + seen)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("OUTDATED_DRAFT"));

        assertThat(isOutdated("nl")).isTrue();
    }

    @Test
    void whatElseBecamePublicSinceDoesNotMatter() {
        publish(MENDED, "");
        var seen = Editor.get(ENTRY + "/texts/nl").<Integer>path("revision");
        publish("{\"texts\": {\"ar\": {\"name\": \"الهجرة\"}}}", "");

        Editor.post(ENTRY + "/texts/nl/confirm?basedOn=" + seen).then().statusCode(200);

        assertThat(isOutdated("nl")).isFalse();
    }

    @Test
    void aDraftThatSomebodyBeganIsStillGoodAfterwards() {
        publish(MENDED, "");
        var draft = Editor.begin(ENTRY + "/draft", "{\"texts\": {\"nl\": {\"description\": \"Nieuw.\"}}}");

        confirm("nl").then().statusCode(200);

        Editor.post(ENTRY + "/publish", draft).then().statusCode(200);
        when().get("/v1/sources/ind?lang=nl").then().body("description", equalTo("Nieuw."));
    }

    @ParameterizedTest
    @CsvSource({
        "/sources/ind/texts/en/confirm, 409",
        "/sources/town/texts/nl/confirm, 409",
        "/sources/ind/texts/fr/confirm, 404",
        "/sources/nowhere/texts/nl/confirm, 404"
    })
    void onlyATranslationIsConfirmed(String address, int status) {
        Editor.post(address).then().statusCode(status);
    }

    @Test
    void editorsSeeWhatTheOriginalSaidAndSays() {
        Editor.get(ENTRY + "/texts/nl").then().body("state", equalTo("current")).body("changes.size()", equalTo(0));
        publish(MENDED, "");

        Editor.get(ENTRY + "/texts/nl")
                .then()
                .statusCode(200)
                .body("state", equalTo("outdated"))
                .body("original", equalTo("en"))
                .body("changes.size()", equalTo(1))
                .body("changes[0].pointer", equalTo("/texts/en/description"))
                .body("changes[0].before", equalTo("The imigration service."))
                .body("changes[0].after", equalTo("The immigration service."));
        Editor.get("/sources/town/texts/nl").then().body("state", equalTo("missing"));
    }

    @Test
    void aReleaseOnTheClockRemembersWhatIsMinor() {
        var release = Editor.post("/releases", "{\"name\": \"A slip\"}");
        Editor.begin(ENTRY + "/draft", MENDED);

        var items = "/releases/" + release.path("id") + "/items";
        Editor.post(items, "{\"items\": [{\"type\": \"source\", \"slug\": \"ind\", \"minor\": true}]}")
                .then()
                .statusCode(200)
                .body("items[0].minor", equalTo(true));

        var one = "/releases/" + release.path("id");
        Editor.post(one + "/publish", Editor.get(one)).then().statusCode(200);
        assertThat(isOutdated("nl")).isFalse();
    }

    @Test
    void whatATextRefersToIsRenamedWithoutOutdatingIt() {
        publishAt("/guides/a-guide", """
            {"texts": {"en": {"body": "See [it](ref:source/town)."}, "nl": {"title": "Gids"}}}""");
        publishAt("/guides/a-guide", "{\"texts\": {\"nl\": {\"title\": \"De gids\"}}}");

        publishAt("/sources/town", "{\"slug\": \"city\"}");
        Editor.get("/guides/a-guide/texts/nl").then().body("state", equalTo("current"));

        publishAt("/guides/a-guide", "{\"next\": []}");
        when().get("/v1/guides/a-guide?lang=nl").then().body("outdated", equalTo(false));
        publishAt("/guides/a-guide", "{\"texts\": {\"en\": {\"body\": \"See nothing.\"}}}");
        when().get("/v1/guides/a-guide?lang=nl").then().body("outdated", equalTo(true));
    }

    @Test
    void onlyWhatIsPublishedIsMinor() {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");

        Editor.put(release + "/items" + ENTRY, "{\"action\": \"remove\", \"minor\": true}")
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("/minor"));
        Editor.post(ENTRY + "/publish?minor=perhaps", Editor.begin(ENTRY + "/draft", MENDED))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_VALUE"));
    }

    @Test
    void whereNobodyKnowsWhatATextWasMadeFromClocksTell() throws Exception {
        publish(MENDED, "");
        transaction.begin();
        entities.createNativeQuery("update source_text set made_from = null").executeUpdate();
        transaction.commit();
        hub.published(HubFixture.small().says("sources", "town", "en", "name", "Another town"));
        hub.published(new HubFixture());
        hub.published(HubFixture.small()
                .changedAt("sources", "ind", "en", "2025-01-02T00:00:00Z")
                .changedAt("sources", "ind", "nl", "2025-01-01T00:00:00Z"));

        assertThat(isOutdated("nl")).isTrue();

        confirm("nl").then().statusCode(200);
        assertThat(isOutdated("nl")).isFalse();
    }
}
