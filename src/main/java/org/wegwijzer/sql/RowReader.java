package org.wegwijzer.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Runs statements on one connection.
 *
 * @param connection whose transaction they are part of; whoever opened it closes it
 */
public record RowReader(Connection connection) {

    /** Of many rows PostgreSQL's driver would otherwise hold all before it gives the first, however much they are. */
    private static final int ROWS_AT_ONCE = 500;

    /**
     * What a statement gives, charged to the memory that the current work claims.
     *
     * @throws SQLException if the database refuses the statement or cannot be read
     */
    public List<Row> rows(Query query) throws SQLException {
        var rows = new ArrayList<Row>();
        each(query, row -> {
            row.charge();
            rows.add(row);
        });
        return rows;
    }

    /**
     * What each of several statements gives. PostgreSQL is asked for all of it at once.
     *
     * @throws SQLException if the database refuses a statement or cannot be read
     */
    public List<List<Row>> rows(List<Query> queries) throws SQLException {
        var results = new ArrayList<List<Row>>(queries.size());
        if (queries.size() > 1 && connection.isWrapperFor(PGConnection.class)) {
            together(queries, results);
        } else {
            for (var query : queries) {
                results.add(rows(query));
            }
        }
        return results;
    }

    private void together(List<Query> queries, List<List<Row>> results) throws SQLException {
        var sql = queries.stream().map(query -> query.statement().sql()).collect(Collectors.joining("; "));
        var values = queries.stream().flatMap(query -> query.values().stream()).toList();
        try (var statement = prepare(sql, values)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.execute();
            for (var query : queries) {
                var rows = new ArrayList<Row>();
                each(query, statement.getResultSet(), row -> {
                    row.charge();
                    rows.add(row);
                });
                results.add(rows);
                statement.getMoreResults();
            }
        }
    }

    /**
     * The first row that a statement gives, if it gives any.
     *
     * @throws SQLException if the database refuses the statement or cannot be read
     */
    public Optional<Row> first(Query query) throws SQLException {
        return rows(query).stream().findFirst();
    }

    /**
     * Does something with each row that a statement gives, of which no more are in memory than the driver holds.
     *
     * @throws SQLException if the database refuses the statement or cannot be read
     */
    public void each(Query query, Consumer<Row> step) throws SQLException {
        try (var statement = prepare(query)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            each(query, statement.executeQuery(), step);
        }
    }

    private static void each(Query query, ResultSet result, Consumer<Row> step) throws SQLException {
        try (result) {
            var columns = query.statement().columns(result);
            while (result.next()) {
                step.accept(new Row(columns, columns.values(result)));
            }
        }
    }

    /**
     * Runs a statement that writes; says how many rows it wrote.
     *
     * @throws SQLException if the database refuses the statement or cannot be reached
     */
    public int write(Query query) throws SQLException {
        try (var statement = prepare(query)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(Query query) throws SQLException {
        return prepare(query.statement().sql(), query.values());
    }

    private PreparedStatement prepare(String sql, List<Object> values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
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
