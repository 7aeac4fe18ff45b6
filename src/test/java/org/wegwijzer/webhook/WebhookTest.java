package org.wegwijzer.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;

/** Administrators keep webhooks over the editorial API, and nobody else does. */
@DatabaseTest
class WebhookTest {

    private static final String WISH = Hooks.wish("https://receiver.example.org/hook", "", "content.changed");

    @Inject
    Hooks hooks;

    @Inject
    Holders holders;

    @AfterEach
    void none() {
        hooks.removeAll();
    }

    @Test
    void aWebhookIsReadAsItWasMade() {
        var made = hooks.post(Hooks.ROOT, WISH);

        made.then().statusCode(201).body("secret", nullValue()).body("hmac", equalTo(false));
        hooks.get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", made.header("ETag"))
                .body("url", equalTo("https://receiver.example.org/hook"))
                .body("events", equalTo(List.of("content.changed")))
                .body("enabled", equalTo(true))
                .body("failures", equalTo(0))
                .body("disabledBecause", nullValue());
        hooks.get(Hooks.ROOT).then().body("count", equalTo(1)).body("items[0].name", equalTo("A reader"));
    }

    @Test
    void aSecretIsToldOnceAndNeverShown() {
        var made =
                hooks.post(Hooks.ROOT, Hooks.wish("https://receiver.example.org", ", \"hmac\": true", "import.done"));
        var webhook = made.header("Location");

        made.then().body("secret", startsWith("whsec_")).body("hmac", equalTo(true));
        assertThat(hooks.get(webhook).asString() + hooks.get(Hooks.ROOT).asString())
                .doesNotContain("whsec_");
        var renewed = hooks.post(webhook + "/secret");
        renewed.then().statusCode(201).body("secret", not(equalTo(made.path("secret"))));
        hooks.get(webhook).then().body("secretChanging", containsString("T"));
        hooks.get("/editorial/v1/audit?limit=20")
                .then()
                .body(not(containsString("whsec_")))
                .body("items.target", hasItem(webhook + "/secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://receiver.example.org/",
                "https://user:word@receiver.example.org/",
                "https://receiver.example.org/#part",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://169.254.169.254/latest",
                "https://127.0.0.2/",
                "https://2130706432/",
                "https:///path",
                "receiver",
                "https://receiver.example.org:0/",
                "https://bücher.example/",
                "https://[::ffff:10.0.0.1]/",
                "https://receiver.example.org/\\n",
                " https://receiver.example.org/"
            })
    void anAddressThatMessagesMayNotGoToIsRefused(String url) {
        hooks.post(Hooks.ROOT, Hooks.wish(url, "", "content.changed"))
                .then()
                .statusCode(400)
                .body("errors.location", hasItem("/url"));
    }

    @Test
    void whatIsWrongIsSaidAllAtOnce() {
        hooks.post(
                        Hooks.ROOT,
                        "{\"name\": \"\", \"events\": [\"content.changed\", \"nope\"], \"enabled\": 1, \"secret\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.location", equalTo(List.of("/name", "/url", "/events/1", "/enabled", "/secret")));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        var webhook = hooks.post(Hooks.ROOT, WISH).header("Location");
        var seen = hooks.get(webhook).header("ETag");

        hooks.put(webhook, Hooks.wish("https://other.example.org", ", \"enabled\": false", "review.due"))
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));

        hooks.admin()
                .contentType(ContentType.JSON)
                .body(WISH)
                .put(webhook)
                .then()
                .statusCode(428);
        hooks.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(WISH)
                .put(webhook)
                .then()
                .statusCode(412);
        hooks.admin().header("If-Match", seen).delete(webhook).then().statusCode(412);
        hooks.admin()
                .header("If-Match", hooks.get(webhook).header("ETag"))
                .delete(webhook)
                .then()
                .statusCode(204);
        hooks.get(webhook).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"READ", "WRITE", "PUBLISH"})
    void onlyAdministratorsKeepWebhooks(Scope scope) {
        var webhook = hooks.post(Hooks.ROOT, WISH).header("Location");
        var authorization = holders.authorization(scope);

        for (var address : List.of(Hooks.ROOT, webhook, webhook + "/deliveries", "/editorial/v1/webhook-keys")) {
            given().header("Authorization", authorization).get(address).then().statusCode(403);
        }
        for (var address : List.of(webhook + "/secret", webhook + "/test", "/editorial/v1/webhook-keys")) {
            given().header("Authorization", authorization).post(address).then().statusCode(403);
        }
    }

    @Test
    void theSameRequestMakesOneWebhookAndTellsItsSecretAgain() {
        var wish = Hooks.wish("https://receiver.example.org", ", \"hmac\": true", "import.done");
        var first = hooks.admin()
                .header("Idempotency-Key", "\"one-webhook\"")
                .contentType(ContentType.JSON)
                .body(wish)
                .post(Hooks.ROOT);
        var second = hooks.admin()
                .header("Idempotency-Key", "\"one-webhook\"")
                .contentType(ContentType.JSON)
                .body(wish)
                .post(Hooks.ROOT);

        assertThat(second.<String>path("secret")).isEqualTo(first.path("secret"));
        hooks.get(Hooks.ROOT).then().body("count", equalTo(1));
    }

    @Test
    void aSecretIsNotChangedAgainWhileTheOneBeforeSigns() {
        var webhook = hooks.post(
                        Hooks.ROOT, Hooks.wish("https://receiver.example.org", ", \"hmac\": true", "import.done"))
                .header("Location");
        hooks.post(webhook + "/secret").then().statusCode(201);

        hooks.post(webhook + "/secret").then().statusCode(409);

        hooks.delete(webhook + "/secret").then().statusCode(204);
        hooks.post(webhook + "/secret").then().statusCode(201);
    }
}
