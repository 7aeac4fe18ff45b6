package org.wegwijzer.webhook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.transaction.WriteTransactions;

/** The tables of webhooks: short transactions on the database itself, never on a copy of it. */
@ApplicationScoped
public class WebhookTables {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final AgroalDataSource database;
    private final WriteTransactions writing;

    WebhookTables(AgroalDataSource database, WriteTransactions writing) {
        this.database = database;
        this.writing = writing;
    }

    /**
     * Work on the tables.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T with(RowReader rows) throws SQLException;
    }

    /** Does work in the present transaction, or else in one of its own. */
    public <T> T together(Work<T> work) {
        return writing.together(LIMIT, () -> {
            try (var connection = database.getConnection()) {
                return work.with(new RowReader(connection));
            }
        });
    }

    /** A moment as statements take it. */
    public static OffsetDateTime moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    /** A text that is never missing. */
    public static String text(Row row, String column) {
        return Objects.requireNonNull(row.text(column), column);
    }
}
