package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.search.Searches.search;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What a search finds comes page by page, by cursors that belong to it. */
@DatabaseTest
class SearchPagingTest {

    @Inject
    Given given;

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var hub = new HubFixture();
        for (var number = 10; number < 35; number++) {
            hub.guide("guide-" + number).says("guides", "guide-" + number, "en", "summary", "zebra");
        }
        given.published(hub);

        var all = new ArrayList<String>();
        var address = "/v1/search?q=zebra&limit=7";
        while (address != null) {
            var page = given().urlEncodingEnabled(false)
                    .when()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getInt("count")).isEqualTo(25);
            all.addAll(page.getList("items.item.slug"));
            address = page.getString("nextPage.href");
        }

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"much\nguide/guide-10", "NaN\nguide/guide-10", "1.0\nperson/x", "1.0\nguide", "1.0\nguide/../x"})
    void aCursorThatSomebodyMadeUpIsRefused(String keys) {
        given.published(HubFixture.small());

        var answer = searchAfter(keys);

        answer.statusCode(400).body("errors[0].code", equalTo("INVALID_CURSOR"));
    }

    /** Or whoever is refused above would be refused for whatever they make up. */
    @Test
    void aCursorThatSomebodyMadeUpToTheLetterIsTaken() {
        given.published(HubFixture.small());

        var answer = searchAfter("1.0\nguide/guide-10");

        answer.statusCode(200);
    }

    private static ValidatableResponse searchAfter(String keys) {
        var forged = forged("/v1/search?lang=en&q=guide ,en,nl,ar,ar-MA,", "AFTER\n" + keys);
        return given().when().get("/v1/search?q=guide&lang=en&cursor=" + forged).then();
    }

    /** The check of a cursor is no secret. */
    private static String forged(String identity, String place) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((identity + "\n" + place).getBytes(StandardCharsets.UTF_8));
            var check = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, 9));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((check + "\n" + place).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void aCursorBelongsToItsSearch() {
        var hub = new HubFixture();
        for (var number = 10; number < 15; number++) {
            hub.guide("guide-" + number).says("guides", "guide-" + number, "en", "summary", "zebra crossing");
        }
        given.published(hub);
        var next = search("zebra", "limit", 2).extract().jsonPath().getString("nextPage.href");
        var cursor = next.replaceAll(".*cursor=([^&]+).*", "$1");

        for (var address : List.of("q=crossing&limit=2", "q=zebra&limit=2&type=guide", "q=zebra&limit=2&lang=nl")) {
            given().when()
                    .get("/v1/search?" + address + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("INVALID_CURSOR"));
        }
    }
}
