package org.wegwijzer.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.delivery.hub.UnreadHub;
import org.wegwijzer.fixture.ErrorLog;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.FragileDatabase;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outage;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.problem.ProblemType;

/** While the database is away, what is at hand is served, all else is refused in time, and nothing is left behind. */
@Outside
@QuarkusTest
@QuarkusTestResource(value = FragileDatabase.class, restrictToAnnotatedClass = true)
class DatabaseAwayTest {

    private static final String KEPT = "/v1/sources/ind?expand=topics,guides";
    private static final Duration IN_TIME = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int AT_ONCE = 24;

    private static final int MOST = 100;

    private static final Executor READERS = Executors.newCachedThreadPool();

    private static final List<String> FIELDS = List.of(
            "title", "summary", "body", "title,summary", "title,body", "summary,body", "reviewedDate", "updatedAt");

    /** Numbers that no request has had: none of their pages is at hand. */
    private static final AtomicInteger UNUSED = new AtomicInteger();

    FragileDatabase database;

    @Inject
    Given given;

    @Inject
    UnreadHub unread;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @TestHTTPResource(value = "/health/live", management = true)
    URL live;

    @BeforeEach
    void onePageIsAtHandAndConnectionsAreOpen() {
        given.published(HubFixture.small());
        assertThat(get(KEPT).status()).isEqualTo(200);
        Eventually.within(SOON, "all is well", () -> atOnce().areAll(200));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAtHandIsServedAndAllElseIsRefusedInTime(Outage outage) throws IOException {
        var errors = ErrorLog.of("org.wegwijzer.change");
        var end = 0L;
        outage.begin(database);
        try {
            var first = atOnce();
            first.areRefusedInTime();
            Log.infof("%s: at first refused in %s, the machine takes %s.", outage, first.longest(), first.machine());
            var noticed = Eventually.within(SOON, "the outage is noticed", () -> kept().endsWith("hit; detail=stale"));
            var burst = atOnce();
            burst.areRefusedInTime();
            assertThat(unread.failure()).isEqualTo(ProblemType.UNAVAILABLE);
            // Else a balancer would take out whoever can still serve what is at hand.
            assertThat(status(ready)).isEqualTo(200);
            assertThat(text(ready)).contains("\"unreachable\"");
            assertThat(status(live)).isEqualTo(200);
            Log.infof("%s: noticed after %s, then refused in %s.", outage, noticed, burst.longest());
        } finally {
            end = System.nanoTime();
            outage.end(database);
        }
        var unused = unusedAddress();
        Eventually.within(SOON, "it recovers", () -> get(unused).status() == 200);
        Log.infof("%s: recovered after %s.", outage, Eventually.since(end));
        Eventually.within(
                SOON,
                "all is fresh",
                () -> kept().endsWith("hit") && text(ready).contains("\"reachable\""));
        Eventually.within(SOON, "no thread waits", () -> waiting().isEmpty());
        assertThat(errors.messages()).hasSize(1);
    }

    @Test
    void aDatabaseThatWasPutBackIsBelieved() throws SQLException {
        try (var connection = database.directly();
                var statement = connection.createStatement()) {
            statement.execute("update source_text set name = 'Earlier' where language = 'en'");
            statement.execute("delete from touched_tags where sequence = (select max(sequence) from touched_tags)");
            statement.execute("delete from change where sequence > (select max(sequence) from touched_tags)");
        }

        Eventually.within(SOON, "it is noticed", () -> get(KEPT).body().contains("Earlier"));
        given.published(HubFixture.small().says("sources", "ind", "en", "name", "Later"));
        Eventually.within(SOON, "it goes on", () -> get(KEPT).body().contains("Later"));
    }

    private static String kept() {
        var answer = get(KEPT);
        assertThat(answer.status()).isEqualTo(200);
        return String.valueOf(answer.fields().get("cache-status"));
    }

    /** Many readers at once, each of a page that nobody has asked for before, while one reads the page that is at hand. */
    private static Burst atOnce() {
        var readers = IntStream.range(0, AT_ONCE)
                .mapToObj(reader -> CompletableFuture.supplyAsync(DatabaseAwayTest::unusedPage, READERS))
                .toList();
        var machine = Duration.ZERO;
        while (!readers.stream().allMatch(CompletableFuture::isDone)) {
            var start = System.nanoTime();
            kept();
            var took = Eventually.since(start);
            machine = took.compareTo(machine) > 0 ? took : machine;
        }
        return new Burst(readers.stream().map(CompletableFuture::join).toList(), machine);
    }

    private static Asked unusedPage() {
        var address = unusedAddress();
        var start = System.nanoTime();
        return new Asked(get(address), Eventually.since(start));
    }

    private static String unusedAddress() {
        var number = UNUSED.getAndIncrement();
        return "/v1/guides?limit=%s&guideFields=%s".formatted(1 + number % MOST, FIELDS.get(number / MOST));
    }

    private static RawHttp.Answer get(String address) {
        return RawHttp.send("GET", address);
    }

    private static int status(URL address) {
        try {
            var connection = (HttpURLConnection) address.openConnection();
            connection.setReadTimeout((int) SOON.toMillis());
            return connection.getResponseCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(URL address) {
        try (var text = address.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Threads in the hands of the database's driver, besides those that listen for its notifications and feel its pulse. */
    private static List<String> waiting() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(call -> call.getClassName().startsWith("org.postgresql.")))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .noneMatch(call -> call.getMethodName().equals("getNotifications")))
                .filter(thread -> !thread.getKey().getName().equals("database-pulse"))
                .map(thread -> thread.getKey().getName())
                .toList();
    }

    private record Asked(RawHttp.Answer answer, Duration took) {

        int status() {
            return answer.status();
        }
    }

    /**
     * What many readers were told.
     *
     * @param machine what an answer that is at hand took meanwhile: so slow is the machine by itself
     */
    private record Burst(List<Asked> readers, Duration machine) {

        boolean areAll(int status) {
            return readers.stream().allMatch(asked -> asked.status() == status);
        }

        Duration longest() {
            return readers.stream().map(Asked::took).max(Duration::compareTo).orElseThrow();
        }

        void areRefusedInTime() {
            assertThat(readers).allSatisfy(asked -> {
                assertThat(asked.status()).isEqualTo(503);
                assertThat(asked.answer.fields())
                        .containsEntry("content-type", "application/problem+json")
                        .containsKey("retry-after");
            });
            assertThat(longest()).isLessThan(IN_TIME.plus(machine));
        }
    }
}
