package org.wegwijzer.webhook;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.WebhookReceiver;
import org.wegwijzer.fixture.WebhookReceiver.Received;
import org.wegwijzer.sql.Query;

/** Receivers check signatures with what Java has, by the words of the standard. */
@DatabaseTest
class SignatureTest {

    private static final String KEYS = "/.well-known/jwks.json";

    /** Before the 32 bytes of a public key in its long form (RFC 8410, 10.1). */
    private static final String LONG_FORM = "302a300506032b6570032100";

    @Inject
    Hooks hooks;

    @Inject
    WebhookTables tables;

    @Inject
    Clock clock;

    private final WebhookReceiver receiver = WebhookReceiver.start();

    @BeforeEach
    @AfterEach
    void none() {
        hooks.removeAll();
    }

    private Received told(String webhook) {
        hooks.post(webhook + "/test").then().body("outcome", equalTo("DELIVERED"));
        var received = receiver.received();
        return received.get(received.size() - 1);
    }

    private static byte[] content(Received message) {
        return "%s.%s.%s"
                .formatted(message.id(), message.fields().get("webhook-timestamp"), message.body())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> signatures(Received message, String scheme) {
        return Stream.of(message.fields().get("webhook-signature").split(" "))
                .filter(signature -> signature.startsWith(scheme + ","))
                .map(signature -> signature.substring(scheme.length() + 1))
                .toList();
    }

    private static boolean isSigned(Received message, String secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        return signatures(message, "v1").contains(Base64.getEncoder().encodeToString(mac.doFinal(content(message))));
    }

    private static boolean isSignedByKey(Received message, String whpk) throws GeneralSecurityException {
        var raw = HexFormat.of().formatHex(Base64.getDecoder().decode(whpk.replace("whpk_", "")));
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(LONG_FORM + raw)));
        for (var signature : signatures(message, "v1a")) {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content(message));
            if (check.verify(Base64.getDecoder().decode(signature))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> published() {
        return when().get(KEYS).jsonPath().getList("keys.whpk", String.class);
    }

    @Test
    void everyMessageIsSignedWithTheKeyOfTheHub() throws Exception {
        var message = told(hooks.of(receiver, "import.done"));

        assertThat(isSignedByKey(message, published().get(0))).isTrue();
        assertThat(signatures(message, "v1")).isEmpty();
        assertThat(message.fields()).containsEntry("content-type", "application/json");
        assertThat(Long.parseLong(message.fields().get("webhook-timestamp")))
                .isCloseTo(clock.instant().getEpochSecond(), offset(60L));
    }

    @Test
    void theKeyIsPublishedAsAKeySetAndAsStandardWebhooksHasIt() {
        hooks.of(receiver, "import.done");

        when().get(KEYS)
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .header("Access-Control-Allow-Origin", "*")
                .body("keys[0].kty", equalTo("OKP"))
                .body("keys[0].crv", equalTo("Ed25519"))
                .body("keys[0].alg", equalTo("EdDSA"));
        var key = JsonPath.from(when().get(KEYS).asString());
        assertThat(Base64.getUrlDecoder().decode(key.getString("keys[0].x")))
                .isEqualTo(
                        Base64.getDecoder().decode(key.getString("keys[0].whpk").replace("whpk_", "")));
    }

    @Test
    void twoKeysSignOnTheDayAfterARotation() throws Exception {
        var webhook = hooks.of(receiver, "import.done");
        var before = published().get(0);

        var after = hooks.post("/editorial/v1/webhook-keys")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("keys[0].whpk");

        assertThat(published()).startsWith(after, before);
        var message = told(webhook);
        assertThat(isSignedByKey(message, before)).isTrue();
        assertThat(isSignedByKey(message, after)).isTrue();
    }

    @Test
    void whoChoseASecretChecksWithItAndForADayWithTheOneBefore() throws Exception {
        var made = hooks.withSecret(receiver, "import.done");
        var webhook = made.header("Location");
        var first = made.<String>path("secret");
        assertThat(isSigned(told(webhook), first)).isTrue();

        var second = hooks.post(webhook + "/secret").<String>path("secret");
        var message = told(webhook);
        assertThat(isSigned(message, first)).isTrue();
        assertThat(isSigned(message, second)).isTrue();

        aDayPasses(webhook);
        var later = told(webhook);
        assertThat(isSigned(later, first)).isFalse();
        assertThat(isSigned(later, second)).isTrue();

        hooks.delete(webhook + "/secret").then().statusCode(204);
        assertThat(signatures(told(webhook), "v1")).isEmpty();
    }

    private void aDayPasses(String webhook) {
        var id = UUID.fromString(webhook.substring(webhook.lastIndexOf('/') + 1));
        var now = WebhookTables.moment(clock.instant());
        tables.together(rows -> rows.write(
                Query.of("update webhook set former_until = :now where id = :id", Map.of("id", id, "now", now))));
    }
}
