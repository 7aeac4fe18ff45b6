package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.scanner.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new embedded database takes in its first content before it builds indexes, and has them whatever happens in between; one of
 * an earlier version learns what it did not know.
 */
class MigrationTest {

    private static final String INDEX = "guide_title_by_key";
    private static final String INDEXES = "/db/index/V1_1__order_of_published_content.sql";

    @TempDir
    private Path folder;

    private EmbeddedDatabase database;
    private Migration migration;

    @BeforeEach
    void aNewDatabase() throws SQLException {
        start();
    }

    @AfterEach
    void stop() throws SQLException {
        database.close();
    }

    @Test
    void indexesFollowTheFirstContent() throws SQLException {
        assertThat(indexes()).doesNotContain(INDEX);

        migration.complete();

        assertThat(indexes()).contains(INDEX);
    }

    @Test
    void aKillAfterTheFirstContentLeavesIndexesToTheNextStart() throws SQLException {
        run("insert into hub values (1, 'en', array['en'], 1, now(), now(), null, null)");
        stop();

        start();

        assertThat(indexes()).contains(INDEX);
    }

    @Test
    void aKillAmongTheIndexesLeavesTheOthersToTheNextStart() throws SQLException, IOException {
        run("insert into hub values (1, 'en', array['en'], 1, now(), now(), null, null)");
        run(beginning(statements()));
        stop();

        start();

        assertThat(indexes()).contains(INDEX);
    }

    @Test
    void aDatabaseThatIsStillEmptyWaitsForContentAgain() throws SQLException {
        stop();

        start();

        assertThat(indexes()).doesNotContain(INDEX);
    }

    @Test
    void anEmptyDatabaseKeepsTheIndexesThatItHas() throws SQLException {
        migration.complete();
        stop();

        start();

        assertThat(indexes()).contains(INDEX);
    }

    @Test
    void anEarlierVersionsTitlesLearnInWhichLanguageTheyAre() throws SQLException {
        stop();
        folder = folder.resolve("earlier");
        start("3");
        run("insert into hub values (1, 'en', array['nl', 'en', 'fr', 'fr-BE', 'uk'], 1, now(), now())");
        run("""
                insert into source (id, public_id, slug, edition, fingerprint, created_at, updated_at, published_at, kind,
                                    login_required, same_as)
                values (1, random_uuid(), 'ind', 1, '', now(), now(), now(), 'OTHER', false, array[])
                """);
        run("""
                insert into source_text (source_id, language, name, updated_at)
                values (1, 'en', 'IND', now()), (1, 'fr', 'OII', now()), (1, 'nl', 'IND', now())
                """);
        run("""
                insert into source_title (source_id, language, sort_key, title, slug)
                values (1, 'nl', '', 'IND', 'ind'), (1, 'en', '', 'IND', 'ind'), (1, 'fr-BE', '', 'OII', 'ind'),
                       (1, 'uk', '', 'IND', 'ind')
                """);
        stop();

        start();

        assertThat(column("select language || ' ' || text_language from source_title"))
                .containsExactlyInAnyOrder("nl nl", "en en", "fr-BE fr", "uk en");
    }

    @Test
    void anEarlierVersionsMomentsAreWhatStoodOnTheClock() throws SQLException {
        stop();
        folder = folder.resolve("earlier");
        start("4");
        run("insert into hub values (1, 'en', array['en'], 1, %s, %s)"
                .formatted(written("2025-01-15 12:00:00.123456+01:00"), written("2025-07-15 12:00:00+02:00")));
        run("""
                insert into access_key (id, name, scopes, hash, created_at, created_by, expires_at, last_used_at)
                values ('a', 'a', array[], '', %s, '', %s, %s)
                """.formatted(
                        written("2025-07-15 12:00:00-03:30"),
                        written("2025-07-15 12:00:00+05:45"),
                        written("2025-07-15 12:00:00+00:00")));
        stop();

        start();

        assertThat(column("select created_at from hub")).containsExactly("2025-01-15 12:00:00.123456+00");
        assertThat(column("select updated_at from hub")).containsExactly("2025-07-15 12:00:00+00");
        assertThat(column("select created_at from access_key")).containsExactly("2025-07-15 12:00:00+00");
        assertThat(column("select expires_at from access_key")).containsExactly("2025-07-15 12:00:00+00");
        assertThat(column("select last_used_at from access_key")).containsExactly("2025-07-15 12:00:00+00");
        assertThat(column("select revoked_at from access_key")).containsOnlyNulls();
    }

    private static String written(String moment) {
        return "timestamp with time zone '" + moment + "'";
    }

    /** As the application starts: until it would load content. */
    private void start() throws SQLException {
        start("latest");
    }

    private void start(String version) throws SQLException {
        var config = Settings.of("jdbc:h2:file:" + folder.resolve("wegwijzer"), "wegwijzer");
        database = new EmbeddedDatabase(config);
        migration = new Migration(config, database);
        var flyway = Flyway.configure().locations("db/migration", "db/index").outOfOrder(true);
        flyway.target(version);
        flyway.resourceProvider(new Scanner<>(JavaMigration.class, flyway, flyway.getLocations()));
        migration.customize(flyway);
        flyway.load().migrate();
    }

    private static List<String> statements() throws IOException {
        try (var script = Objects.requireNonNull(MigrationTest.class.getResourceAsStream(INDEXES))) {
            return List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\n"));
        }
    }

    private static String beginning(List<String> statements) {
        return String.join(";\n", statements.subList(0, statements.size() / 2));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.owner().orElseThrow().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> indexes() throws SQLException {
        return column("select index_name from information_schema.indexes");
    }

    private List<String> column(String select) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = database.owner().orElseThrow().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
