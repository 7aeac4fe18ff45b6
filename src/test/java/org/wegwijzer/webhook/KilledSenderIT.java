package org.wegwijzer.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Program;
import org.wegwijzer.fixture.Thorough;
import org.wegwijzer.fixture.WebhookReceiver;

/** Of two nodes on one database one is killed again and again, whichever sends: each event arrives at least once, and in order. */
@Thorough
class KilledSenderIT {

    private static final int KILLS = 4;
    private static final int MOST_BETWEEN = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Turns are short, so that the next node does not have to be waited for. */
    private static final Map<String, String> SETTINGS =
            Map.of("WEGWIJZER_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.1/32", "WEGWIJZER_WEBHOOKS_TIMEOUT", "1s");

    private final WebhookReceiver receiver = WebhookReceiver.start();
    private EmbeddedPostgres postgres;
    private String database;
    private int edition;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        database = postgres.getJdbcUrl("postgres", "postgres");
    }

    @AfterEach
    void stop() throws IOException {
        receiver.close();
        postgres.close();
    }

    @Test
    void eachEventArrivesInOrderWhicheverNodeDies() throws Exception {
        var nodes = new ArrayList<>(List.of(Node.on(database, SETTINGS), Node.on(database, SETTINGS)));
        var authorization = "Bearer "
                + Program.on(database)
                        .call("keys", "create", "admin", "--scopes", "admin")
                        .out()
                        .strip();
        var wish = Hooks.wish(receiver.url(), "", "content.changed", "import.done");
        assertThat(nodes.get(0).post(Hooks.ROOT, authorization, wish).join().statusCode())
                .isEqualTo(201);
        var chance = new Random(23);
        for (var kill = 0; kill < KILLS; kill++) {
            var victim = chance.nextInt(nodes.size());
            publish(nodes.get(1 - victim), authorization, 1 + chance.nextInt(MOST_BETWEEN));
            var before = receiver.received().size();
            // In the midst of what it sends, if it is the one that sends.
            nodes.get(victim).kill();
            publish(nodes.get(1 - victim), authorization, 1 + chance.nextInt(MOST_BETWEEN));
            Log.infof("%s messages had come when a node was killed.", before);
            nodes.set(victim, Node.on(database, SETTINGS));
        }
        Eventually.within(PATIENCE, "all has arrived", () -> inOrder().size() >= 2 * edition);
        nodes.forEach(Node::close);

        assertThat(inOrder()).hasSize(2 * edition);
        assertThat(isEachChangeBehindTheOneBefore()).isTrue();
        Log.infof(
                "%s events came in %s messages.",
                inOrder().size(), receiver.received().size());
    }

    /** Publishes so many editions, one after the other. */
    private void publish(Node node, String authorization, int editions) throws IOException {
        for (var done = 0; done < editions; done++) {
            edition++;
            var hub = Files.readString(HubFixture.small()
                    .says("sources", "ind", "en", "name", "Edition " + edition)
                    .file());
            try {
                var answer = node.post("/editorial/v1/import?force=true", authorization, hub)
                        .join();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            } catch (CompletionException killed) {
                throw new IllegalStateException("nobody killed this node", killed);
            }
        }
    }

    /** The messages as they came first. */
    private List<WebhookReceiver.Received> inOrder() {
        var seen = new HashSet<String>();
        return receiver.received().stream()
                .filter(message -> seen.add(message.id()))
                .toList();
    }

    /** Each publication is followed by what is told of it, and begins where the one before ended. */
    private boolean isEachChangeBehindTheOneBefore() {
        var all = inOrder().stream()
                .map(WebhookReceiver.Received::body)
                .map(JsonPath::from)
                .toList();
        var last = "";
        for (var place = 0; place < all.size(); place++) {
            var message = all.get(place);
            var isChange = place % 2 == 0;
            assertThat(message.getString("type")).isEqualTo(isChange ? "content.changed" : "import.done");
            if (isChange) {
                assertThat(last.isEmpty() || message.getString("data.changes").endsWith("=" + last))
                        .isTrue();
                last = message.getString("data.cursor");
            }
        }
        return true;
    }
}
