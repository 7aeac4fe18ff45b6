package org.wegwijzer.search.content;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;

/** The change log as whoever kept something over a restart reads it: whether it is still the same log, and what came since. */
@ApplicationScoped
public class SearchedChanges {

    /** How long a statement may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String LAST = "select sequence, type, slug, edition, changed_at from change"
            + " where sequence <= :most order by sequence desc fetch first 1 rows only";
    private static final String SINCE = "select tags from touched_tags where sequence > :known";

    private final AgroalDataSource database;

    SearchedChanges(@DataSource("reading") AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A line of the change log, told so that no line of another database is the same: its moment tells them apart.
     *
     * @param sequence its number
     * @param text what it says
     */
    public record Line(long sequence, String text) {}

    /**
     * The last line; empty before the first change.
     *
     * @throws SQLException if the database cannot be read
     */
    public Optional<Line> last() throws SQLException {
        return last(Long.MAX_VALUE);
    }

    /**
     * The line with this number; empty if the log does not have it, or no longer.
     *
     * @throws SQLException if the database cannot be read
     */
    public Optional<Line> line(long sequence) throws SQLException {
        return last(sequence).filter(line -> line.sequence() == sequence);
    }

    private Optional<Line> last(long most) throws SQLException {
        try (var connection = open()) {
            return new RowReader(connection)
                    .first(Query.of(LAST, Map.of("most", most)))
                    .map(row -> new Line(
                            row.number("sequence"),
                            "%s %s %s %s"
                                    .formatted(
                                            row.text("type"),
                                            row.text("slug"),
                                            row.number("edition"),
                                            row.moment("changed_at"))));
        }
    }

    /**
     * All tags that were touched after this line.
     *
     * @throws SQLException if the database cannot be read
     */
    public Set<String> since(long sequence) throws SQLException {
        try (var connection = open()) {
            var tags = new HashSet<String>();
            new RowReader(connection)
                    .each(Query.of(SINCE, Map.of("known", sequence)), row -> tags.addAll(row.list("tags")));
            return tags;
        }
    }

    private Connection open() throws SQLException {
        var connection = database.getConnection();
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        return connection;
    }
}
