package org.wegwijzer.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.WebhookReceiver;
import org.wegwijzer.sql.Query;

/** What administrators send about webhooks, in a few words. */
@Singleton
class Hooks {

    static final String ROOT = "/editorial/v1/webhooks";

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Holders holders;
    private final WebhookTables tables;
    private final Clock clock;
    private @Nullable String authorization;

    Hooks(Holders holders, WebhookTables tables, Clock clock) {
        this.holders = holders;
        this.tables = tables;
        this.clock = clock;
    }

    synchronized RequestSpecification admin() {
        if (authorization == null) {
            authorization = holders.authorization(Scope.ADMIN);
        }
        return given().header("Authorization", authorization);
    }

    Response get(String path) {
        return admin().urlEncodingEnabled(false).get(path);
    }

    Response post(String path, String body) {
        return admin().contentType(ContentType.JSON).body(body).post(path);
    }

    Response post(String path) {
        return admin().post(path);
    }

    Response delete(String path) {
        return admin().delete(path);
    }

    static String wish(String url, String more, String... events) {
        return "{\"name\": \"A reader\", \"url\": \"%s\", \"events\": [%s]%s}"
                .formatted(
                        url,
                        String.join(
                                ", ",
                                List.of(events).stream()
                                        .map(event -> "\"" + event + "\"")
                                        .toList()),
                        more);
    }

    /** Makes a webhook that is told of these events; gives its address. */
    String of(WebhookReceiver receiver, String... events) {
        var made = post(ROOT, wish(receiver.url(), "", events));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.header("Location");
    }

    /** Makes a webhook with a secret. */
    Response withSecret(WebhookReceiver receiver, String... events) {
        return post(ROOT, wish(receiver.url(), ", \"hmac\": true", events));
    }

    Response put(String webhook, String body) {
        return admin().contentType(ContentType.JSON)
                .header("If-Match", get(webhook).header("ETag"))
                .body(body)
                .put(webhook);
    }

    /** There are none any more. */
    void removeAll() {
        get(ROOT).jsonPath().getList("items.id", String.class).forEach(id -> {
            var webhook = ROOT + "/" + id;
            admin().header("If-Match", get(webhook).header("ETag"))
                    .delete(webhook)
                    .then()
                    .statusCode(204);
        });
    }

    /** The time of the next attempt has come. */
    void hurry(String webhook) {
        var id = UUID.fromString(webhook.substring(webhook.lastIndexOf('/') + 1));
        tables.together(rows -> rows.write(Query.of(
                "update webhook_state set due_at = :now where webhook_id = :id",
                Map.of("id", id, "now", WebhookTables.moment(clock.instant())))));
    }

    /** It failed for the first time so long ago. */
    void failingFor(String webhook, Duration time) {
        var id = UUID.fromString(webhook.substring(webhook.lastIndexOf('/') + 1));
        var since = WebhookTables.moment(clock.instant().minus(time));
        tables.together(rows -> rows.write(Query.of(
                "update webhook_state set failing_since = :since where webhook_id = :id",
                Map.of("id", id, "since", since))));
    }

    static void eventually(String what, BooleanSupplier holds) {
        Eventually.within(SOON, what, holds);
    }

    /** Waits until that many messages came. */
    static List<WebhookReceiver.Received> received(WebhookReceiver receiver, int messages) {
        eventually(messages + " messages came", () -> receiver.received().size() >= messages);
        return receiver.received();
    }

    /** What came of the attempts, the last one first. */
    List<String> outcomes(String webhook) {
        return get(webhook + "/deliveries").jsonPath().getList("items.outcome", String.class);
    }
}
