package org.wegwijzer.delivery.graph.answer;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.EmptyCache;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.graph.request.ViewOptions;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/** A card is read once for all answers in which it stands. */
@DatabaseTest
class CardCacheTest {

    private static final String GUIDES = "/v1/sources/ind/guides?limit=";
    private static final String TITLES = "items.guide.title";

    @Inject
    Given given;

    @Inject
    EmptyCache caches;

    @Inject
    Statements statements;

    @Inject
    CardCache cards;

    @Inject
    ChangeLog changes;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        caches.now();
        when().get("/v1/hub").then().statusCode(200);
    }

    private long cost(String... addresses) {
        return statements.during(() -> Stream.of(addresses)
                .forEach(address -> when().get(address).then().statusCode(200)));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/guides?limit=, 3, 2",
        "/v1/sources/ind/guides?limit=, 3, 2",
        "/v1/sources/ind?expand=guides&guidesLimit=, 4, 3",
        "/v1/sources/ind?expand=topics&topicsLimit=, 4, 3",
        "'/v1/sources/ind?expand=topics,guides&guidesLimit=', 6, 4"
    })
    void anotherAnswerWithTheSameCardsAsksTheDatabaseForNoneOfThem(String address, long first, long next) {
        var alone = cost(address + 9);

        assertThat(alone).isEqualTo(first);
        assertThat(cost(address + 9, address + 8) - alone).isEqualTo(next);
    }

    @Test
    void aCardThatChangedIsMadeAnewForAllAnswers() {
        when().get(GUIDES + 9).then().body(TITLES, not(hasItem("Changed")));

        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Changed"));

        when().get(GUIDES + 8).then().body(TITLES, hasItem("Changed"));
        when().get("/v1/guides").then().body("items.title", hasItem("Changed"));
    }

    @Test
    void theCountsOfACardFollowWhatRefersToItsEntry() {
        when().get("/v1/sources").then().body("items.find { it.slug == 'ind' }.guides.count", equalTo(1));

        given.published(HubFixture.small().cites("b-guide", "ind"));

        when().get("/v1/sources?limit=9").then().body("items.find { it.slug == 'ind' }.guides.count", equalTo(2));
    }

    @Test
    void readersOfOtherLanguagesGetOtherCards() {
        var name = "items.find { it.slug == 'ind' }.name";
        given().header("Accept-Language", "en").get("/v1/sources").then().body(name, equalTo("Source ind"));

        given().header("Accept-Language", "nl").get("/v1/sources").then().body(name, equalTo("IND (nl)"));
    }

    @Test
    void cardsOfOtherMembersAreNotTheUsualOnes() {
        when().get("/v1/guides").then().statusCode(200);

        when().get("/v1/guides?guideFields=title")
                .then()
                .body("items[0].title", equalTo("Guide a-guide"))
                .body("items[0].sources", equalTo(null));
    }

    private CardCache.Shelf shelf(long since, String original) {
        var order = new LanguageOrder(List.of(new LanguageTag("en"), new LanguageTag("nl")));
        return cards.shelf(since, new ReadOptions(order, new LanguageTag(original), null, ViewOptions.NONE));
    }

    private static Optional<Object> found(CardCache.Shelf shelf) {
        return shelf.find(EntryType.GUIDE, "kept").map(Card::view);
    }

    private static void keep(CardCache.Shelf shelf, String view) {
        shelf.keep(EntryType.GUIDE, "kept", view, Set.of("guide:kept"), 1);
    }

    @Test
    void anAnswerUsesNoCardThatIsNewerThanWhatElseItReads() {
        var now = changes.current();
        keep(shelf(now, "en"), "new");

        assertThat(found(shelf(now - 1, "en"))).isEmpty();
        assertThat(found(shelf(now, "en"))).contains("new");
    }

    @Test
    void aCardThatIsOlderDoesNotTakeThePlaceOfANewerOne() {
        var now = changes.current();
        keep(shelf(now, "en"), "new");

        keep(shelf(now - 1, "en"), "old");

        assertThat(found(shelf(now, "en"))).contains("new");
    }

    @Test
    void whereAnotherLanguageIsTheOriginalCardsAreOthers() {
        var now = changes.current();
        keep(shelf(now, "en"), "against English");

        assertThat(found(shelf(now, "nl"))).isEmpty();
    }

    @Test
    void whatNotEverybodySeesIsNeitherUsedNorKept() {
        var now = changes.current();
        keep(shelf(now, "en"), "public");

        keep(shelf(ChangeLog.UNKNOWN, "en"), "private");

        assertThat(found(shelf(ChangeLog.UNKNOWN, "en"))).isEmpty();
        assertThat(found(shelf(now, "en"))).contains("public");
    }
}
