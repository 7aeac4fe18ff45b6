package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Search engines get the same in the words of schema.org. */
@DatabaseTest
class LinkedDataTest {

    private static final String LINKED_DATA = "application/ld+json";

    @Inject
    Given given;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
    }

    private static ValidatableResponse get(String address) {
        return given().accept(LINKED_DATA).get(address).then();
    }

    private static ValidatableResponse document(String address) {
        return get(address)
                .statusCode(200)
                .contentType(startsWith(LINKED_DATA))
                .body("'@context'", equalTo("https://schema.org"));
    }

    @Test
    void aSourceIsAnOrganization() {
        document("/v1/sources/ind")
                .body("'@type'", equalTo("GovernmentOrganization"))
                .body("'@id'", startsWith("urn:uuid:"))
                .body("name", equalTo("Source ind"))
                .body("description", equalTo("What ind is for."));
    }

    @Test
    void aTopicIsAPageWithItsSourcesInOrderEachWithItsReason() {
        document("/v1/topics/early")
                .body("'@type'", equalTo("CollectionPage"))
                .body("mainEntity.'@type'", equalTo("ItemList"))
                .body("mainEntity.numberOfItems", equalTo(1))
                .body("mainEntity.itemListElement.position", contains(1))
                .body("mainEntity.itemListElement.description", contains("Start here."))
                .body("mainEntity.itemListElement.item.name", contains("Source ind"));
    }

    @Test
    void aGuideIsAnArticleThatCitesPages() {
        document("/v1/guides/a-guide")
                .body("'@type'", equalTo("Article"))
                .body("headline", equalTo("Guide a-guide"))
                .body("articleBody", equalTo("Read on."))
                .body("timeRequired", equalTo("PT1M"))
                .body("inLanguage", equalTo("en"))
                .body("citation.publisher.name", contains("Source ind"))
                .body("citation.description", contains("Used in a-guide."));
    }

    @Test
    void theListOfQuestionsIsAPageOfQuestions() {
        document("/v1/faqs?source=ind&limit=5")
                .header("Link", containsString("/v1/faqs?limit=5&source=ind"))
                .body("'@type'", equalTo("FAQPage"))
                .body("mainEntity.name", contains("What about question?"))
                .body("mainEntity.acceptedAnswer.text", contains("It is question."));
    }

    @Test
    void itSpeaksTheReadersLanguage() {
        document("/v1/sources/ind?lang=nl").header("Content-Language", "nl").body("name", equalTo("IND (nl)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/json", "application/*", "application/json, application/ld+json;q=0.5", ""})
    void plainJsonIsWhatComesUnlessLinkedDataIsPreferred(String accept) {
        var request = accept.isEmpty() ? given() : given().accept(accept);

        request.get("/v1/sources/ind")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("Vary", containsString("Accept,"))
                .body("$", not(hasKey("@context")));
    }

    @Test
    void whatHasNoSecondFormIsNotAcceptable() {
        get("/v1/guides")
                .statusCode(406)
                .contentType("application/problem+json")
                .body("status", equalTo(406));
        get("/v1/sources/ind/topics").statusCode(406);
        get("/v1/faqs/question").statusCode(406);
    }

    @Test
    void nothingInItEndsAScript() {
        given.published(
                HubFixture.small().says("sources", "ind", "en", "description", "</script><!-- & \u2028 \u2029"));

        var text = document("/v1/sources/ind").extract().asString();

        assertThat(text)
                .contains("\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028 \\u2029")
                .doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void itsWorldIsClosedToo() {
        get("/v1/sources/ind?expand=topics")
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_PARAMETER"))
                .body("errors[0].allowed", contains("atLeast", "lang"));
        get("/v1/faqs?faqFields=answer&sort=answer")
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_VALUE", "UNKNOWN_PARAMETER"));
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        get("/v1/sources/none").statusCode(404).body("title", startsWith("There is nothing"));
    }
}
