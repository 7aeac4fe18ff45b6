package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Program;
import org.wegwijzer.fixture.Thorough;

/** The packaged program is killed while it publishes: what it acknowledged is public after the next start, and nothing by half. */
@Thorough
class KilledProgramIT {

    private static final int KILLS = 4;
    private static final int MOST_EDITIONS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsPublicAfterEachKillAndNothingByHalf() throws Exception {
        var authorization = "Bearer "
                + Program.in(folder)
                        .call("keys", "create", "publisher", "--scopes", "publish")
                        .out()
                        .strip();
        var acknowledged = new AtomicInteger();
        var chance = new Random(17);
        for (var kill = 0; kill < KILLS; kill++) {
            var node = Node.in(folder);
            assertThat(edition(node)).as("after kill %s", kill).isGreaterThanOrEqualTo(acknowledged.get());
            var publishing = CompletableFuture.runAsync(() -> publishOnAndOn(node, authorization, acknowledged));
            var enough = acknowledged.get() + chance.nextInt(MOST_EDITIONS);
            Eventually.within(PATIENCE, "enough is published", () -> acknowledged.get() >= enough);
            node.kill();
            publishing.join();
        }
        var node = Node.in(folder);
        assertThat(edition(node))
                .isBetween(acknowledged.get(), acknowledged.get() + 1)
                .isPositive();
        node.close();
        Log.infof("%s editions were acknowledged before %s kills, and none was lost.", acknowledged.get(), KILLS);
    }

    /** Publishes editions until nobody answers any more. */
    private static void publishOnAndOn(Node node, String authorization, AtomicInteger acknowledged) {
        try {
            while (true) {
                var next = edition(node) + 1;
                var answer = node.post("/editorial/v1/import?force=true", authorization, hub(next))
                        .join();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                acknowledged.set(next);
            }
        } catch (CompletionException killed) {
            assertThat(killed).hasCauseInstanceOf(IOException.class);
        }
    }

    private static String hub(int edition) {
        try {
            return Files.readString(HubFixture.small()
                    .says("sources", "ind", "en", "name", "Edition " + edition)
                    .says("guides", "a-guide", "en", "title", "Edition " + edition)
                    .file());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The edition that is public, in which both halves must agree; 0 before the first. */
    private static int edition(Node node) {
        var source = said(node, "/v1/sources/ind", "name");
        var guide = said(node, "/v1/guides/a-guide", "title");
        if (!source.startsWith("Edition ")) {
            return 0;
        }
        assertThat(guide).isEqualTo(source);
        return Integer.parseInt(source.substring("Edition ".length()));
    }

    private static String said(Node node, String address, String field) {
        var answer = node.get(address);
        return answer.statusCode() == 200 ? JsonPath.from(answer.body()).getString(field) : "";
    }
}
