package org.wegwijzer.delivery.redirect;

/**
 * An address that an entry left, or that went with it, and what has its place.
 *
 * @param type the singular name of the type, the same on both sides
 * @param formerSlug the slug that is no longer
 * @param slug of the entry that has its place
 * @param address where the entry was
 * @param href where what has its place is
 */
public record Redirect(String type, String formerSlug, String slug, String address, String href) {}
