package org.wegwijzer.delivery.graph;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.wegwijzer.problem.ProblemException;

/**
 * The published content as readers see it. Reading is SQL on a connection, not entities: each page is a handful of set
 * queries whose cost is known, see decision 002.
 */
@ApplicationScoped
public class Published {

    /** How many statements reading has cost since the start. */
    public static final String STATEMENTS = "wegwijzer.delivery.statements";

    /** Classes of SQLSTATE (SQL:2016, part 2, 24.1). */
    private static final String WRONG_STATEMENT = "42";

    private static final String WRONG_VALUE = "22";

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
            throw unreadable(failure);
        }
    }

    /** A database that is away is a matter of waiting; a statement that it refuses is a defect of ours. */
    private static RuntimeException unreadable(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith(WRONG_STATEMENT) || state.startsWith(WRONG_VALUE)) {
            return new IllegalStateException("the database refuses a statement", failure);
        }
        Log.errorf("The database cannot be read: %s", failure.getMessage());
        return ProblemException.unavailable("The content cannot be read right now.");
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
                throw unreadable(failure);
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
