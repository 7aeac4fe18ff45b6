package org.wegwijzer.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;
import static org.jose4j.jws.AlgorithmIdentifiers.HMAC_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.NONE;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.wegwijzer.fixture.OidcProvider.claims;
import static org.wegwijzer.fixture.OidcProvider.sign;
import static org.wegwijzer.fixture.OidcProvider.token;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OidcProvider;
import org.wegwijzer.fixture.OnOneDatabase;

/** Where the operator trusts an OpenID Connect provider, its tokens let editors in, and nobody else's do. */
@DatabaseTest
@OnOneDatabase
@TestProfile(SignOnTest.WithProvider.class)
class SignOnTest {

    private static final String EDITING = "/editorial/v1";
    private static final String PAGE = "/v1/sources/ind";

    /** The operator trusts a provider. */
    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OidcProvider.class, Map.of(), true));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "wegwijzer.oidc.narrowed.dutch.role", "translators-nl",
                    "wegwijzer.oidc.narrowed.dutch.languages", "nl",
                    "wegwijzer.oidc.narrowed.questions.role", "answerers",
                    "wegwijzer.oidc.narrowed.questions.scope", "publish",
                    "wegwijzer.oidc.narrowed.questions.types", "faq");
        }
    }

    @Inject
    Given given;

    @Inject
    Holders holders;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void opensNothing(String token) {
        for (var address : List.of(EDITING + "/releases", PAGE, "/v1/nope")) {
            with(token)
                    .get(address)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("Cache-Control", "no-store")
                    .header("WWW-Authenticate", org.hamcrest.Matchers.startsWith("Bearer"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wegwijzer-read, 200, 403, 403",
        "wegwijzer-write, 200, 201, 403",
        "wegwijzer-publish, 200, 201, 403",
        "wegwijzer-admin, 200, 201, 200",
        "admin, 403, 403, 403"
    })
    void aRoleOpensWhatItsScopeOpens(String role, int reading, int writing, int administering) {
        var token = token(role);

        with(token).get(EDITING + "/releases").then().statusCode(reading);
        with(token).get(EDITING + "/keys").then().statusCode(administering);
        var made = with(token)
                .contentType("application/json")
                .body("{\"name\": \"Spring\"}")
                .post(EDITING + "/releases");

        made.then().statusCode(writing);
    }

    @Test
    void whatTheyDoBearsTheirNameAndNoKeysHolderCanHaveIt() {
        with(token("wegwijzer-write"))
                .contentType("application/json")
                .body("{\"name\": \"Summer\"}")
                .post(EDITING + "/releases")
                .then()
                .body("createdBy", equalTo("oidc:alice"));

        assertThat(KeyRequest.faultOf("oidc:alice")).isPresent();
    }

    @Test
    void theAuditLogNamesThem() {
        with(token("wegwijzer-read")).delete(EDITING + "/keys/nobody").then().statusCode(403);

        given().header("Authorization", holders.authorization(Scope.ADMIN))
                .get(EDITING + "/audit?limit=1")
                .then()
                .body("items[0].who", equalTo("oidc:alice"))
                .body("items[0].outcome", equalTo(403));
    }

    @Test
    void rolesOfKeycloakCount() {
        var token = token(claims -> claims.setClaim("realm_access", Map.of("roles", List.of("wegwijzer-read"))));

        with(token).get(EDITING + "/releases").then().statusCode(200);
    }

    @Test
    void readersWithATokenReadLikeAllOthers() {
        var answer = with(token("wegwijzer-admin")).get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo(given().get(PAGE).asString());
    }

    @Test
    void keysStillOpenWhatTheyOpened() {
        given().header("Authorization", holders.authorization(Scope.READ))
                .get(EDITING + "/releases")
                .then()
                .statusCode(200);
        given().get(EDITING + "/releases").then().statusCode(401);
    }

    @Test
    void anExpiredTokenOpensNothing() {
        opensNothing(token(claims -> claims.setExpirationTimeMinutesInTheFuture(-2)));
    }

    @Test
    void aPreviewEndsWithTheTokenOfWhoeverAllowedIt() {
        var end = NumericDate.now().getValue() + 90;
        var token = token(claims -> {
            claims.setStringListClaim("groups", "wegwijzer-write");
            claims.setExpirationTime(NumericDate.fromSeconds(end));
        });
        with(token).post(EDITING + "/guides/a-guide/draft").then().statusCode(201);

        with(token)
                .post(EDITING + "/guides/a-guide/draft/preview-tokens")
                .then()
                .statusCode(201)
                .body("expiresAt", equalTo(Instant.ofEpochSecond(end).toString()));
    }

    @Test
    void aTokenWithoutAnEndOpensNothing() {
        opensNothing(token(claims -> claims.unsetClaim("exp")));
    }

    @Test
    void aTokenOfLaterOpensNothing() {
        opensNothing(token(claims ->
                claims.setNotBefore(NumericDate.fromSeconds(NumericDate.now().getValue() + 600))));
    }

    @Test
    void aTokenForOthersOpensNothing() {
        opensNothing(token(claims -> claims.setAudience("shop")));
        opensNothing(token(claims -> claims.unsetClaim("aud")));
    }

    @Test
    void aTokenOfAnotherIssuerOpensNothing() {
        opensNothing(token(claims -> claims.setIssuer("https://login.example.org")));
        opensNothing(token(claims -> claims.unsetClaim("iss")));
    }

    @Test
    void aTokenOfNobodyOpensNothing() {
        opensNothing(token(claims -> claims.unsetClaim("sub")));
    }

    @Test
    void aTokenThatAnotherKeySignedOpensNothing() throws NoSuchAlgorithmException {
        var other = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        opensNothing(sign(admin(), token -> {
            token.setAlgorithmHeaderValue(RSA_USING_SHA256);
            token.setKey(other.getPrivate());
        }));
    }

    @Test
    void aTokenThatThePublicKeySignedAsASecretOpensNothing() {
        opensNothing(sign(admin(), token -> {
            token.setAlgorithmHeaderValue(HMAC_SHA256);
            token.setKey(new HmacKey(OidcProvider.publicKey()));
        }));
    }

    @Test
    void aTokenThatNobodySignedOpensNothing() {
        var unsigned = sign(admin(), token -> {
            token.setAlgorithmConstraints(new AlgorithmConstraints(PERMIT, NONE));
            token.setAlgorithmHeaderValue(NONE);
        });

        opensNothing(unsigned);
        opensNothing(unsigned + "AAAA");
    }

    @Test
    void aTokenOfAnUnknownKeyOpensNothing() throws NoSuchAlgorithmException {
        var other = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        opensNothing(sign(admin(), token -> {
            token.setAlgorithmHeaderValue(RSA_USING_SHA256);
            token.setKeyIdHeaderValue("second");
            token.setKey(other.getPrivate());
        }));
    }

    @Test
    void aTokenWithOtherWordsUnderTheSignatureOpensNothing() {
        var parts = token("wegwijzer-read").split("\\.");
        var other = token("wegwijzer-admin").split("\\.");

        opensNothing(parts[0] + "." + other[1] + "." + parts[2]);
    }

    @Test
    void twoTokensOpenNothing() {
        var token = token("wegwijzer-read");

        given().header("Authorization", "Bearer " + token, "Bearer " + token)
                .get(PAGE)
                .then()
                .statusCode(401);
    }

    private static String admin() {
        return claims(SignOnTest::asAdmin);
    }

    private static void asAdmin(JwtClaims claims) {
        claims.setStringListClaim("groups", "wegwijzer-admin");
    }
}
