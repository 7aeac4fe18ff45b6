package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.Program;
import org.wegwijzer.fixture.neighbour.BehindNeighbours;
import org.wegwijzer.fixture.neighbour.Pooler;

/** Behind PgBouncer, which lends a connection for a session, everything is as without it. */
@Outside
@BehindNeighbours
@TestInstance(Lifecycle.PER_CLASS)
class PooledDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private EmbeddedPostgres postgres;
    private Pooler pooler;
    private Node node;
    private Node other;
    private String authorization;

    @BeforeAll
    void twoNodesBehindAPooler() throws IOException {
        postgres = EmbeddedPostgres.start();
        pooler = new Pooler(postgres.getPort());
        node = Node.on(pooler.url());
        other = Node.on(pooler.url());
        var key = Program.on(pooler.url()).call("keys", "create", "publisher", "--scopes", "publish");
        authorization = "Bearer " + key.out().strip();
    }

    @AfterAll
    void end() throws IOException {
        node.close();
        other.close();
        pooler.close();
        postgres.close();
    }

    private void publish(String name) throws IOException {
        var hub = HubFixture.small().says("sources", "ind", "en", "name", name);
        var answer = node.post("/editorial/v1/import?force=true", authorization, Files.readString(hub.file()))
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String shown(Node node) {
        var answer = node.get("/v1/sources/ind?lang=en&expand=topics,guides,faqs.guide,hub");
        return answer.statusCode() == 200 ? JsonPath.from(answer.body()).getString("name") : answer.body();
    }

    @Test
    void whatIsPublishedIsShownAtOnceAndElsewhereWithinASecond() throws IOException {
        for (var edition = 1; edition <= 5; edition++) {
            var name = "Edition " + edition;
            publish(name);

            assertThat(shown(node)).isEqualTo(name);
            Eventually.within(
                    SOON, "the other node shows it", () -> shown(other).equals(name));
        }
    }

    @Test
    void whenThePoolerComesBackSoDoReadersAndPublishers() throws IOException {
        publish("Before");
        pooler.end();
        Eventually.within(
                PATIENCE,
                "nothing can be rendered",
                () -> node.get("/v1/guides/a-guide?lang=nl&guideFields=slug,title")
                                .statusCode()
                        == 503);

        pooler.begin();

        Eventually.within(
                PATIENCE,
                "it is rendered",
                () -> node.get("/v1/guides/a-guide?lang=nl&guideFields=slug,title")
                                .statusCode()
                        == 200);
        publish("After");
        Eventually.within(
                PATIENCE, "the other node shows it", () -> shown(other).equals("After"));
    }
}
