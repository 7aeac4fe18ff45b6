package org.wegwijzer.delivery.graph;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The published content as readers see it. Reading is SQL on a connection, not entities: each page is a handful of set
 * queries whose cost is known, see decision 002.
 */
@Startup
@ApplicationScoped
public class Published {

    /** How many statements reading has cost since the start. */
    public static final String STATEMENTS = "wegwijzer.delivery.statements";

    private final DataSource database;
    private final Counter statements;

    Published(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.statements = Counter.builder(STATEMENTS)
                .description("SQL statements that reading published content has cost")
                .register(meters);
    }

    /** Reads one page: all its statements see the content as it stood at the first of them. */
    <T> T page(Function<Snapshot, T> read) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return read.apply(new Snapshot(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw Unreadable.because(failure);
        }
    }

    /** The content at one moment; used by one thread, inside {@link #page}. */
    final class Snapshot {

        private final Connection connection;

        private Snapshot(Connection connection) {
            this.connection = connection;
        }

        List<Row> rows(Query query) {
            statements.increment();
            try (var statement = connection.prepareStatement(query.sql())) {
                bind(statement, query.values());
                try (var result = statement.executeQuery()) {
                    return Row.all(result);
                }
            } catch (SQLException failure) {
                throw Unreadable.because(failure);
            }
        }

        private void bind(PreparedStatement statement, List<Object> values) throws SQLException {
            var place = 0;
            for (var value : values) {
                place++;
                if (value instanceof Collection<?> several) {
                    var type = several.stream().allMatch(Long.class::isInstance) ? "bigint" : "varchar";
                    statement.setArray(place, connection.createArrayOf(type, several.toArray()));
                } else {
                    statement.setObject(place, value);
                }
            }
        }
    }
}
