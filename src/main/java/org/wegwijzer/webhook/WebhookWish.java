package org.wegwijzer.webhook;

import java.util.List;
import org.wegwijzer.webhook.event.EventType;

/**
 * What an endpoint is to be.
 *
 * @param name who listens, for people
 * @param url where messages go
 * @param events of what it is told, at least one
 * @param enabled whether it is told now
 */
public record WebhookWish(String name, String url, List<EventType> events, boolean enabled) {

    /** Characters of the longest name. */
    public static final int LONGEST_NAME = 200;

    public WebhookWish {
        events = events.stream().distinct().sorted().toList();
    }

    List<String> names() {
        return events.stream().map(EventType::wire).toList();
    }
}
