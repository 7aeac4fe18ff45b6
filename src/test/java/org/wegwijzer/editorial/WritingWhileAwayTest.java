package org.wegwijzer.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.FragileDatabase;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outage;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.RawHttp;

/** While the database is away editors are refused in time, whatever they want; who only waits for others is left to wait. */
@Outside
@QuarkusTest
@QuarkusTestResource(value = FragileDatabase.class, restrictToAnnotatedClass = true)
class WritingWhileAwayTest {

    /** A second is what a server that hangs is given for a look at it. */
    private static final Duration IN_TIME = Duration.ofSeconds(2);

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String KEPT = "/v1/sources/ind";

    /** Much longer than a server that hangs is waited for. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final String LOCK = "select id from publishing_lock where id = 1 for update";

    private static final Executor EDITORS = Executors.newCachedThreadPool();

    FragileDatabase database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    private String admin;
    private String release;
    private Response seen;
    private Response draft;

    private record Told(Response response, Duration took) {}

    @BeforeEach
    void somethingIsToBePublished() {
        // The outage before this one may just have ended.
        Eventually.within(SOON, "all is well", () -> Editor.get("/sources").statusCode() == 200);
        given.published(HubFixture.small());
        admin = holders.authorization(Scope.ADMIN, Scope.PUBLISH);
        desk.now();
        draft = Editor.post("/sources/ind/draft");
        release =
                Editor.post("/releases", "{\"name\": \"R\"}").header("Location").substring(Editor.ROOT.length());
        seen = Editor.get(release);
        RawHttp.send("GET", KEPT);
    }

    private Map<String, Supplier<Response>> requests() {
        var requests = new LinkedHashMap<String, Supplier<Response>>();
        requests.put("draft", () -> Editor.put("/sources/ind/draft", draft, draft.asString()));
        requests.put("begin", () -> Editor.post("/sources/town/draft"));
        requests.put("release", () -> Editor.post("/releases", "{\"name\": \"S\"}"));
        requests.put("publish", () -> Editor.post(release + "/publish", seen));
        requests.put("import", () -> Editor.post("/import?force=true", document()));
        requests.put(
                "key",
                () -> asAdmin("POST", "/keys", "{\"name\": \"%s\", \"scopes\": [\"read\"]}".formatted(holders.name())));
        requests.put("keys", () -> asAdmin("GET", "/keys", ""));
        requests.put("audit", () -> asAdmin("GET", "/audit", ""));
        requests.put("export", () -> asAdmin("GET", "/export", ""));
        requests.put("list", () -> Editor.get("/sources"));
        requests.put("preview", () -> Editor.post(release + "/preview-tokens"));
        return requests;
    }

    private Response asAdmin(String method, String path, String body) {
        var request = given().header("Authorization", admin);
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .request(method, Editor.ROOT + path);
    }

    private static String document() {
        try {
            return Files.readString(HubFixture.small().source("new").file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CompletableFuture<Told> sent(Supplier<Response> request) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var start = System.nanoTime();
                    var response = request.get();
                    return new Told(response, Eventually.since(start));
                },
                EDITORS);
    }

    @ParameterizedTest
    @EnumSource
    void whateverEditorsWantIsRefusedInTime(Outage outage) throws IOException {
        outage.begin(database);
        try {
            allAreRefusedInTime(outage + " begins");
            allAreRefusedInTime(outage + " goes on");
        } finally {
            outage.end(database);
        }
        Eventually.within(SOON, "it recovers", () -> Editor.get("/sources").statusCode() == 200);
        Eventually.within(
                SOON,
                "it is written again",
                () -> Editor.post("/releases", "{\"name\": \"T\"}").statusCode() == 201);
    }

    private void allAreRefusedInTime(String when) {
        var told = new LinkedHashMap<String, CompletableFuture<Told>>();
        requests().forEach((name, request) -> told.put(name, sent(request)));
        var machine = machine(told.values());
        var softly = new SoftAssertions();
        told.forEach((name, answer) -> {
            Log.infof(
                    "%s: %s was told %s in %s.",
                    when,
                    name,
                    answer.join().response().statusCode(),
                    answer.join().took());
            softly.assertThat(answer.join().response().statusCode())
                    .as("%s, %s", when, name)
                    .isEqualTo(503);
            softly.assertThat(answer.join().response().header("Retry-After"))
                    .as("%s, %s", when, name)
                    .isNotNull();
            softly.assertThat(answer.join().took()).as("%s, %s", when, name).isLessThan(IN_TIME.plus(machine));
        });
        softly.assertAll();
    }

    /** What an answer that is at hand takes at most until all are told: so slow is the machine by itself. */
    private static Duration machine(Collection<CompletableFuture<Told>> told) {
        var longest = Duration.ZERO;
        while (!told.stream().allMatch(CompletableFuture::isDone)) {
            var start = System.nanoTime();
            RawHttp.send("GET", KEPT);
            var took = Eventually.since(start);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        return longest;
    }

    @Test
    void whoWaitsForAnotherPublicationIsRefusedInTimeToo() throws Exception {
        try (var other = publishing()) {
            var waiting = sent(() -> Editor.post("/import?force=true", document()));
            waits(waiting, Duration.ofSeconds(1));
            isRefusedInTimeWhenTheDatabaseHangs(waiting);
            other.rollback();
        }
    }

    @Test
    void whoWaitsForAConnectionThatOthersHaveIsRefusedInTimeToo() throws Exception {
        try (var other = publishing()) {
            // One more is where this process is told of changes.
            var all = pool.getConfiguration().connectionPoolConfiguration().maxSize() - 1;
            IntStream.range(0, all).forEach(connection -> EDITORS.execute(this::waitForThePublication));
            Eventually.within(SOON, "all connections are taken", () -> waitingForThePublication() == all);
            var waiting = sent(() -> Editor.post("/sources/town/draft"));
            waits(waiting, Duration.ofSeconds(1));
            isRefusedInTimeWhenTheDatabaseHangs(waiting);
            other.rollback();
        }
    }

    private void isRefusedInTimeWhenTheDatabaseHangs(CompletableFuture<Told> waiting) throws IOException {
        var start = System.nanoTime();
        Outage.FROZEN.begin(database);
        try {
            var machine = machine(List.of(waiting));
            assertThat(waiting.join().response().statusCode()).isEqualTo(503);
            assertThat(Eventually.since(start)).isLessThan(IN_TIME.plus(machine));
        } finally {
            Outage.FROZEN.end(database);
        }
    }

    private int waitingForThePublication() {
        try (var connection = database.directly();
                var count = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void waitForThePublication() {
        try (var connection = pool.getConnection()) {
            connection.createStatement().execute(LOCK);
        } catch (SQLException lost) {
            Log.infof("Who had a connection lost it: %s", lost.getMessage());
        }
    }

    @Test
    void whoWaitsForAnotherPublicationWaitsAsLongAsTheDatabaseLives() throws Exception {
        CompletableFuture<Told> waiting;
        try (var other = publishing()) {
            waiting = sent(() -> Editor.post("/import?force=true", document()));
            waits(waiting, LONG);
            other.rollback();
        }

        assertThat(waiting.join().response().statusCode()).isEqualTo(200);
    }

    private Connection publishing() throws SQLException {
        var other = database.directly();
        other.setAutoCommit(false);
        other.createStatement().execute(LOCK);
        return other;
    }

    private static void waits(CompletableFuture<Told> answer, Duration time)
            throws InterruptedException, ExecutionException {
        try {
            var told = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            throw new AssertionError("told " + told.response().statusCode());
        } catch (TimeoutException stillWaiting) {
            assertThat(answer).isNotDone();
        }
    }
}
