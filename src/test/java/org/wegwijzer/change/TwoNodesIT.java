package org.wegwijzer.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.wegwijzer.access.Keys;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.FragileDatabase;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.Node;

/** What one node imports, another shows that had other answers at hand. This process is the one, its child the other. */
@QuarkusTest
@QuarkusTestResource(value = FragileDatabase.class, restrictToAnnotatedClass = true)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final String PAGE = "/v1/sources/ind";
    private static final String KEYS = "/editorial/v1/keys";
    private static final Duration TOLD = Duration.ofSeconds(1);
    private static final Duration UNTOLD = Duration.ofSeconds(5);
    private static final int SCHEDULED = 12;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final long GLANCE_MILLIS = 20;

    private static final String DEAFEN =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'wegwijzer' and query ilike 'listen%'";

    FragileDatabase database;

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    Keys keys;

    @Inject
    LoggedChanges log;

    @Inject
    Clock clock;

    private final AtomicInteger editions = new AtomicInteger();
    private Node other;

    @BeforeAll
    void anotherNodeOnTheSameDatabase() throws IOException {
        other = Node.on(database.url());
        visible();
    }

    @AfterAll
    void end() {
        other.close();
    }

    @Test
    @Order(1)
    void whatIsImportedShowsElsewhereWithinASecond() {
        var times = times(25);

        Log.infof("Told: %s, %s in the middle, %s at most.", times.get(0), times.get(times.size() / 2), longest(times));
        assertThat(longest(times)).isLessThan(TOLD);
    }

    @Test
    @Order(2)
    void whatIsImportedIsFoundElsewhereWithinASecond() {
        var times = Stream.generate(this::found).limit(10).sorted().toList();

        Log.infof(
                "Found: %s, %s in the middle, %s at most.", times.get(0), times.get(times.size() / 2), longest(times));
        assertThat(longest(times)).isLessThan(TOLD);
    }

    @Test
    @Order(3)
    void withoutNotificationsItShowsWithinFiveSeconds() throws Exception {
        var enough = new CountDownLatch(1);
        var deafened = CompletableFuture.supplyAsync(() -> deafen(enough));

        var times = times(6);

        enough.countDown();
        assertThat(deafened.get()).as("listeners that were cut off").isPositive();
        Log.infof(
                "Untold: %s, %s in the middle, %s at most.", times.get(0), times.get(times.size() / 2), longest(times));
        assertThat(longest(times)).isLessThan(UNTOLD);
    }

    @Test
    @Order(4)
    void aKeyThatIsRevokedHereOpensNothingElsewhereWithinFiveSeconds() {
        var key = holders.key(Scope.ADMIN);
        var authorization = "Bearer " + key.token();
        assertThat(other.get(KEYS, authorization).statusCode()).isEqualTo(200);

        keys.revoke(key.key().id());

        var took = Eventually.within(
                UNTOLD, "it opens nothing", () -> other.get(KEYS, authorization).statusCode() == 401);
        Log.infof("Revoked elsewhere after %s.", took);
    }

    @Test
    @Order(5)
    void whatIsScheduledIsPublishedOnceThoughBothWaitForIt() {
        var before = log.last();
        var releases = IntStream.range(0, SCHEDULED)
                .mapToObj(number -> release("scheduled-" + number))
                .toList();
        var moment = clock.instant().plusSeconds(4);
        releases.forEach(release -> schedule(release, moment));

        Eventually.within(
                LONG,
                "all are public",
                () -> releases.stream()
                        .allMatch(release -> Editor.get(release).path("state").equals("PUBLISHED")));

        assertThat(log.after(before))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, SCHEDULED)
                        .mapToObj(number -> "source scheduled-%s PUBLISHED".formatted(number))
                        .toList());
        assertThat(IntStream.range(0, SCHEDULED))
                .allSatisfy(number -> assertThat(
                                Editor.get("/sources/scheduled-" + number).<Integer>path("published.revision"))
                        .isEqualTo(1));
    }

    /** A release with a new source; gives its address. */
    private static String release(String source) {
        Editor.post(
                        "/sources",
                        "{\"slug\": \"%s\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"New\"}}}"
                                .formatted(source))
                .then()
                .statusCode(201);
        var release = "/releases/"
                + Editor.post("/releases", "{\"name\": \"%s\"}".formatted(source))
                        .path("id");
        Editor.put(release + "/items/sources/" + source, "{\"action\": \"publish\"}");
        return release;
    }

    private static void schedule(String release, Instant moment) {
        Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"%s\"}".formatted(moment))
                .then()
                .statusCode(200);
    }

    @Test
    @Order(6)
    void aNodeThatListensStopsWhenItIsAskedTo() throws InterruptedException {
        Log.infof("Stopped within %s.", other.stopped(UNTOLD));
    }

    private List<Duration> times(int imports) {
        return Stream.generate(this::visible).limit(imports).sorted().toList();
    }

    private static Duration longest(List<Duration> sorted) {
        return sorted.get(sorted.size() - 1);
    }

    /** Imports a change; gives how long it takes until the other node, which has the page at hand, shows it. */
    private Duration visible() {
        var name = "Edition " + editions.incrementAndGet();
        other.get(PAGE);
        given.published(HubFixture.small().says("sources", "ind", "en", "name", name));
        return Eventually.within(
                UNTOLD, name + " shows", () -> other.get(PAGE).body().contains(name));
    }

    /** Imports a word that was nowhere; gives how long it takes until a search on the other node finds it. */
    private Duration found() {
        var word = "zebra" + editions.incrementAndGet();
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", word));
        return Eventually.within(
                UNTOLD,
                word + " is found",
                () -> other.get("/v1/search?q=%22" + word + "%22").body().contains("a-guide"));
    }

    /** Cuts off whoever listens, again and again; gives how often somebody did. */
    private int deafen(CountDownLatch enough) {
        var cut = 0;
        try (var connection = database.directly();
                var statement = connection.createStatement()) {
            while (!enough.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                try (var rows = statement.executeQuery(DEAFEN)) {
                    while (rows.next()) {
                        cut++;
                    }
                }
            }
            return cut;
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
