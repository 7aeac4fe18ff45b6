package org.wegwijzer.delivery.graph;

/**
 * Names another entry.
 *
 * @param title in the reader's language
 */
public record Ref(String type, String slug, String title) {}
