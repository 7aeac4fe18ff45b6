package org.wegwijzer.webhook.event;

/**
 * Something happened that the change log does not tell; fired inside the transaction in which it happens, so that both are there
 * together or not at all.
 *
 * @param type any but {@link EventType#CONTENT_CHANGED}
 * @param news what is told, as JSON
 */
public record EditorialEvent(EventType type, Record news) {}
