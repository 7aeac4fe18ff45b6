package org.wegwijzer.webhook.event;

import java.util.UUID;

/**
 * That somebody tries whether messages arrive ({@code webhook.test}); says nothing else.
 *
 * @param webhook the endpoint
 */
public record TrialNews(UUID webhook) {

    /** The type of such a message, which nobody can subscribe to. */
    public static final String TYPE = "webhook.test";
}
