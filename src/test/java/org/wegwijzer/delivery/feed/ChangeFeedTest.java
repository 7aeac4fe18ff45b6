package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class ChangeFeedTest {

    @Inject
    Given given;

    private String cursor;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        cursor = cursor();
    }

    private static String cursor() {
        return when().get("/v1/hub").path("cursor");
    }

    @Test
    void whoKnowsEverythingIsToldNothing() {
        when().get("/v1/changes?lang=en&after=" + cursor)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("items", empty())
                .body("complete", equalTo(true))
                .body("next", equalTo("/v1/changes?after=" + cursor + "&lang=en"));
    }

    @Test
    void aChangedEntryComesOnceWithItsDocument() {
        given.published(HubFixture.small().says("sources", "ind", "en", "description", "New."));
        given.published(HubFixture.small().says("sources", "ind", "en", "description", "Newer."));

        when().get("/v1/changes?lang=en&after=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].cursor", equalTo(cursor()))
                .body("items[0].kind", equalTo("put"))
                .body("items[0].type", equalTo("source"))
                .body("items[0].slug", equalTo("ind"))
                .body("items[0].entityTag", startsWith("\""))
                .body("items[0].document.description", equalTo("Newer."))
                .body("items[0].document", not(hasKey("guides")))
                .body("complete", equalTo(true));
    }

    @Test
    void aDocumentHasItsOwnLinksByNameAlone() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Another title"));

        when().get("/v1/changes?lang=en&after=" + cursor)
                .then()
                .body("items.slug", contains("a-guide"))
                .body("items[0].document.sources.items[0].source.keySet()", contains("type", "slug"))
                .body("items[0].document.home.ref.keySet()", contains("type", "slug"));
    }

    @Test
    void whatIsGoneIsTakenAwayWhateverTheTopic() {
        given.published(HubFixture.small().without("faqs", "question"));

        when().get("/v1/changes?topic=late&after=" + cursor)
                .then()
                .body("items.kind", contains("remove"))
                .body("items.slug", contains("question"));
    }

    @Test
    void changesComeAsCloudEventsToo() {
        given.published(HubFixture.small().says("sources", "ind", "en", "description", "New."));

        var answer = given().accept("application/cloudevents-batch+json").get("/v1/changes?lang=en&after=" + cursor);

        assertThat(answer.headers().getValues("Link"))
                .contains("</v1/changes?after=%s&lang=en>; rel=\"next\"".formatted(cursor()));
        answer.then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].subject", equalTo("source/ind"))
                .body("[0].dataref", equalTo("/v1/sources/ind"));
    }

    @Test
    void whoBeginsWithNothingComesToTheEndThoughLanguagesCameMeanwhile() {
        given.published(HubFixture.small()
                .hub(said -> said.putArray("languages").add("en").add("nl")));
        given.published(HubFixture.small());

        var slugs = new ArrayList<String>();
        var page = page("/v1/changes?lang=nl&limit=1");
        slugs.addAll(page.getList("items.slug", String.class));
        while (!page.getBoolean("complete")) {
            page = page(page.getString("next").replaceAll("limit=[0-9]+", "limit=500"));
            slugs.addAll(page.getList("items.findAll { it.kind == 'put' }.slug", String.class));
        }

        assertThat(slugs).contains("ind", "town", "early", "late", "a-guide", "b-guide", "question");
        page(page.getString("next"));
    }

    private static JsonPath page(String address) {
        return when().get(address).then().statusCode(200).extract().jsonPath();
    }
}
