package org.wegwijzer.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** When something publishes itself next, as this process last read it: asking costs nothing. */
@ApplicationScoped
public class NextRelease {

    /** The moment beside that of the database, whose clock decides and may differ from ours. */
    private static final String NEXT =
            "select min(publish_at), current_timestamp from release where state = 'SCHEDULED'";

    private final Clock clock;
    private volatile @Nullable Instant next;

    NextRelease(Clock clock) {
        this.clock = clock;
    }

    /** How long it is until then, less than nothing if it is due; {@code null} if nothing is scheduled. */
    public @Nullable Duration left() {
        var moment = next;
        return moment == null ? null : Duration.between(clock.instant(), moment);
    }

    void read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT);
                var rows = statement.executeQuery()) {
            rows.next();
            var scheduled = rows.getObject(1, OffsetDateTime.class);
            var now = rows.getObject(2, OffsetDateTime.class);
            next = scheduled == null ? null : clock.instant().plus(Duration.between(now, scheduled));
        }
    }
}
