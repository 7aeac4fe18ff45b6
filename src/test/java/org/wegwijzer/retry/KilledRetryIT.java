package org.wegwijzer.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Program;
import org.wegwijzer.fixture.Thorough;

/** The packaged program is killed while it works, and whoever got no answer asks again: each request is done once. */
@Thorough
class KilledRetryIT {

    private static final int KILLS = 4;
    private static final int MOST_REQUESTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    /** Requests that were answered. */
    private final AtomicInteger answered = new AtomicInteger();

    /** The one that was sent last. */
    private final AtomicReference<String> key =
            new AtomicReference<>(UUID.randomUUID().toString());

    @Test
    void eachRequestIsDoneOnceHoweverOftenTheProgramIsKilled() throws Exception {
        var authorization = "Bearer "
                + Program.in(folder)
                        .call("keys", "create", "publisher", "--scopes", "publish")
                        .out()
                        .strip();
        var chance = new Random(19);
        for (var kill = 0; kill < KILLS; kill++) {
            var node = Node.in(folder);
            var working = CompletableFuture.runAsync(() -> askOnAndOn(node, authorization));
            var enough = answered.get() + 1 + chance.nextInt(MOST_REQUESTS);
            Eventually.within(PATIENCE, "enough is answered", () -> answered.get() >= enough);
            node.kill();
            working.join();
        }
        try (var node = Node.in(folder)) {
            ask(node, authorization);
            // The sample hub came with a release of its own, which is public.
            var releases = node.get("/editorial/v1/releases?state=open&limit=1", authorization);
            assertThat(JsonPath.from(releases.body()).getInt("count")).isEqualTo(answered.get());
        }
        Log.infof("%s requests were done once each, with %s kills.", answered.get(), KILLS);
    }

    /** Makes releases until nobody answers any more; the one without an answer is asked for again next time. */
    private void askOnAndOn(Node node, String authorization) {
        try {
            while (true) {
                ask(node, authorization);
            }
        } catch (CompletionException killed) {
            assertThat(killed).hasCauseInstanceOf(IOException.class);
        }
    }

    private void ask(Node node, String authorization) {
        var name = "{\"name\": \"%s\"}".formatted(key.get());
        var answer = node.post("/editorial/v1/releases", authorization, name, key.get())
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.from(answer.body()).getString("name")).isEqualTo(key.get());
        answered.incrementAndGet();
        key.set(UUID.randomUUID().toString());
    }
}
