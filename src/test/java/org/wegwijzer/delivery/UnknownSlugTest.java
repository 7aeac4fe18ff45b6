package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;

/** Whoever narrows a list by what is not published, or asks for it, is told so, and what may be meant: never what is not public. */
@DatabaseTest
class UnknownSlugTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Statements statements;

    @BeforeEach
    void aSmallHub() {
        desk.now();
        given.startingFrom(HubFixture.small());
    }

    @AfterEach
    void nothingIsDrafted() {
        desk.now();
    }

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).get(address).then();
    }

    private static ValidatableResponse refused(String address) {
        return get(address).statusCode(400).body("errors.code", contains("UNKNOWN_ENTRY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/guides?topic=erly",
                "/v1/guides?topic=erly,late",
                "/v1/guides?topic=erly&source=ind",
                "/v1/faqs?topic=erly",
                "/v1/sources?topic=erly",
                "/v1/sources/ind/guides?topic=erly",
                "/v1/search?q=guide&topic=erly",
                "/v1/search?q=nothing+that+is+there&topic=late,erly"
            })
    void aSlugOfNoEntryIsToldWithTheOneThatIsMeant(String address) {
        var answer = refused(address);

        answer.body("errors[0].location", equalTo("topic"))
                .body("errors[0].detail", containsString("'erly' in 'topic' is no published topic"))
                .body("errors[0].didYouMean", contains("early"));
    }

    @Test
    void aSlugThatFindsNothingIsNoFault() {
        get("/v1/faqs?topic=late").statusCode(200).body("count", equalTo(0));
        get("/v1/search?q=guide&topic=late&source=town").statusCode(200);
    }

    @Test
    void whatIsOnlyDraftedIsAsUnknownAsWhatNeverWas() {
        Editor.create("/topics/earlyx/draft", """
                {"slug": "earlyx", "position": 3, "texts": {"en": {"title": "Draft", "description": "Draft."}}}""");

        refused("/v1/guides?topic=earlyx").body("errors[0].didYouMean", contains("early"));
        refused("/v1/guides?topic=earlyy").body("errors[0].didYouMean", contains("early"));
        get("/v1/topics/earlyx").statusCode(404).body("didYouMean", contains("/v1/topics/early"));
        get("/v1/topics/earlyy").statusCode(404).body("didYouMean", contains("/v1/topics/early"));
    }

    @Test
    void aSlugIsKnownAsSoonAsItsEntryIsPublishedAndNoLongerThanThat() {
        refused("/v1/guides?topic=another");

        given.published(HubFixture.small().topic("another", 3).stands("a-guide", "another"));
        get("/v1/guides?topic=another").statusCode(200).body("count", equalTo(1));
        get("/v1/guides?topic=another").statusCode(200).body("count", equalTo(1));
        get("/v1/search?q=guide&topic=another").statusCode(200);

        given.published(HubFixture.small());
        refused("/v1/guides?topic=another");
        refused("/v1/search?q=guide&topic=another");
    }

    @Test
    void theFormerSlugOfWhatHasAnotherNowIsToldWithThat() {
        var id = UUID.randomUUID().toString();
        given.published(HubFixture.small().topic("before", 3).change("topics", "before", topic -> topic.put("id", id)));
        given.published(HubFixture.small()
                .topic("quite-other", 3)
                .change("topics", "quite-other", topic -> topic.put("id", id)));

        refused("/v1/guides?topic=before").body("errors[0].didYouMean", contains("quite-other"));
    }

    @Test
    void aRightSlugCostsNothing() {
        var plain = statements.during(() -> get("/v1/guides?sort=slug").statusCode(200));
        var narrowed =
                statements.during(() -> get("/v1/guides?sort=slug&topic=early").statusCode(200));

        assertThat(narrowed).isEqualTo(plain);
    }

    @Test
    void wrongSlugsCostTheSameHoweverManyThereAre() {
        var few = statements.during(() -> get("/v1/guides?topic=no-a,no-b,no-c"));
        var many = statements.during(() -> get("/v1/guides?topic=no-a,no-b,no-c,no-d,no-e,no-f,no-g,no-h"));

        assertThat(many).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sources/idn", "/v1/sources/inds", "/v1/sources/IND", "/v1/topics/ind"})
    void aPageThatIsNotThereNamesTheOneThatIsMeant(String address) {
        get(address)
                .statusCode(404)
                .body("didYouMean", contains("/v1/sources/ind"))
                .body("detail", containsString("'/v1/sources/ind'"))
                .header("Cache-Control", equalTo("max-age=10"));
    }

    @Test
    void aListThatIsNotThereNamesTheOneOfTheEntryThatIsMeant() {
        get("/v1/sources/idn/guides").statusCode(404).body("didYouMean", contains("/v1/sources/ind/guides"));
    }

    @Test
    void whatNothingComesCloseToIsLeftAlone() {
        get("/v1/sources/quite-another-thing")
                .statusCode(404)
                .body("didYouMean", nullValue())
                .body("detail", equalTo("Nothing is published at this address."));
    }
}
