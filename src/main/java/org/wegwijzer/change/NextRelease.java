package org.wegwijzer.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;

/** When something publishes itself next, as this process last read it: asking costs nothing. */
@ApplicationScoped
public class NextRelease {

    /** The moment beside that of the database, whose clock decides and may differ from ours. */
    private static final Query NEXT = Query.of(
            "select min(publish_at) as scheduled, current_timestamp as now from release where state = 'SCHEDULED'");

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
        var row = new RowReader(connection).first(NEXT).orElseThrow();
        var scheduled = row.instant("scheduled");
        next = scheduled == null ? null : clock.instant().plus(Duration.between(row.moment("now"), scheduled));
    }
}
