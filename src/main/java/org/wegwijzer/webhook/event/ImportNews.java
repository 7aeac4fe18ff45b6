package org.wegwijzer.webhook.event;

/**
 * What taking in a whole hub changed ({@code import.done}); all are numbers of entries.
 *
 * @param by who took it in
 * @param hub whether the hub itself says something else
 */
public record ImportNews(String by, boolean hub, long added, long changed, long removed, long unchanged) {}
