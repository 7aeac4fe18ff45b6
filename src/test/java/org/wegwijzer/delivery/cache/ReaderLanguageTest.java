package org.wegwijzer.delivery.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.change.PublicTags;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.StableIds;

/**
 * What an entry is called for the readers of one language makes new only what these readers see: here, and in a cache that is told the names
 * of what has changed.
 */
@DatabaseTest
class ReaderLanguageTest {

    private static final String HIT = "wegwijzer; hit";

    /** Shows what its guide is called. */
    private static final String QUESTION = "/v1/faqs/question?lang=";

    private static final String TITLE = "guide.ref.title";

    /** English first, as the hub has it; Dutch only where there is nothing else (RFC 9110, 12.4.2). */
    private static final String NO_DUTCH = "*;q=0.1, nl;q=0";

    @Inject
    Given given;

    private final Map<String, String> names = new HashMap<>();
    private Set<String> told = Set.of();

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
    }

    private void isKept(String... addresses) {
        for (var address : addresses) {
            var answer = given().get(address);
            answer.then().statusCode(200);
            names.put(address, answer.header("Cache-Tag"));
        }
    }

    private void published(HubFixture hub) {
        told = PublicTags.ofChange(given.published(hub).touched());
    }

    private void isTold(String... names) {
        assertThat(told).filteredOn(name -> name.contains(".title.")).containsExactlyInAnyOrder(names);
    }

    private Set<String> names(String address) {
        return Set.of(names.get(address).split(","));
    }

    private void stays(String... addresses) {
        for (var address : addresses) {
            assertThat(names(address)).as(address).doesNotContainAnyElementsOf(told);
            given().get(address).then().header("Cache-Status", HIT);
        }
    }

    private ValidatableResponse isNew(String address) {
        assertThat(names(address)).as(address).containsAnyElementsOf(told);
        Response answer = given().get(address);
        assertThat(answer.header("Cache-Status")).as(address).isNotEqualTo(HIT);
        return answer.then();
    }

    private static HubFixture called(String slug, String language, String title) {
        return HubFixture.small().says("guides", slug, language, "title", title);
    }

    @Test
    void aTitleInOneLanguageLeavesTheAnswersInOthers() {
        published(called("a-guide", "nl", "Gids"));
        isKept(QUESTION + "en", QUESTION + "nl", QUESTION + "ar");

        published(called("a-guide", "nl", "Wegwijzer"));

        stays(QUESTION + "en", QUESTION + "ar");
        isNew(QUESTION + "nl").body(TITLE, equalTo("Wegwijzer"));
    }

    @Test
    void aTitleThatStandsInForAnotherLanguageIsNewThereToo() {
        published(called("a-guide", "nl", "Gids"));
        isKept(QUESTION + "en", QUESTION + "nl", QUESTION + "ar-MA");

        published(called("a-guide", "nl", "Gids").says("guides", "a-guide", "en", "title", "Signpost"));

        isTold("g.a-guide.title.en", "guides.title.en", "guides.title.ar", "guides.title.ar-ma");
        stays(QUESTION + "nl");
        isNew(QUESTION + "en").body(TITLE, equalTo("Signpost"));
        isNew(QUESTION + "ar-MA").body(TITLE, equalTo("Signpost"));
    }

    @Test
    void aTitleThatComesOrGoesIsNewForAllWhoseLanguageHasNone() {
        isKept(QUESTION + "en", QUESTION + "nl", QUESTION + "ar", QUESTION + "ar-MA");

        published(called("a-guide", "ar", "دليل"));

        stays(QUESTION + "en", QUESTION + "nl");
        isNew(QUESTION + "ar").body(TITLE, equalTo("دليل"));
        isNew(QUESTION + "ar-MA").body(TITLE, equalTo("دليل"));

        isKept(QUESTION + "ar", QUESTION + "ar-MA");
        published(HubFixture.small());

        stays(QUESTION + "en", QUESTION + "nl");
        isNew(QUESTION + "ar").body(TITLE, equalTo("Guide a-guide"));
        isNew(QUESTION + "ar-MA").body(TITLE, equalTo("Guide a-guide"));
    }

    @Test
    void theSameWordsInAnotherLanguageAreNew() {
        isKept(QUESTION + "nl");

        published(called("a-guide", "nl", "Guide a-guide"));

        isNew(QUESTION + "nl").body("guide.ref.language", equalTo("nl"));
    }

    @Test
    void whatATextRefersToIsNamedInTheLanguageOfTheReader() {
        var page = "/v1/guides/b-guide?lang=";
        var hub = HubFixture.small().says("guides", "b-guide", "en", "body", "Read [it](ref:guide/a-guide) first.");
        published(hub);
        isKept(page + "en", page + "nl");

        published(hub.says("guides", "a-guide", "nl", "title", "Gids"));

        stays(page + "en");
        isNew(page + "nl").body("references.title", contains("Gids"));
    }

    @Test
    void aListByTitleIsNewForThoseWhoReadTheTitle() {
        var list = "/v1/guides?limit=1&lang=";
        var bySlug = "/v1/guides?limit=1&sort=slug&lang=nl";
        isKept(list + "en", list + "nl", bySlug);

        published(called("b-guide", "nl", "Aan het begin"));

        stays(list + "en", bySlug);
        isNew(list + "nl").body("items.slug", contains("b-guide"));
    }

    @Test
    void aListStaysWhenWhatIsNotOnItsPageLinksToSomethingElse() {
        var list = "/v1/guides?limit=1";
        isKept(list, "/v1/guides?topic=late");

        published(HubFixture.small().stands("b-guide", "late"));

        stays(list);
        isNew("/v1/guides?topic=late").body("items.slug", contains("b-guide"));
    }

    @Test
    void aRelationStaysWhateverItsOwnerIsCalled() {
        isKept("/v1/guides/a-guide/sources", "/v1/guides?topic=early&limit=1");

        published(called("a-guide", "nl", "Gids"));

        stays("/v1/guides/a-guide/sources");

        published(HubFixture.small().says("topics", "early", "en", "title", "Soon"));

        stays("/v1/guides/a-guide/sources");
        isNew("/v1/guides?topic=early&limit=1").body("items[0].home.ref.title", equalTo("Soon"));
    }

    @Test
    void aRelationGoesWithItsOwner() {
        isKept("/v1/guides/b-guide/sources", "/v1/guides/b-guide/next");

        published(HubFixture.small()
                .without("guides", "b-guide")
                .change("guides", "a-guide", guide -> guide.putArray("next")));

        assertThat(names("/v1/guides/b-guide/sources")).containsAnyElementsOf(told);
        given().get("/v1/guides/b-guide/sources").then().statusCode(410);
        given().get("/v1/guides/b-guide/next").then().statusCode(410);
    }

    @Test
    void whatIsCalledByASlugIsNewInEveryLanguageWhenThatIsAnother() {
        var hub = StableIds.of(HubFixture.small());
        published(new HubFixture());
        published(hub);
        isKept(QUESTION + "en", QUESTION + "nl");

        published(StableIds.renamed(hub, "a-guide", "first-guide"));

        isNew(QUESTION + "en").body("guide.ref.slug", equalTo("first-guide"));
        isNew(QUESTION + "nl").body("guide.ref.slug", equalTo("first-guide"));
    }

    @Test
    void whatAnEntrySaysOfItsLanguagesIsNewForAllReaders() {
        var page = "/v1/guides/a-guide?lang=";
        isKept(page + "en", page + "nl", page + "ar");

        published(called("a-guide", "nl", "Gids"));

        isNew(page + "en").body("translations", hasItem("nl"));
        isNew(page + "nl").body("title", equalTo("Gids"));
        isNew(page + "ar").body("translations", hasItem("nl"));
    }

    @Test
    void aTranslationIsOutdatedForItsReadersWhenTheOriginalChanges() {
        published(called("a-guide", "nl", "Gids"));
        isKept("/v1/guides/a-guide?lang=nl", "/v1/topics/early/guides?lang=nl");

        published(called("a-guide", "nl", "Gids").says("guides", "a-guide", "en", "summary", "Another one."));

        isNew("/v1/guides/a-guide?lang=nl").body("outdated", equalTo(true));
        isNew("/v1/topics/early/guides?lang=nl").body("items[0].guide.outdated", equalTo(true));
    }

    @Test
    void theHubAsAWholeIsNewWhenItSpeaksInAnotherOrder() {
        published(called("a-guide", "nl", "Gids"));
        isKept(QUESTION + "ar");

        published(called("a-guide", "nl", "Gids").hub(hub -> hub.put("defaultLanguage", "nl")));

        isNew(QUESTION + "ar").body(TITLE, equalTo("Gids"));
    }

    private static ValidatableResponse readBy(String languages) {
        return given().header("Accept-Language", languages)
                .get("/v1/guides/a-guide")
                .then();
    }

    @Test
    void whoRefusesALanguageIsNotServedWhatOthersAreServedInIt() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Gids")
                .says("guides", "a-guide", "ar", "title", "دليل")
                .silent("guides", "a-guide", "en"));

        readBy("en").body("title", equalTo("Gids"));
        readBy(NO_DUTCH).body("title", equalTo("دليل"));
        readBy("en").body("title", equalTo("Gids"));
    }
}
