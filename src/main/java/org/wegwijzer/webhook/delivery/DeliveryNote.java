package org.wegwijzer.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.wegwijzer.webhook.WebhookTables;

/**
 * What is kept of an attempt: nothing of what was sent or answered.
 *
 * @param replayed whether it was told before
 * @param number which attempt at the message it was; 1 is the first
 * @param sentAt when it began
 */
record DeliveryNote(Message message, boolean replayed, int number, Instant sentAt, Duration took, Attempt attempt) {

    Map<String, Object> values() {
        return Map.of(
                "message",
                message.id(),
                "event",
                message.event(),
                "replayed",
                replayed,
                "attempt",
                number,
                "sent",
                WebhookTables.moment(sentAt),
                "took",
                (int) took.toMillis(),
                "outcome",
                attempt.outcome().name(),
                "status",
                attempt.status());
    }
}
