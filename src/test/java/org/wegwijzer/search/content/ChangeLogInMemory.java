package org.wegwijzer.search.content;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A change log of its own, and nothing else of a database. */
public final class ChangeLogInMemory implements AutoCloseable {

    private final AgroalDataSource database;
    private Instant moment = Instant.parse("2026-01-01T12:00:00.123456Z");
    private long last;

    /** An empty one. */
    public ChangeLogInMemory() throws SQLException {
        var address =
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(address))));
        run("create table change (sequence bigint primary key, type varchar(10), slug varchar(80), kind varchar(10),"
                + " edition bigint, changed_at timestamp(6) with time zone)");
        run("create table touched_tags (sequence bigint primary key, tags varchar(200) array)");
    }

    /** Whoever reads it. */
    public SearchedChanges changes() {
        return new SearchedChanges(database);
    }

    /** A guide is published a second after the last change; gives the change's sequence. */
    public long published(String slug) throws SQLException {
        touched("guide", slug, List.of("guide:" + slug, "guides"));
        return last;
    }

    /** The hub itself is published. */
    public void hubPublished() throws SQLException {
        touched("hub", "hub", List.of("hub"));
    }

    private void touched(String type, String slug, List<String> tags) throws SQLException {
        last++;
        moment = moment.plusSeconds(1);
        run(
                "insert into change values (?, ?, ?, 'PUBLISHED', 1, ?)",
                last,
                type,
                slug,
                moment.atOffset(ZoneOffset.UTC));
        run("insert into touched_tags values (?, ?)", last, tags.toArray(String[]::new));
    }

    /** The database is put back to where it was after this change. */
    public void putBack(long sequence) throws SQLException {
        run("delete from change where sequence > ?", sequence);
        run("delete from touched_tags where sequence > ?", sequence);
        last = sequence;
        moment = moment.plusSeconds(1000);
    }

    /** Changes up to this one are kept no longer. */
    public void forget(long sequence) throws SQLException {
        run("delete from change where sequence <= ?", sequence);
        run("delete from touched_tags where sequence <= ?", sequence);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var value = 0; value < values.length; value++) {
                statement.setObject(value + 1, values[value]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
