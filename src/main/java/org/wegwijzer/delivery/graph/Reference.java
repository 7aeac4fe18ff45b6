package org.wegwijzer.delivery.graph;

/**
 * An entry that a long text links to.
 *
 * @param title in the reader's language
 * @param href where it is, relative to the service
 */
public record Reference(String type, String slug, String title, String href) {}
