package org.wegwijzer.front;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.wegwijzer.http.HttpDates;

/** The field Date, which every answer has (RFC 9110, 6.6.1): written once for all answers of a second. */
@ApplicationScoped
class DateField {

    private static final long SECOND = 1_000;

    private final Clock clock;
    private volatile Written last = new Written(-1, "");

    DateField(Clock clock) {
        this.clock = clock;
    }

    /** What was written in a second since 1970. */
    private record Written(long second, CharSequence text) {}

    void put(HttpServerResponse response) {
        response.putHeader(HttpHeaders.DATE, now());
    }

    private CharSequence now() {
        var second = clock.millis() / SECOND;
        var written = last;
        if (written.second() != second) {
            written = new Written(second, HttpHeaders.createOptimized(HttpDates.text(Instant.ofEpochSecond(second))));
            last = written;
        }
        return written.text();
    }
}
