package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.command.ExitCode;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.FollowedDatabase;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.Program;

/** Readers are answered from a copy of the database that follows it: as soon as it has followed, and when nothing else is left. */
@Outside
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FollowedDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private FollowedDatabase database;
    private Node node;
    private Node other;
    private String authorization;

    @BeforeAll
    void twoNodesThatReadFromACopy() throws IOException {
        database = new FollowedDatabase();
        node = started();
        other = started();
        var key = Program.on(database.url()).call("keys", "create", "publisher", "--scopes", "publish");
        authorization = "Bearer " + key.out().strip();
    }

    private Node started() throws IOException {
        return Node.on(database.url(), Map.of("WEGWIJZER_DATABASE_READING_URL", database.copy()));
    }

    @AfterAll
    void end() {
        node.close();
        other.close();
        database.close();
    }

    private void publish(String name) {
        try {
            var hub = HubFixture.small().says("sources", "ind", "en", "name", name);
            var answer = node.post("/editorial/v1/import?force=true", authorization, Files.readString(hub.file()))
                    .join();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String shown(Node node, String parameters) {
        var answer = node.get("/v1/sources/ind?lang=en" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body()).getString("name");
    }

    @Test
    @Order(1)
    void whatIsPublishedIsShownWhenThePublisherIsAnsweredAndSoonElsewhere() {
        for (var edition = 1; edition <= 10; edition++) {
            var name = "Edition " + edition;
            publish(name);

            assertThat(shown(node, "")).isEqualTo(name);
            Eventually.within(
                    SOON, "the other node shows it", () -> shown(other, "").equals(name));
        }
    }

    @Test
    @Order(2)
    void whileTheCopyDoesNotFollowReadersAreAnsweredAsOfBefore() throws SQLException {
        publish("Before");
        database.holdCopy();

        publish("After");
        assertThat(shown(node, "")).isEqualTo("Before");
        assertThat(shown(node, "&expand=topics")).isEqualTo("Before");
        database.letCopyGoOn();

        Eventually.within(PATIENCE, "it is shown", () -> shown(node, "").equals("After"));
        Eventually.within(
                PATIENCE, "it is shown elsewhere", () -> shown(other, "").equals("After"));
        assertThat(shown(other, "&expand=guides")).isEqualTo("After");
    }

    @Test
    @Order(3)
    void anEmptyAddressOfACopyIsNone() throws IOException {
        publish("Itself");

        try (var third = Node.on(database.url(), Map.of("WEGWIJZER_DATABASE_READING_URL", ""))) {
            assertThat(shown(third, "")).isEqualTo("Itself");
        }
    }

    @Test
    @Order(4)
    void withoutTheDatabaseReadersAreAnsweredAnewAndPublishersAreRefused() throws IOException {
        publish("Last");
        Eventually.within(PATIENCE, "it is shown", () -> shown(other, "").equals("Last"));

        database.stopDatabase();

        assertThat(shown(node, "&expand=faqs")).isEqualTo("Last");
        assertThat(shown(other, "&expand=faqs.guide")).isEqualTo("Last");
        assertThat(node.post("/editorial/v1/import?force=true", authorization, "{}")
                        .join()
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    @Order(5)
    void anEmbeddedDatabaseHasNoCopies(@TempDir Path folder) {
        var refused = Program.in(folder, Map.of("WEGWIJZER_DATABASE_READING_URL", "jdbc:postgresql://localhost/copy"))
                .call("keys", "list");

        assertThat(refused.status()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err())
                .contains("only a PostgreSQL database has copies")
                .doesNotContain("\tat ");
    }
}
