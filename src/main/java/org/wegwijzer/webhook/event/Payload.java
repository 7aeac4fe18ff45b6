package org.wegwijzer.webhook.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * The body of a message (Standard Webhooks 1.0, "Payload structure").
 *
 * @param type what happened, see {@link EventType}
 * @param timestamp when it happened, the same at each attempt
 * @param data what of it is told: the JSON of {@link ContentNews}, {@link ReleaseNews}, {@link ImportNews}, {@link ReviewNews} or {@link
 *     TrialNews}
 */
public record Payload(
        String type, Instant timestamp, @JsonRawValue String data) {

    /** Bytes of the largest body: receivers are advised to take no more than 20 kB. */
    public static final int MOST_BYTES = 19_999;
}
