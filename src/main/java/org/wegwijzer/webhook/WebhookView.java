package org.wegwijzer.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.webhook.event.EventType;

/**
 * An endpoint as administrators see it; what it keeps secret is not among it.
 *
 * @param name who listens
 * @param url where messages go
 * @param events of what it is told
 * @param enabled whether it is told now
 * @param disabledBecause why the hub switched it off: {@code GONE} if it answered 410, {@code EXHAUSTED} if it took a message for three days
 *     not; absent otherwise
 * @param hmac whether messages are signed with a secret of its own as well
 * @param secretChanging until when the secret before the present one signs too; absent if none does
 * @param failures how often the message that is next was tried in vain
 * @param nextAttemptAt when it is tried again; absent if nothing failed
 * @param deliveredAt when a message last arrived; absent if none has
 * @param replaying whether it is being told once more of what it was told before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        UUID id,
        String name,
        String url,
        List<EventType> events,
        boolean enabled,
        @Nullable String disabledBecause,
        boolean hmac,
        @Nullable Instant secretChanging,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        long failures,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        boolean replaying) {

    public WebhookView {
        events = List.copyOf(events);
    }
}
