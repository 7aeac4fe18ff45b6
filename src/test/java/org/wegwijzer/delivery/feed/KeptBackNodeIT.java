package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.FragileDatabase;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;

/**
 * A node that is kept from reading the log knows nothing of a publication, and goes on with what it has. Whoever says that they have
 * heard of it never gets that from it. This process publishes; its child is kept back.
 */
@Outside
@QuarkusTest
@QuarkusTestResource(value = FragileDatabase.class, restrictToAnnotatedClass = true)
@TestInstance(Lifecycle.PER_CLASS)
class KeptBackNodeIT {

    private static final String KEEP_BACK = "revoke select on change, touched_tags from late";
    private static final String LET = "grant select on change, touched_tags to late";
    private static final Duration SOON = Duration.ofSeconds(10);

    FragileDatabase database;

    @Inject
    Given given;

    private Node late;

    @BeforeAll
    void anotherNodeWithAUserOfItsOwn() throws IOException, SQLException {
        given.published(HubFixture.small());
        run(
                "create role late login password 'late'",
                "grant all on schema public to late",
                "grant all on all tables in schema public to late",
                "grant all on all sequences in schema public to late");
        // The address names a user of its own.
        var address = database.url().replaceAll("\\?.*", "");
        late = Node.on(address, Map.of("WEGWIJZER_DATABASE_USERNAME", "late", "WEGWIJZER_DATABASE_PASSWORD", "late"));
    }

    @BeforeEach
    void readsTheLog() throws SQLException {
        run(LET);
        var cursor = cursor();
        Eventually.within(
                SOON,
                "it knows everything",
                () -> late.get("/v1/hub?atLeast=" + cursor).statusCode() == 200);
    }

    @AfterAll
    void end() throws SQLException {
        late.close();
        run("drop owned by late", "drop role late");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.directly();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String cursor() {
        return when().get("/v1/hub").path("cursor");
    }

    private void says(String text) {
        given.published(HubFixture.small().says("sources", "ind", "en", "description", text));
    }

    static List<String> addresses() {
        return List.of(
                "/v1/sources/ind?lang=en",
                "/v1/sources?lang=en",
                "/v1/topics/early/sources?lang=en",
                "/v1/pages/sources/ind?lang=en",
                "/v1/pages/home?lang=en",
                "/v1/search?q=ind&lang=en",
                "/v1/hub?lang=en");
    }

    private static String atLeast(String address, String cursor) {
        return address + "&atLeast=" + cursor;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void itRefusesWhoeverKnowsMoreThanItself(String address) throws SQLException {
        var before = late.get(address);
        run(KEEP_BACK);
        says("Said while it was kept back: " + address);

        var known = late.get(atLeast(address, cursor()));

        assertThat(late.get(address).body()).as("what it knows").isEqualTo(before.body());
        assertThat(known.statusCode()).as(known.body()).isEqualTo(503);
        assertThat(known.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"search, wombat", "suggest, numbat"})
    void searchesAreRefusedWhileTheIndexKnowsLessThanTheLog(String search, String word) throws SQLException {
        // The log is read; the titles, of which the index is made, are not.
        run("revoke select on guide_text from late");
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", word));
        var address = atLeast("/v1/%s?q=%s&lang=en".formatted(search, word), cursor());

        var answer = late.get(address);

        run("grant select on guide_text to late");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        Eventually.within(SOON, "it is found", () -> late.get(address).body().contains("<mark>" + word));
    }

    @Test
    void itAnswersWithWhatWasPublishedOnceItReadsTheLogAgain() throws SQLException {
        run(KEEP_BACK);
        says("New.");
        var address = atLeast("/v1/sources/ind?lang=en", cursor());
        assertThat(late.get(address).statusCode()).isEqualTo(503);

        run(LET);

        Eventually.within(SOON, "it knows", () -> late.get(address).statusCode() == 200);
        assertThat(late.get(address).body()).contains("New.");
    }
}
