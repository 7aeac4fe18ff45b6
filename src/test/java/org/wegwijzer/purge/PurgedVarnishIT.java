package org.wegwijzer.purge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wegwijzer.fixture.EditedHub;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.Program;
import org.wegwijzer.fixture.neighbour.BehindNeighbours;
import org.wegwijzer.fixture.neighbour.Neighbour;

/**
 * A real Varnish, set up as the manual says, in front of two nodes keeps answers for a day and shows none that is not right any more; what it
 * is told to forget has changed.
 */
@Outside
@BehindNeighbours
@TestInstance(Lifecycle.PER_CLASS)
class PurgedVarnishIT {

    /** As many as the manual promises for; fewer on a slow machine. */
    private static final int PUBLICATIONS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("PURGE_PUBLICATIONS"), "200"));

    private static final String SEARCH = "/search?";

    /** Of fewer publications the share that was purged in vain is a matter of chance, by a few in a hundred. */
    private static final int ENOUGH = 200;

    private static final Duration SOON = Duration.ofSeconds(2);
    /** What a search finds is kept for a second, whatever it was when the index had not heard of it. */
    private static final Duration FOUND = Duration.ofSeconds(1);

    private static final Duration USUAL = Duration.ofMillis(600);
    private static final int READ_AT_FIRST = 150;
    private static final int TOGETHER = 40;
    private static final int READ_AT_ONCE = 5;

    private final EditedHub hub = new EditedHub(18);
    private final Random random = new Random(18);
    private final Map<String, Mark> kept = new HashMap<>();

    private EmbeddedPostgres postgres;
    private Neighbour varnish;
    private Node one;
    private Node two;
    private Node uncached;
    private String authorization;
    private int stale;
    private int forgotten;
    private int unchanged;

    @BeforeAll
    void twoNodesBehindVarnish() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getJdbcUrl("postgres", "postgres");
        var port = Neighbour.freePort();
        var settings = Map.of(
                "WEGWIJZER_CACHE_TAG_FIELDS", "xkey",
                "WEGWIJZER_PURGE_CACHE", "varnish",
                "WEGWIJZER_PURGE_ADDRESSES", "http://127.0.0.1:" + port);
        one = Node.on(database, settings);
        two = Node.on(database, settings);
        uncached = Node.on(
                database,
                Map.of("WEGWIJZER_CACHE_TAG_FIELDS", "xkey", "WEGWIJZER_CACHE_SIZE", "0", "WEGWIJZER_CARDS_SIZE", "0"));
        varnish = Neighbour.varnish(port, one.port(), two.port());
        var key = Program.on(database).call("keys", "create", "publisher", "--scopes", "publish");
        authorization = "Bearer " + key.out().strip();
    }

    @AfterAll
    void end() throws IOException {
        varnish.close();
        one.close();
        two.close();
        uncached.close();
        postgres.close();
    }

    @Test
    void noneOfItsAnswersIsStaleAndWhatItForgetsHasChanged() throws IOException {
        publish();
        LockSupport.parkNanos(SOON.toNanos());
        read(READ_AT_FIRST);
        for (var publication = 0; publication < PUBLICATIONS; publication++) {
            var what = hub.edit();
            publish();
            var published = System.nanoTime();
            // While the purge is on its way, too: what is kept then is to be right.
            read(READ_AT_ONCE);
            settle();
            compare(what, published);
        }
        Log.infof(
                "%s publications: %s stale answers after %s; of %s answers that were purged %s had not changed (%s %%).",
                PUBLICATIONS, stale, SOON, forgotten, unchanged, 100 * unchanged / forgotten);
        assertThat(stale).isZero();
        assertThat(unchanged).isLessThanOrEqualTo(forgotten / (PUBLICATIONS < ENOUGH ? 12 : 20));
    }

    private void publish() throws IOException {
        var node = random.nextBoolean() ? one : two;
        var answer = node.post(
                        "/editorial/v1/import?force=true",
                        authorization,
                        Files.readString(hub.hub().file()))
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Long enough for a purge; what is wrong after that is looked at again when time is up. */
    private static void settle() {
        LockSupport.parkNanos(USUAL.toNanos());
    }

    private void read(int most) {
        var addresses = new ArrayList<>(hub.addresses());
        Collections.shuffle(addresses, random);
        all(addresses.subList(0, Math.min(most, addresses.size())), varnish::ask)
                .forEach((address, answer) -> kept.put(address, Mark.of(address, answer)));
    }

    /** Asks for all, some at the same time. */
    private static Map<String, HttpResponse<String>> all(
            Collection<String> addresses, Function<String, CompletableFuture<HttpResponse<String>>> asked) {
        var answers = new HashMap<String, HttpResponse<String>>();
        var left = List.copyOf(addresses);
        while (!left.isEmpty()) {
            var some = left.subList(0, Math.min(TOGETHER, left.size()));
            var together = some.stream().map(asked).toList();
            for (var place = 0; place < some.size(); place++) {
                answers.put(some.get(place), together.get(place).join());
            }
            left = left.subList(some.size(), left.size());
        }
        return answers;
    }

    /** What tells an answer from another, whichever coding it came in. */
    private record Mark(int status, String tag, String body) {

        /** Nodes weigh words by what each has forgotten, so what is found alike well stands in another order; its number is compared. */
        static Mark of(String address, HttpResponse<String> answer) {
            if (address.contains(SEARCH)) {
                return new Mark(
                        answer.statusCode(), "", JsonPath.from(answer.body()).getString("count"));
            }
            var tag = answer.headers().firstValue("ETag").orElse("");
            return new Mark(answer.statusCode(), tag.replaceAll("^W/|-(gz|br)|\"", ""), answer.body());
        }
    }

    private void compare(String what, long published) {
        var addresses = List.copyOf(kept.keySet());
        var right = all(addresses, uncached::ask);
        var shown = all(addresses, varnish::ask);
        for (var address : addresses) {
            var before = Objects.requireNonNull(kept.get(address));
            var now = Objects.requireNonNull(shown.get(address));
            var wanted = Mark.of(address, Objects.requireNonNull(right.get(address)));
            if (!Mark.of(address, now).equals(wanted)) {
                var patience = address.contains(SEARCH) ? SOON.plus(FOUND) : SOON;
                LockSupport.parkNanos(patience.toNanos() - (System.nanoTime() - published));
                now = varnish.ask(address).join();
                // One that was asked for too much at once said so instead.
                wanted = Mark.of(address, uncached.ask(address).join());
            }
            if (!Mark.of(address, now).equals(wanted)) {
                stale++;
                Log.warnf(
                        "%s instead of %s after an edit that %s: %s", now.statusCode(), wanted.status(), what, address);
            }
            count(what, address, before, now, wanted);
            kept.put(address, Mark.of(address, now));
        }
    }

    /** What finds words is kept for a second only, and so is what is missing. */
    private void count(String what, String address, Mark before, HttpResponse<String> now, Mark wanted) {
        var wasKept = now.headers().firstValue("X-Varnish").orElse("").contains(" ");
        if (!wasKept && before.status() == 200 && !address.contains(SEARCH)) {
            forgotten++;
            if (before.equals(wanted)) {
                unchanged++;
                Log.infof("In vain after an edit that %s: %s", what, address);
            }
        }
    }
}
