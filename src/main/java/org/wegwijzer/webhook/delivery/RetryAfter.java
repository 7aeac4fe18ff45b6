package org.wegwijzer.webhook.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.http.HttpDates;

/** How long a receiver wants to be left alone (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** No receiver is waited for longer, whatever it says. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Set<Integer> HEARD = Set.of(429, 503);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    /**
     * The time that an answer asks for.
     *
     * @param field its header field; {@code null} without one
     * @return zero if it asks for none, or in no way that can be understood
     */
    static Duration of(int status, @Nullable String field, Clock clock) {
        if (field == null || !HEARD.contains(status)) {
            return Duration.ZERO;
        }
        var wish = asked(field.strip(), clock);
        return wish.isNegative() ? Duration.ZERO : wish.compareTo(LONGEST) > 0 ? LONGEST : wish;
    }

    private static Duration asked(String field, Clock clock) {
        if (SECONDS.matcher(field).matches()) {
            return Duration.ofSeconds(Long.parseLong(field));
        }
        var now = clock.instant();
        return HttpDates.parse(field, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .map(moment -> Duration.between(now, moment))
                .orElse(Duration.ZERO);
    }
}
