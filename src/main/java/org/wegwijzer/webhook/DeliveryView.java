package org.wegwijzer.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to tell an endpoint.
 *
 * @param id counts attempts; in the order in which they were made
 * @param messageId the field {@code webhook-id}: the same at each attempt and when it is replayed
 * @param event what it is told of
 * @param replayed whether it is told once more
 * @param attempt which attempt at this message it was; 1 is the first
 * @param sentAt when it began
 * @param milliseconds how long it took
 * @param outcome {@code DELIVERED}; {@code REFUSED}, {@code REDIRECTED} or {@code GONE} by its status; {@code TIMED_OUT}, {@code
 *     UNREACHABLE}, {@code UNKNOWN_HOST}, {@code FORBIDDEN_ADDRESS}
 * @param status that of HTTP; absent if there was no answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        long id,
        String messageId,
        String event,
        boolean replayed,
        long attempt,
        Instant sentAt,
        long milliseconds,
        String outcome,
        @Nullable Long status) {}
