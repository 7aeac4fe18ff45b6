package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;

/** Where the operator names the site, search engines find its pages and texts link to them. */
@DatabaseTest
@OnOneDatabase
@TestProfile(SitemapTest.WithSite.class)
class SitemapTest {

    /** The operator names the site. */
    public static class WithSite implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wegwijzer.site.address", "https://www.example.org/{language}/{types}/{slug}");
        }
    }

    @Inject
    Given given;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small()
                .says("guides", "a-guide", "en", "body", "See [the IND](ref:source/ind).")
                .says("guides", "a-guide", "nl", "title", "Gids"));
    }

    private static List<String> values(String address, String path) {
        return when().get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .extract()
                .xmlPath()
                .getList(path);
    }

    @Test
    void theIndexNamesAFileForEachType() {
        assertThat(values("/sitemap.xml", "sitemapindex.sitemap.loc"))
                .containsExactlyInAnyOrder(
                        "https://www.example.org/sitemaps/sources-1.xml",
                        "https://www.example.org/sitemaps/topics-1.xml",
                        "https://www.example.org/sitemaps/guides-1.xml",
                        "https://www.example.org/sitemaps/faqs-1.xml");
    }

    @Test
    void aFileNamesThePagesInEachLanguageTheySpeak() {
        assertThat(values("/sitemaps/guides-1.xml", "urlset.url.loc"))
                .containsExactly(
                        "https://www.example.org/en/guides/a-guide",
                        "https://www.example.org/nl/guides/a-guide",
                        "https://www.example.org/en/guides/b-guide");
        assertThat(values("/sitemaps/guides-1.xml", "urlset.url[0].link.@hreflang"))
                .containsExactly("en", "nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "/sitemaps/guides-1.xml"})
    void othersMayKeepAFileForAWhile(String address) {
        var kept = when().get(address).headers().getValues("Cache-Control");

        assertThat(kept).containsExactly("public, max-age=300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guides-2", "guides-0", "guides-01", "guides", "hubs-1", "guides-1000000", "guides-1-1"})
    void thereAreNoOtherFiles(String file) {
        when().get("/sitemaps/{file}.xml", file).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void itHasNoParameters() {
        when().get("/sitemap.xml?page=1").then().statusCode(400);
    }

    @Test
    void textsLinkToTheSiteForThoseWhoWantThat() {
        when().get("/v1/guides/a-guide?links=site")
                .then()
                .body("body", containsString("href=\"https://www.example.org/en/sources/ind\""))
                .body("references[0].href", equalTo("/v1/sources/ind"));
        when().get("/v1/guides/a-guide").then().body("body", containsString("href=\"/v1/sources/ind\""));
    }

    @Test
    void textsWithoutMarkupSayWhereTheSiteHasAnEntry() {
        when().get("/v1/guides/a-guide?links=site&bodyFormat=text&lang=nl")
                .then()
                .body("body", equalTo("See the IND (https://www.example.org/nl/sources/ind)."));
    }
}
