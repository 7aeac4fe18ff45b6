package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A list is narrowed, sorted and paged; its cursors lead on in this list and nowhere else. */
@DatabaseTest
class ListTest {

    @Inject
    Given given;

    @BeforeEach
    void fiveGuides() {
        var hub = HubFixture.small();
        for (var slug : List.of("c-guide", "d-guide", "e-guide")) {
            hub.guide(slug).stands(slug, "late").cites(slug, "town");
        }
        given.published(hub.says("guides", "e-guide", "en", "title", "An early title"));
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static List<String> slugs(String address) {
        return get(address).then().statusCode(200).extract().path("items.slug");
    }

    private static String next(String address) {
        return get(address).then().statusCode(200).extract().path("nextPage.href");
    }

    private static String cursor(String address) {
        return address.replaceAll(".*cursor=([A-Za-z0-9_-]+).*", "$1");
    }

    private static ValidatableResponse refused(String address, String location, String code) {
        return get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.location", contains(location))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/guides                                | e-guide a-guide b-guide c-guide d-guide
                    /v1/guides?sort=-title                    | d-guide c-guide b-guide a-guide e-guide
                    /v1/guides?sort=slug                      | a-guide b-guide c-guide d-guide e-guide
                    /v1/guides?topic=late                     | e-guide c-guide d-guide
                    /v1/guides?topic=early,late&sort=slug     | a-guide c-guide d-guide e-guide
                    /v1/guides?source=ind                     | a-guide
                    /v1/guides?source=ind&topic=late          | ''
                    /v1/sources?kind=GOVERNMENT&topic=early   | ind
                    /v1/sources?kind=NGO                      | ''
                    /v1/topics                                | early late
                    /v1/topics?parent=early                   | late
                    /v1/topics?sort=-position                 | late early
                    /v1/faqs?guide=a-guide&source=ind         | question
                    /v1/faqs?topic=late                       | ''
                    /v1/guides?updatedSince=2999-01-01T00:00:00Z | ''
                    """)
    void filtersAndSortsAreEnumerated(String address, String expected) {
        var slugs = slugs(address);

        assertThat(String.join(" ", slugs)).isEqualTo(expected);
        get(address).then().body("count", equalTo(slugs.size()));
    }

    @Test
    void pagesLeadForwardsAndBackInTheSameOrder() {
        var forwards = new ArrayList<String>();
        var address = "/v1/guides?limit=2&sort=slug";
        String last = address;
        for (String page = address; page != null; page = next(page)) {
            forwards.addAll(slugs(page));
            last = page;
        }
        var backwards = new ArrayList<String>();
        for (String page = last; page != null; page = previous(page)) {
            var slugs = new ArrayList<>(slugs(page));
            Collections.reverse(slugs);
            backwards.addAll(slugs);
        }

        assertThat(forwards).containsExactly("a-guide", "b-guide", "c-guide", "d-guide", "e-guide");
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    private static String previous(String address) {
        return get(address).headers().getValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"prev\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    @Test
    void theHeaderNamesTheNeighboursToo() {
        var links = get("/v1/guides?limit=2").headers().getValues("Link");

        assertThat(links).hasSize(2).anyMatch(link -> link.equals("</v1/guides?limit=2>; rel=\"first\""));
        assertThat(links).anyMatch(link -> link.matches("</v1/guides\\?cursor=[^>]+&limit=2>; rel=\"next\""));
    }

    @Test
    void aListThatFitsOnOnePageHasNoNext() {
        when().get("/v1/topics").then().body("$", not(hasKey("nextPage"))).body("items", hasSize(2));
        assertThat(slugs(next("/v1/guides?limit=4"))).hasSize(1);
        when().get("/v1/guides?limit=5").then().body("$", not(hasKey("nextPage")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/guides?limit=2&sort=-title",
                "/v1/guides?limit=2&sort=slug",
                "/v1/guides?limit=2&topic=late",
                "/v1/guides?limit=2&lang=nl",
                "/v1/topics?limit=1",
                "/v1/sources/ind/guides?limit=1"
            })
    void aCursorIsRefusedByAnyOtherList(String other) {
        var cursor = cursor(next("/v1/guides?limit=2"));

        refused(other + "&cursor=" + cursor, "cursor", "INVALID_CURSOR");
    }

    @Test
    void aCursorHoldsForAnotherNumberOfItems() {
        var cursor = cursor(next("/v1/guides?limit=2"));

        assertThat(slugs("/v1/guides?limit=3&cursor=" + cursor)).containsExactly("b-guide", "c-guide", "d-guide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "AAAA", "%27%20or%201=1", "a%00", "..%2f", "X%26limit%3D5", "null", "-1", "eyJhIjoxfQ=="})
    void whatIsNoCursorIsRefused(String cursor) {
        var answer = get("/v1/guides?limit=2&cursor=" + cursor);

        answer.then().statusCode(400).body("errors.location", contains("cursor"));
    }

    @Test
    void aCursorThatSomebodyChangedIsRefused() {
        var bytes = Base64.getUrlDecoder().decode(cursor(next("/v1/guides?limit=2&sort=slug")));
        var forged = new String(bytes, StandardCharsets.UTF_8).replace("b-guide", "secret");
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        refused("/v1/guides?limit=2&sort=slug&cursor=" + text, "cursor", "INVALID_CURSOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/guides?sort=internalNote          | sort         | UNKNOWN_VALUE
                    /v1/guides?sort=-createdBy.email      | sort         | UNKNOWN_VALUE
                    /v1/guides?sort=random()              | sort         | UNKNOWN_VALUE
                    /v1/guides?sort=title,slug            | sort         | UNKNOWN_VALUE
                    /v1/guides?sort=a&sort=b              | sort         | REPEATED_PARAMETER
                    /v1/guides?limit=0                    | limit        | NOT_IN_RANGE
                    /v1/guides?limit=101                  | limit        | NOT_IN_RANGE
                    /v1/guides?limit=-1                   | limit        | NOT_IN_RANGE
                    /v1/guides?limit=1e3                  | limit        | NOT_IN_RANGE
                    /v1/guides?limit=2147483648           | limit        | NOT_IN_RANGE
                    /v1/guides?limit=%2010                | limit        | NOT_IN_RANGE
                    /v1/guides?topic=                     | topic        | EMPTY_VALUE
                    /v1/guides?topic=a,,b                 | topic        | EMPTY_VALUE
                    /v1/guides?topic=,                    | topic        | EMPTY_VALUE
                    /v1/guides?topic=a,a                  | topic        | REPEATED_VALUE
                    /v1/guides?topic=IND                  | topic        | MALFORMED_VALUE
                    /v1/guides?updatedSince=yesterday     | updatedSince | MALFORMED_VALUE
                    /v1/sources?kind=government           | kind         | UNKNOWN_VALUE
                    /v1/topics?updatedSince=2026-01-01    | updatedSince | MALFORMED_VALUE
                    /v1/guides?page=2                     | page         | UNKNOWN_PARAMETER
                    /v1/guides?filter[title]=x            | filter[title] | UNKNOWN_PARAMETER
                    /v1/guides?Limit=2                    | Limit        | UNKNOWN_PARAMETER
                    /v1/guides?lang=%ED%A0%80             | lang         | MALFORMED_ENCODING
                    /v1/guides?topic=%00                  | topic        | MALFORMED_ENCODING
                    /v1/guides?topic=a;limit=2            | topic        | MALFORMED_VALUE
                    """)
    void whatIsNotAllowedIsRefusedByName(String address, String location, String code) {
        refused(address, location, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/guides", "/v1/sources/town/guides"})
    void aListHasTheHubBesideItsItemsIfAskedForItAndSoHaveItsOtherPages(String list) {
        var plain = get(list + "?limit=2&lang=nl");
        var page = get(list + "?limit=2&lang=nl&expand=topics,hub");

        plain.then().body("$", not(hasKey("hub")));
        page.then()
                .body("hub.ref.language", equalTo("en"))
                .body("hub.href", equalTo("/v1/hub"))
                .body("hub.item.name", equalTo("Test hub"))
                .header("Cache-Tag", containsString("hub"));
        get(page.path("nextPage.href")).then().body("hub.item.name", equalTo("Test hub"));
    }

    @Test
    void aMomentIsTheSameInWhateverZoneItIsSaid() {
        var page = get("/v1/guides?updatedSince=2001-01-01T01:00:00%2B01:00&limit=1");

        page.then().statusCode(200).body("href", containsString("updatedSince=2001-01-01T00:00:00Z"));
        get(page.path("nextPage.href")).then().statusCode(200).body("items", hasSize(1));
        refused("/v1/guides?updatedSince=%2B300000-01-01T00:00:00Z", "updatedSince", "MALFORMED_VALUE");
    }

    @Test
    void allFaultsComeInOneAnswerEachWithWhatIsAllowed() {
        get("/v1/guides?sort=x&limit=0&topic=A&unknown=1&expand=nope&cursor=%20&lang=!")
                .then()
                .statusCode(400)
                .body("errors", hasSize(7))
                .body("errors.find { it.location == 'sort' }.allowed", hasItems("title", "-title", "updatedAt", "slug"))
                .body("errors.find { it.location == 'unknown' }.allowed", hasItems("limit", "cursor", "guideFields"))
                .body("errors.find { it.location == 'expand' }.allowed", hasItems("sources", "topics"))
                .body("detail", containsString("7 faults"));
    }
}
