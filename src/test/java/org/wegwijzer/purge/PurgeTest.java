package org.wegwijzer.purge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.RecordedCache;
import org.wegwijzer.leak.HiddenData;

/** A cache in front is told what a publication changed, within its limits, when every node knows it, and nothing else. */
@DatabaseTest
@QuarkusTestResource(value = RecordedCache.class, restrictToAnnotatedClass = true)
class PurgeTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(20);
    private static final String LAGS =
            "insert into purge_node (node, known, seen_at) select 'other', max(sequence), current_timestamp from change";
    private static final String LIVES = "update purge_node set seen_at = current_timestamp where node = 'other'";
    private static final String KNOWS =
            "update purge_node set known = (select max(sequence) from change) where node = 'other'";
    private static final String UNTOLD = "select count(*) from purge_cursor p join change c on c.sequence > p.purged";
    private static final String ENDS = "delete from purge_node where node = 'other'";

    RecordedCache cache;

    @Inject
    Given given;

    @Inject
    HiddenData hidden;

    @Inject
    AgroalDataSource database;

    private int editions;

    @BeforeEach
    void start() {
        given.startingFrom(HubFixture.small());
        publishes();
        Eventually.within(SOON, "it was told everything", () -> read(UNTOLD) == 0);
        cache.forget();
    }

    @AfterEach
    void end() throws SQLException {
        cache.away(false);
        write(ENDS);
    }

    private void publishes() {
        editions++;
        given.published(HubFixture.small()
                .says("sources", "ind", "en", "name", "Edition " + editions + " of " + System.nanoTime()));
    }

    private void isTold(String name) {
        Eventually.within(SOON, "it is told " + name, () -> cache.taken().contains(name));
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long read(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void whatAPublicationChangedIsToldWithinTheLimits() {
        publishes();

        isTold("s.ind");

        assertThat(cache.taken()).contains("changes", "s.ind.title.en").doesNotContain("s.ind.title.nl", "sources");
        assertThat(cache.told()).allSatisfy(request -> {
            assertThat(request.status()).isEqualTo(200);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/forget");
            assertThat(request.names()).hasSizeLessThanOrEqualTo(RecordedCache.FEW);
            assertThat(request.fields()).containsEntry("authorization", "Token secret");
        });
    }

    @Test
    void whatIsRefusedIsToldAgain() {
        cache.away(true);
        publishes();
        Eventually.within(SOON, "it was tried", () -> !cache.told().isEmpty());
        assertThat(cache.taken()).isEmpty();

        cache.away(false);

        Eventually.within(LATER, "it is told", () -> cache.taken().contains("s.ind"));
    }

    @Test
    void nothingIsToldBeforeEveryNodeKnowsIt() throws SQLException {
        write(LAGS);
        publishes();
        var end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        Eventually.within(SOON, "the other lives for a second", () -> livesUntil(end));
        assertThat(cache.told()).isEmpty();

        write(KNOWS);

        isTold("s.ind");
    }

    private boolean livesUntil(long end) {
        try {
            write(LIVES);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return System.nanoTime() - end > 0;
    }

    @Test
    void nobodyWaitsForANodeThatEnded() throws SQLException {
        write(LAGS);

        publishes();

        isTold("s.ind");
    }

    @Test
    void answersAreKeptForADayByTheCacheAndForAMinuteByOthers() {
        Eventually.within(
                SOON,
                "this node is waited for",
                () -> "max-age=86400, stale-if-error=86400"
                        .equals(given().get("/v1/sources/ind").header("CDN-Cache-Control")));

        var answer = given().get("/v1/sources/ind");
        assertThat(answer.header("Cache-Control")).startsWith("public, max-age=60,");
        var confirmed = given().header("If-None-Match", answer.header("ETag")).get("/v1/sources/ind");
        assertThat(confirmed.statusCode()).isEqualTo(304);
        assertThat(confirmed.header("CDN-Cache-Control")).startsWith("max-age=86400");
    }

    @Test
    void whatNoNameStandsForIsHardlyKept() {
        assertThat(given().get("/v1/sources/nowhere").header("CDN-Cache-Control"))
                .isEqualTo("max-age=1");
        assertThat(given().get("/v1/search?q=edition").header("CDN-Cache-Control"))
                .isEqualTo("max-age=1");
        assertThat(given().get("/v1/sources?limit=0").headers().hasHeaderWithName("CDN-Cache-Control"))
                .isFalse();
    }

    @Test
    void whatIsHiddenChangesNothingOfWhatIsTold() {
        toldOfTown("At first");
        var before = toldOfTown("Before");

        hidden.add();

        assertThat(toldOfTown("After")).isEqualTo(before);
        assertThat(cache.told().toString()).doesNotContain("hidden", "anary");
    }

    /** All names that are told when a source is called something else. */
    private List<String> toldOfTown(String name) {
        cache.forget();
        given.published(HubFixture.small().says("sources", "town", "en", "name", name + " " + System.nanoTime()));
        Eventually.within(SOON, "it was told everything", () -> read(UNTOLD) == 0);
        return cache.taken().stream().sorted().toList();
    }

    @Test
    void whatIsNotPublicIsToldNobody() {
        Editor.post(
                        "/sources",
                        "{\"slug\": \"hidden-%s\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"New\"}}}"
                                .formatted(System.nanoTime()))
                .then()
                .statusCode(201);
        given.published(HubFixture.small().says("sources", "town", "en", "name", "Seen " + System.nanoTime()));

        isTold("s.town");

        assertThat(cache.told().toString()).doesNotContain("hidden");
    }
}
