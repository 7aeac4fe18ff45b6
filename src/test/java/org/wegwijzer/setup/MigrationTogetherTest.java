package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.scanner.Scanner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.Outside;

/** Nodes that start in the same moment on one PostgreSQL, empty or of an earlier version: one migrates, and none fails. */
@Outside
class MigrationTogetherTest {

    private static final int NODES = 4;
    private static final String USER = "postgres";

    private static final Executor STARTING = Executors.newCachedThreadPool();

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
    void eachStepIsDoneOnceAndNoneFails(String name, String version) throws SQLException {
        var address = database(name);
        if (!version.equals("0")) {
            customized(address).target(version).load().migrate();
        }
        var steps = customized(address).load().info().pending().length;

        var migrated = Stream.generate(() -> CompletableFuture.supplyAsync(() -> migrated(address), STARTING))
                .limit(NODES)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Who has done one step may leave the next to another.
        assertThat(migrated).hasSize(NODES);
        assertThat(migrated.stream().mapToInt(done -> done).sum()).isEqualTo(steps);
    }

    private static int migrated(String address) {
        try {
            return customized(address).load().migrate().migrationsExecuted;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As the application has it, but for the pool whose connections see what was there when they began. */
    private static FluentConfiguration customized(String address) throws SQLException {
        var settings = Settings.of(address, USER);
        var flyway = Flyway.configure(MigrationTogetherTest.class.getClassLoader())
                .locations("db/migration", "db/index")
                .outOfOrder(true);
        flyway.resourceProvider(new Scanner<>(JavaMigration.class, flyway, flyway.getLocations()));
        new Migration(settings, new EmbeddedDatabase(settings)).customize(flyway);
        return flyway;
    }

    private static String database(String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl(USER, name);
    }
}
