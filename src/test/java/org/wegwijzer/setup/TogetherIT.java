package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;

/** Nodes that start in the same second on one PostgreSQL, empty or of an earlier version: all serve, and content comes once. */
@Outside
class TogetherIT {

    private static final int NODES = 3;
    private static final String USER = "postgres";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void aServer() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void noServer() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({"empty,0", "again,0", "first,1", "second,2", "third,3", "fourth,4"})
    void allServeTheSameContent(String name, String version) throws SQLException {
        var address = database(name);
        migrate(address, version);

        var nodes = atOnce(address);

        try {
            assertThat(nodes)
                    .allSatisfy(node ->
                            assertThat(node.get("/v1/sources/ind").statusCode()).isEqualTo(200));
            assertThat(nodes.stream()
                            .map(node -> node.get("/v1/guides?limit=100").body())
                            .distinct())
                    .hasSize(1);
            assertThat(number(name, "select count(*) from release")).isEqualTo(1);
            assertThat(number(name, "select max(edition) from source")).isEqualTo(1);
            assertThat(number(name, "select count(*) from signing_key")).isLessThanOrEqualTo(1);
        } finally {
            nodes.forEach(Node::close);
        }
    }

    private static List<Node> atOnce(String address) {
        var starting = Stream.generate(() -> CompletableFuture.supplyAsync(() -> started(address)))
                .limit(NODES)
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }

    private static Node started(String address) {
        try {
            return Node.on(address);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String database(String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl(USER, name);
    }

    /** As an earlier version would have left it. */
    private static void migrate(String address, String version) {
        if (!version.equals("0")) {
            Flyway.configure()
                    .dataSource(address, USER, USER)
                    .locations("db/migration", "db/index")
                    .placeholders(Map.of("ascii", "collate \"C\"", "embedded", "false"))
                    .target(version)
                    .load()
                    .migrate();
        }
    }

    private static long number(String name, String query) throws SQLException {
        try (var connection = postgres.getDatabase(USER, name).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
