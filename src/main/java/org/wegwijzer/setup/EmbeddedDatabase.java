package org.wegwijzer.setup;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.command.ExitCode;

/**
 * The H2 database inside this process, if that is where content is kept: held open by its owner as long as the application runs.
 * Only an owner may say how H2 behaves, and H2 forgets it when the last connection closes; the application's own user may not.
 */
@Singleton
class EmbeddedDatabase {

    /**
     * PostgreSQL's SQL; and what is acknowledged is written: with its default delay H2 loses acknowledged commits at kill -9. No
     * statement keeps its last result: an answer that is asked for again is kept elsewhere, and looking whether a result may be
     * used again costs a tenth of reading.
     */
    private static final String BEHAVIOUR = ";MODE=PostgreSQL;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0";

    private static final String NO_TABLES =
            "select not exists (select 1 from information_schema.tables where table_name = 'hub')";

    /** By the last of the indexes. */
    private static final String NO_CONTENT_AND_NO_INDEXES = """
            select not exists (select 1 from hub)
                and not exists (select 1 from information_schema.indexes where index_name = 'change_by_entry')
            """;

    private static final String IN_USE = """
            The database %s is open in another process. Stop the service that has it open and try again, or ask that service: \
            its editorial API imports, exports and hands out keys. A database on PostgreSQL can be shared.""";

    private static final String NO_COPY = """
            Readers cannot be answered from %s: only a PostgreSQL database has copies that follow it, and content is kept in \
            %s. Leave WEGWIJZER_DATABASE_READING_URL away, or set WEGWIJZER_DATABASE_URL too.""";

    private final Optional<JdbcDataSource> owner;
    private final @Nullable Connection keeper;

    EmbeddedDatabase(WegwijzerConfig config) throws SQLException {
        var database = config.database();
        refuseCopies(database);
        owner = Optional.of(database.url())
                .filter(url -> url.startsWith(DatabaseDriver.H2))
                .map(url -> owner(url, database.password()));
        keeper = owner.isPresent() ? open(owner.get()) : null;
    }

    private static void refuseCopies(WegwijzerConfig.Database database) {
        var url = database.url();
        var other = database.readingUrl().filter(copy -> !copy.equals(url));
        if (other.isPresent() && Stream.of(url, other.get()).anyMatch(each -> each.startsWith(DatabaseDriver.H2))) {
            Quarkus.asyncExit(ExitCode.FAILED);
            throw new PreventFurtherStepsException(NO_COPY.formatted(other.get(), url), ExitCode.FAILED);
        }
    }

    private static Connection open(JdbcDataSource owner) throws SQLException {
        try {
            return owner.getConnection();
        } catch (SQLException failure) {
            if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                Quarkus.asyncExit(ExitCode.DATABASE_IN_USE);
                var address = owner.getURL().replaceAll(";.*", "");
                throw new PreventFurtherStepsException(IN_USE.formatted(address), ExitCode.DATABASE_IN_USE);
            }
            throw failure;
        }
    }

    private static JdbcDataSource owner(String url, String password) {
        var owner = new JdbcDataSource();
        owner.setURL(url + DatabaseDriver.H2_SETTINGS + BEHAVIOUR);
        owner.setUser("owner");
        owner.setPassword(password);
        return owner;
    }

    /** The database as its owner opens it; empty if content is kept elsewhere. */
    Optional<DataSource> owner() {
        return owner.map(source -> source);
    }

    /** Whether this database holds no content yet, nor indexes over it. */
    boolean awaitsContent() {
        try {
            return keeper != null && (isTrue(NO_TABLES) || isTrue(NO_CONTENT_AND_NO_INDEXES));
        } catch (SQLException failure) {
            throw new IllegalStateException("the embedded database cannot be read", failure);
        }
    }

    private boolean isTrue(String question) throws SQLException {
        try (var statement = Objects.requireNonNull(keeper).createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @PreDestroy
    void close() throws SQLException {
        if (keeper != null) {
            keeper.close();
        }
    }
}
