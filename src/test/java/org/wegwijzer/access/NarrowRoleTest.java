package org.wegwijzer.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.fixture.OidcProvider.token;

import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;

/** Roles of the provider stand for rights in some languages or of some types, where the operator says so. */
@DatabaseTest
@OnOneDatabase
@TestProfile(SignOnTest.WithProvider.class)
class NarrowRoleTest {

    private static final String EDITING = "/editorial/v1";

    @Inject
    Given given;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static int begun(String token, String entry, String patch) {
        var address = "%s/%s/draft".formatted(EDITING, entry);
        var begun = with(token)
                .header("If-None-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address);
        if (begun.statusCode() == 201) {
            with(token("wegwijzer-write"))
                    .header("If-Match", begun.header("ETag"))
                    .delete(address)
                    .then()
                    .statusCode(204);
        }
        return begun.statusCode();
    }

    @Test
    void aRoleIsNarrowedAndSeveralOfThemOpenNoMoreThanEachByItself() {
        var dutch = "{\"texts\": {\"nl\": {\"name\": \"Een\"}}}";
        var english = "{\"texts\": {\"en\": {\"name\": \"One\"}}}";
        var question = "{\"texts\": {\"en\": {\"question\": \"Why?\"}}}";
        var both = token("wegwijzer-read", "translators-nl", "answerers");

        assertThat(begun(both, "sources/ind", dutch)).isEqualTo(201);
        assertThat(begun(both, "faqs/question", question)).isEqualTo(201);
        assertThat(begun(both, "sources/ind", english)).isEqualTo(403);
        assertThat(begun(token("translators-nl"), "faqs/question", question)).isEqualTo(403);
        assertThat(begun(token("translators-nl", "wegwijzer-write"), "sources/ind", english))
                .isEqualTo(201);
        with(token("translators-nl")).get(EDITING + "/me").then().body("languages", equalTo(List.of("nl")));
    }
}
