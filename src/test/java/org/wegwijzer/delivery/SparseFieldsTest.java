package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;

/** A reader names the members of entries to see, by type, wherever entries of that type stand. */
@DatabaseTest
class SparseFieldsTest {

    @Inject
    Given given;

    @Inject
    Statements statements;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
    }

    private static Set<String> members(String address, String path) {
        Map<String, Object> object =
                when().get(address).then().statusCode(200).extract().jsonPath().getMap(path);
        return object.keySet();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /v1/sources/ind?sourceFields=name              | $.type slug name
        /v1/sources/ind?sourceFields=slug              | type slug
        /v1/topics/early?topicFields=title,position    | type slug title position
        /v1/guides/a-guide?guideFields=references      | type slug references
        /v1/faqs/question?faqFields=answer             | type slug answer
        """)
    void aPageShowsWhatIsNamedWithTypeAndSlug(String address, String expected) {
        assertThat(members(address, "$"))
                .containsExactlyInAnyOrder(expected.replace("$.", "").split(" "));
    }

    @Test
    void everyItemOfAListShowsTheSame() {
        assertThat(members("/v1/guides?guideFields=title", "items[1]"))
                .containsExactlyInAnyOrder("type", "slug", "title");
    }

    @Test
    void targetsInExpansionsShowOnlyWhatIsNamedForTheirType() {
        var address = "/v1/sources/ind?expand=guides,topics&guideFields=title&topicFields=title";

        assertThat(members(address, "guides.items[0].guide")).containsExactlyInAnyOrder("type", "slug", "title");
        assertThat(members(address, "topics.items[0].topic")).containsExactlyInAnyOrder("type", "slug", "title");
        assertThat(members(address, "topics.items[0]")).contains("note", "position");
        assertThat(members(address, "$")).contains("name", "description", "hub", "faqs");
    }

    @Test
    void relationsThatAreExpandedAreShownWithoutBeingNamed() {
        var page = when().get("/v1/sources/ind?sourceFields=name&expand=guides,hub");

        page.then()
                .body("guides.items.guide.slug", contains("a-guide"))
                .body("hub.item.name", equalTo("Test hub"))
                .body("$", not(hasKey("topics")));
    }

    @Test
    void aRelationThatIsNamedAndNotExpandedIsCounted() {
        when().get("/v1/sources/ind?sourceFields=guides")
                .then()
                .body("guides.count", equalTo(1))
                .body("guides", not(hasKey("items")));
    }

    @Test
    void cardsHaveNoBodyUnlessItIsNamed() {
        when().get("/v1/guides").then().body("items", everyItem(not(hasKey("body"))));
        when().get("/v1/guides?guideFields=title,body").then().body("items.body", everyItem(startsWith("<p>Read on.")));
        when().get("/v1/sources/ind?expand=guides&guideFields=body&bodyFormat=text")
                .then()
                .body("guides.items[0].guide.body", equalTo("Read on."));
    }

    @Test
    void fallbacksSpeakOfShownMembersOnly() {
        given.published(HubFixture.small().says("guides", "a-guide", "nl", "title", "Gids"));

        when().get("/v1/guides/a-guide?lang=nl&guideFields=title,fallbacks")
                .then()
                .body("title", equalTo("Gids"))
                .body("$", not(hasKey("fallbacks")));
        when().get("/v1/guides/a-guide?lang=nl&guideFields=summary,fallbacks")
                .then()
                .body("fallbacks.summary.language", equalTo("en"));
    }

    @Test
    void theRestOfAListShowsTheSame() {
        given.published(HubFixture.small().cites("b-guide", "ind"));

        String next = when().get("/v1/sources/ind?expand=guides&guidesLimit=1&guideFields=title&lang=en")
                .then()
                .extract()
                .path("guides.nextPage.href");

        assertThat(members(next, "items[0].guide")).containsExactlyInAnyOrder("type", "slug", "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "secret", "title,internalNote", "hub", "topics.title", "Title"})
    void aMemberThatDoesNotExistIsRefusedWithThoseThatDo(String fields) {
        when().get("/v1/guides?guideFields={fields}", fields)
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_FIELD"))
                .body("errors.location", contains("guideFields"))
                .body("errors[0].allowed", hasItem("summary"));
    }

    @Test
    void faultsOfAllTypesComeInOneAnswer() {
        when().get("/v1/guides?guideFields=x,y&topicFields=&faqFields=answer,answer&bodyFormat=pdf")
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        contains("EMPTY_VALUE", "UNKNOWN_FIELD", "UNKNOWN_FIELD", "REPEATED_VALUE", "UNKNOWN_VALUE"))
                .body("errors.find { it.location == 'bodyFormat' }.allowed", contains("html", "markdown", "text"));
    }

    @Test
    void theHubHasNoFieldsToName() {
        when().get("/v1/hub?sourceFields=name")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_PARAMETER"))
                .body("detail", containsString("'sourceFields' is no parameter of this address"));
    }

    @Test
    void whatIsNotShownIsNotRead() {
        var all = statements.during(() -> when().get("/v1/guides?guideFields=title,body"));
        var few = statements.during(() -> when().get("/v1/guides?guideFields=title"));

        assertThat(all).isEqualTo(3);
        assertThat(few).isEqualTo(2);
    }
}
