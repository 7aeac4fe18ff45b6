package org.wegwijzer.leak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.NewKey;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.RandomRequests;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.WholeLog;

/** No secret, no hash and no holder shows up in any answer to a reader, in any line that is logged, or in any metric. */
@DatabaseTest
class CanaryTest {

    private static final String KEYS = "/editorial/v1/keys";

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void nothingOfAKeyShowsAnywhere() throws SQLException {
        given.published(RandomHub.of(7));
        var said = new ArrayList<String>();
        try (var log = new WholeLog()) {
            var key = holders.key(Scope.ADMIN);
            use(key, said);
            RandomRequests.of(7, 200).forEach(request -> said.add(request.send().all()));
            said.add(given().get(metrics).asString());
            said.addAll(log.lines());

            for (var canary : List.of(secret(key), hash(key), key.key().name())) {
                assertThat(said).noneMatch(text -> text.contains(canary));
            }
        }
        assertThat(said).anyMatch(text -> text.contains("http_server_requests"));
    }

    private static String secret(NewKey key) {
        return key.token().substring(17);
    }

    private String hash(NewKey key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select hash from access_key where id = ?")) {
            statement.setString(1, key.key().id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** In every way in which a key comes into the hands of the program; gives what readers get to see of that. */
    private static void use(NewKey key, List<String> said) {
        var token = key.token();
        var authorized = given().header("Authorization", "Bearer " + token).contentType("application/json");
        authorized.get("/v1/hub");
        authorized
                .body("{\"name\": \"%s\", \"scopes\": [\"read\"]}"
                        .formatted(key.key().name()))
                .post(KEYS);
        authorized
                .body("{\"name\": \"%s\", \"token\": \"%s\"}".formatted(token, token))
                .post(KEYS);
        for (var field : List.of(
                "Authorization: Basic " + token, "Authorization: Bearer " + token + "0", "Cookie: key=" + token)) {
            said.add(RawHttp.send("GET", "/v1/hub?a=1", field).all());
            said.add(RawHttp.send("GET", KEYS, field).all());
        }
        said.add(RawHttp.send("GET", "/v1/hub?access_token=" + token).all());
    }
}
